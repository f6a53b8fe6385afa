// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

/** SHA-256 of each document the SDK sends → the document. */
export const manifest: Readonly<Record<string, string>> = {
  // Account
  '28c3a263bd2e055691fdc1d5f028cde64269d85129622b65beb92bef60601b10':
    "query Account($id:ID!){account(id:$id){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // Accounts
  'ed82015e8cb7f8d0e70c332f1531f3e95f2f34b2819bd9778d539e4de131060c':
    "query Accounts($first:Int!$after:String$search:String){accounts(first:$first after:$after search:$search){nodes{...AccountFields}pageInfo{hasNextPage endCursor}totalCount}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // ChangePassword
  '63288718912d9997d7eb00eb1493104f3ceb371b93bd9a4a3f2d31f058bb5336':
    "mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input)}",
  // CreateAccount
  '143b6a55a7ee9f1e1e77177ac3e34c2b93d9942a659c470139b6b6e2accf2ca3':
    "mutation CreateAccount($input:CreateAccountInput!){createAccount(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // CreateToken
  '3103e833de72bf2895fd68c7ee01b0ab658bc6d3ec12f10038f3ca22ec0937b2':
    "mutation CreateToken($input:CreateTokenInput!){createToken(input:$input){tokenId secret account{...AccountFields}}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // DisableAccount
  '5e2633bbcb817a2b2ad746ead7cf1fa6cfe162cd6d86a843ec799163f99d1677':
    "mutation DisableAccount($input:AccountChangeInput!){disableAccount(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // EnableAccount
  '483dc71bdd2a8f00eb9cb05330579e3810e73a09cf560f703f422a56138d5512':
    "mutation EnableAccount($input:AccountChangeInput!){enableAccount(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // EndGrant
  '5d933dab68dc6e354749a14f8239daf7268cbeb3c3029756de509e164af36177':
    "mutation EndGrant($input:EndGrantInput!){endGrant(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // EndOwnSessions
  '1028c6f60473e9c9f675a57896491395dcf4b10b24d50f72f7c5f4b95eaa23f9':
    "mutation EndOwnSessions{endOwnSessions}",
  // GrantRole
  '1d35c83a7187af5de3503b8a8e3623f5c7f751b25b2ddcb825302bb6fb65ad7d':
    "mutation GrantRole($input:GrantRoleInput!){grantRole(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // LinkIdentity
  '880e69c98fa90a7cf6b3aa25170d53d6ac4c8fe4a1eedf8a0f3253461ae8b6fe':
    "mutation LinkIdentity($input:LinkIdentityInput!){linkIdentity(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // RenameAccount
  '2719c79d3b9d46ef514593e61b3657ddcf83eea31f94aaa3ba6ee505cb264190':
    "mutation RenameAccount($input:RenameAccountInput!){renameAccount(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // RevokeToken
  '92052cc07c5d3b5a46f72864857e089c4db7e249df30cec2d2bad2399664829f':
    "mutation RevokeToken($input:RevokeTokenInput!){revokeToken(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // SetPassword
  '36ec7e2c650d8e22544d0f2835004cc2a096e1e320b926eaf27c104e91425e14':
    "mutation SetPassword($input:AccountChangeInput!){setPassword(input:$input){password usableUntil account{...AccountFields}}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // UnlinkIdentity
  'da073dd6f237e94ce2debfab5244a012fd7bf10951ac062fcb11a78c62a231a6':
    "mutation UnlinkIdentity($input:UnlinkIdentityInput!){unlinkIdentity(input:$input){...AccountFields}}fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}",
  // Viewer
  '33ee6770dc0653dd6b3890bb7dbfcb2e46cff943159918b8e54c0f36d71fb4b8':
    "query Viewer{viewer{id name roles permissions wholeCountry mustChangePassword units{id code name tier validFrom validTo}}}",
  // Audit
  '3e86f9e486b1d00227b1b14fafbc97455150815781b4269342ea1c4cf2a43a36':
    "query Audit($first:Int!$after:String$filter:AuditFilter){audit(first:$first after:$after filter:$filter){nodes{seq at kind action accountId accountName tokenId requestId operation reason subject key personIds unitIds restricted changes{field before after}details{name value}hash}pageInfo{hasNextPage endCursor}totalCount}}",
  // AuditHead
  '380ac08bcb2778bc110f245250705056dafd2907bce0f752c88fab3f706bec6b':
    "query AuditHead{auditHead{seq hash at keyId signature publicKey}}",
  // AuditVerification
  'cd64debe96c78b0c4f0c670e37b6b2d70850388bf7c4030ef13aea9ed8e37776':
    "query AuditVerification($anchor:AuditAnchor){auditVerification(anchor:$anchor){entries head{seq hash}bad{seq fault}}}",
  // ImportWorkbook
  '3ff4847452f7e5dc598544e7d7099a90df280dd4d840d7360b52ebf0339224d8':
    "mutation ImportWorkbook($input:ImportWorkbookInput!){importWorkbook(input:$input){dryRun applied sheets{sheet created updated unchanged rejected}lines{sheet line outcome fields}problems{sheet line field code severity message messageVi messageEn}}}",
  // IndicatorCatalogue
  '47715568963864b111848e464d7c4c9c999e44b82209fef557d8820a8550f733':
    "query IndicatorCatalogue{indicators{code nameVi nameEn definitionVi definitionEn countOf ofPeriod sensitive dimensions legalBasis{instrument clause}}}",
  // IndicatorTable
  'a1861cc4ed4ef84681ab8ac597d6c9028beed42dbc2b74ebfd90472fc537a977':
    "query IndicatorTable($indicators:[IndicatorCode!]!$units:UnitScope!$at:Date!$since:Date$by:[IndicatorDimension!]$boundary:BoundaryLens){indicatorTable(indicators:$indicators units:$units at:$at since:$since by:$by boundary:$boundary){at referenceDate since boundary rows{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passports{indicator name population numerator denominator note sensitive legalBasis{instrument clause}localRules{instrument clause verified note from to}}}}",
  // AddConcurrentTitle
  '03fa7a73325e68ec429a13233cdfef6a15fa4bc914b38ed7c3206e7a5f369775':
    "mutation AddConcurrentTitle($input:ChangeTitleInput!){addConcurrentTitle(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // Appoint
  '7381829501fc6e43029aeb14558da803f090d71e3441e351ee2bccde1f902fd7':
    "mutation Appoint($input:AppointInput!){appoint(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // CarryOvers
  'fbf5a7a2e60f49134724f0d6703e0e971c4276a1bfb4d6430e147ebbb01cf4d5':
    "query CarryOvers($unit:UnitRef!$first:Int!$after:String$status:CarryOverStatus){carryOvers(unit:$unit first:$first after:$after status:$status){nodes{...CarryOverFields}pageInfo{hasNextPage endCursor}totalCount}}fragment CarryOverFields on CarryOver{id unit{id code name}fromUnit{id code name}firstDay personId fullName category formerTitles{code name}suggestedTitles{code name}noteVi noteEn status reason decision{number signer signedOn}toAppointmentId version allowedEvents}",
  // ConfirmCarryOver
  'f4aad1e872b848a53fe54fabf9df66bb8942baf88bc87394ff5ef934aeae5789':
    "mutation ConfirmCarryOver($input:ConfirmCarryOverInput!){confirmCarryOver(input:$input){carryOver{...CarryOverFields}event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment CarryOverFields on CarryOver{id unit{id code name}fromUnit{id code name}firstDay personId fullName category formerTitles{code name}suggestedTitles{code name}noteVi noteEn status reason decision{number signer signedOn}toAppointmentId version allowedEvents}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // DeclineCarryOver
  '4200d301006c370df10bff7bf422b01e9ae159fc1df77fe03163b3775c9ef41f':
    "mutation DeclineCarryOver($input:DeclineCarryOverInput!){declineCarryOver(input:$input){...CarryOverFields}}fragment CarryOverFields on CarryOver{id unit{id code name}fromUnit{id code name}firstDay personId fullName category formerTitles{code name}suggestedTitles{code name}noteVi noteEn status reason decision{number signer signedOn}toAppointmentId version allowedEvents}",
  // EndConcurrentTitle
  '2924dee60034e3e3eaf078ddcea0c7ba76e8299429a952973a5b61e3c65fab1c':
    "mutation EndConcurrentTitle($input:ChangeTitleInput!){endConcurrentTitle(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // PersonnelEvents
  'd8e8812b5ea1658768fd8ab37b45640f427c633010364fcfa0b21b0155aa28a2':
    "query PersonnelEvents($units:UnitScope!$from:Date!$to:Date!$first:Int!$after:String$kinds:[PersonnelEventKind!]){personnelEvents(units:$units from:$from to:$to first:$first after:$after kinds:$kinds){nodes{...PersonnelEventFields}pageInfo{hasNextPage endCursor}totalCount}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}",
  // ProposeCarryOver
  '45d1dbb2a1fb451d0b3ea7464e82c0a0954d9dfc4fdfbeeb08e6a9218e6d0f76':
    "mutation ProposeCarryOver($input:ProposeCarryOverInput!){proposeCarryOver(input:$input){unit{id code name}firstDay predecessors{id code name}otherPredecessors proposed closed}}",
  // Reappoint
  '5ed7bf57c9bd15fd12f83df4b903d08d2d312e06fa9e4b3267d9c8a11a8eca84':
    "mutation Reappoint($input:ReappointInput!){reappoint(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // Relieve
  '57808ed5500ff1e596da2b024d15b3f600f936dcf56e217b7996827e0047d875':
    "mutation Relieve($input:EndOfficeInput!){relieve(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // Retire
  '284426884fdc1ec7f9fdb0674f9c8ba35f8f86780468b2f7404d170b41cac9a9':
    "mutation Retire($input:EndOfficeInput!){retire(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // Rotate
  'a6479f533e385930926f6b80db66b52136a20a9277ebd03b16cb8719fd7fb32f':
    "mutation Rotate($input:MoveInput!){rotate(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // Transfer
  '4738a2abddc33ee67534930784ca7d10d2af1b18a829172858b5c14872047907':
    "mutation Transfer($input:MoveInput!){transfer(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}",
  // CollectiveReviews
  'e4f67def187c0efd7797ff4d6f249f4663131f9e5d13bc709ebc8885ba254477':
    "query CollectiveReviews($units:UnitScope!$year:Int!$status:ReviewStatus$first:Int!$after:String){collectiveReviews(units:$units year:$year status:$status first:$first after:$after){nodes{...CollectiveReviewFields}pageInfo{hasNextPage endCursor}totalCount}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // CorrectCollectiveRank
  '8721bf611042158492be2c527a4ba9745f813d61e66c7a1df40a69a787811a48':
    "mutation CorrectCollectiveRank($input:CorrectRankInput!){correctCollectiveRank(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // CorrectRank
  '383ea2ad4a4adad3077ca30f3486b52a39dd7ef8c7839576c063b381e18408f5':
    "mutation CorrectRank($input:CorrectRankInput!){correctRank(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // DecideCollectiveRanks
  '4af5c395967c83e3e02ecc71c1c27ea6558aa9d6d8979aada35ea8da7cec0cef':
    "mutation DecideCollectiveRanks($input:DecideRanksInput!){decideCollectiveRanks(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // DecideRanks
  'ebbb921494124c5a98409f20104c3af2aa6411cd23f1d8b35f8001b2609b61ea':
    "mutation DecideRanks($input:DecideRanksInput!){decideRanks(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // MarkCollectiveNotRanked
  '7b04b951d51467f033f91515550ed970b6a5191be7d03655aab1f9124bc25560':
    "mutation MarkCollectiveNotRanked($input:MarkCollectiveNotRankedInput!){markCollectiveNotRanked(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // MarkNotRanked
  '88f484e68e48901d3845622ef0777f38d8f6e8722d884f797c1588272a443369':
    "mutation MarkNotRanked($input:MarkNotRankedInput!){markNotRanked(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // NotifyCollectiveRanks
  '80cb9f1d721cb804aec4488ba213c8efec9ddd89471320dce79592e38f5c6f00':
    "mutation NotifyCollectiveRanks($input:NotifyRanksInput!){notifyCollectiveRanks(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // NotifyRanks
  '292d62532a736435dc3f335798f7d1de7fc6a6b8d4dc645d6037509d388879ef':
    "mutation NotifyRanks($input:NotifyRanksInput!){notifyRanks(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // OfficialReviews
  'caa75f3dc780700bacc39a502a6dc2a5025d872b5744d92a054fa08568d8511d':
    "query OfficialReviews($id:ID!$at:Date!){official(id:$id at:$at){id fullName rankingReviews{...RankingReviewFields}periodScores{...PeriodScoreFields}absences{id kind from to withdrawn version}}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // ProposeCollectiveRank
  '810b030b918579d001cead13837687962ea21a5f1d900637f89f16b926a4a3d7':
    "mutation ProposeCollectiveRank($input:ProposeCollectiveRankInput!){proposeCollectiveRank(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // ProposeRank
  'ce7143c152ec04e5e47170a6419f2a4ae1f3792866c111d534ad378c8074e593':
    "mutation ProposeRank($input:ProposeRankInput!){proposeRank(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // RankingCheck
  '095ddb612175a1eb57164e72c3d8ebf5810ec4f4a1a301ab6f77d6fcfd600743':
    "query RankingCheck($unit:UnitRef!$year:Int!$rulesAt:Date){rankingCheck(unit:$unit year:$year rulesAt:$rulesAt){year rulesAt ranked counts{rank count}caps{...CapReadingFields}groups{group{code name nameEn}ranked counts{rank count}caps{...CapReadingFields}}ungrouped}}fragment CapReadingFields on CapReading{base per sharePercent rounding baseCount ceiling excellent exceeded exceededIn{id code name}legalBasis{instrument clause verified note from to}}",
  // RankingFindings
  'a6a75063adf126256dc7ab3b5403e0dfc6206a36815513acf1c8c8b31aef1695':
    "query RankingFindings($unit:UnitRef!$year:Int!$rulesAt:Date){rankingFindings(unit:$unit year:$year rulesAt:$rulesAt){year rulesAt ranked proposed counts{rank count}caps{...CapReadingFields}groups{group{code name nameEn}ranked counts{rank count}caps{...CapReadingFields}}ungrouped findings{kind unit{id code name}subject personId groupCode base message messageVi messageEn verified legalBasis{instrument clause verified note from to}}}}fragment CapReadingFields on CapReading{base per sharePercent rounding baseCount ceiling excellent exceeded exceededIn{id code name}legalBasis{instrument clause verified note from to}}",
  // RankingReviews
  '60d501d011173964f72b28f2fe6be7707f653c56f3f46ceaa4b5afbf04d5b2d0':
    "query RankingReviews($units:UnitScope!$year:Int!$status:ReviewStatus$first:Int!$after:String){rankingReviews(units:$units year:$year status:$status first:$first after:$after){nodes{...RankingReviewFields}pageInfo{hasNextPage endCursor}totalCount}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // RankingRules
  '608d83bd8793d3c40aeaaa8101c123e3e558d780f27a19a29aa3acfb1f05ed06':
    "query RankingRules($at:Date!){rankingRules(at:$at){at scale{method general tasks excellentFrom goodFrom completedFrom periods meanVerified legalBasis{instrument clause verified note from to}}criteria{code rank of textVi textEn legalBasis{instrument clause verified note from to}}disqualifiers{code of textVi textEn legalBasis{instrument clause verified note from to}}exclusions{code monthsFrom monthsBelow bestRank exceptMaternity textVi textEn legalBasis{instrument clause verified note from to}}consequences{code of consecutive withinYears withinAppointment textVi textEn legalBasis{instrument clause verified note from to}}dutyGroups{titleCode group nameVi nameEn manages legalBasis{instrument clause verified note from to}}}}",
  // RecordAbsence
  '9d6d7aebadecc10ab370ed5daf03631625ef701c73f80403e08adbaa42300d08':
    "mutation RecordAbsence($input:RecordAbsenceInput!){recordAbsence(input:$input){id kind from to withdrawn version}}",
  // RecordCollectiveOpinion
  '59fccb38cc2f84c18d0bbf1d11010e5335721bdb1b00463815a92f8a0c0cadd3':
    "mutation RecordCollectiveOpinion($input:RecordMeetingOpinionInput!){recordCollectiveOpinion(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // RecordCollectiveSelfAssessment
  '8cefcade387274859e9f12ba25c472e864eade0ae2576c039df7892ce644d102':
    "mutation RecordCollectiveSelfAssessment($input:RecordCollectiveSelfAssessmentInput!){recordCollectiveSelfAssessment(input:$input){...CollectiveReviewFields}}fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}",
  // RecordMeetingOpinion
  'cb0f394693d6cc218271fe22f1a733c5ff1fff1f8fad0efa55f06c4d677c0910':
    "mutation RecordMeetingOpinion($input:RecordMeetingOpinionInput!){recordMeetingOpinion(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // RecordPeriodScore
  'b9f465d6485a4cb784d958e188b3ebc07a97cc1fc3e2d40d73044879bb70d0b4':
    "mutation RecordPeriodScore($input:RecordPeriodScoreInput!){recordPeriodScore(input:$input){...PeriodScoreFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}",
  // RecordSelfAssessment
  '249ecc6c1179f91a1b5513125bc38c299497a7d050d7f305e45b3923227618ba':
    "mutation RecordSelfAssessment($input:RecordSelfAssessmentInput!){recordSelfAssessment(input:$input){...RankingReviewFields}}fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}",
  // WithdrawAbsence
  '14de16bc90ca4f02d48044cd4b6429763e30d1edb519d1ce55ac1b73c40b63f4':
    "mutation WithdrawAbsence($input:WithdrawAbsenceInput!){withdrawAbsence(input:$input){id kind from to withdrawn version}}",
  // AddTarget
  '7c264d2b72e7c604d89eb1658d35ef5a3a1e061979a1cc809d117a6d20907fe1':
    "mutation AddTarget($input:AddTargetInput!){addTarget(input:$input){...TargetFields}}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // AssessTarget
  'fa9ce0563c15fc48c6999d28e41b13dfc126361a662f065a65343c7948a50ef4':
    "mutation AssessTarget($input:AssessTargetInput!){assessTarget(input:$input){...TargetFields assessments{status evidence assessedOn recordedOn}}}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // CloseResolution
  '3d554201bf7a5049c752d6546b7b423712d50481de26196bd92e53084f4dae7e':
    "mutation CloseResolution($input:CloseResolutionInput!){closeResolution(input:$input){...ResolutionFields}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}",
  // CorrectResolution
  '8f0a0560adf91064ef1fa2a6260974b01a6e1980d60e30c6f054051482263ad9':
    "mutation CorrectResolution($input:CorrectResolutionInput!){correctResolution(input:$input){...ResolutionFields}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}",
  // PutResolutionInForce
  '1ae0df2a9d5ec962fa47135fc846a19f64d5422304dc411a74f0d7bf466b4922':
    "mutation PutResolutionInForce($input:PutResolutionInForceInput!){putResolutionInForce(input:$input){...ResolutionFields}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}",
  // RecordResolution
  'b6ae4da983766bc0db0786b35c5a6f5a3ea3d20fe44f36cb348326ca484b37fa':
    "mutation RecordResolution($input:RecordResolutionInput!){recordResolution(input:$input){...ResolutionFields}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}",
  // Resolution
  '05929f0900a9e8b747c4d52feee46c2363f1bd023168144cb9267b51eda3e421':
    "query Resolution($id:ID!$at:Date!){resolution(id:$id at:$at){...ResolutionFields targets{...TargetFields history{...TargetTermsFields}assessments{status evidence assessedOn recordedOn}}}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // ResolutionProgress
  'e8c496bd6734b7dfe5273470bf15608a575462c52a6885852450bc33d3dd162e':
    "query ResolutionProgress($resolution:ID!$unit:UnitRef!$at:Date!$boundary:BoundaryLens){resolutionProgress(resolution:$resolution unit:$unit at:$at boundary:$boundary){resolution{...ResolutionFields}unit{id code name}at boundary targets{...TargetProgressFields}}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetProgressFields on TargetProgress{target{...TargetFields}status reason at referenceDate figure{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passport{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}assessment{status evidence assessedOn recordedOn}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // Resolutions
  '670f3c0dae5797a2f066b579986434163b99fde8576e47dc6c67429e9a6e9c79':
    "query Resolutions($unit:UnitRef!$at:Date!$first:Int!$after:String$under:Boolean){resolutions(unit:$unit at:$at first:$first after:$after under:$under){nodes{...ResolutionFields}pageInfo{hasNextPage endCursor}}}fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}",
  // ReviseTarget
  'db217d251dcfb1ea4964e68ff88519d95d871a5d9af3a7121150c576dbec7e37':
    "mutation ReviseTarget($input:ReviseTargetInput!){reviseTarget(input:$input){...TargetFields history{...TargetTermsFields}}}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // TargetProgress
  '4af5295c28cd5c479e349cd12798c04e579667d9efc543e8780e413587dd242b':
    "query TargetProgress($target:ID!$unit:UnitRef!$at:Date!$boundary:BoundaryLens){targetProgress(target:$target unit:$unit at:$at boundary:$boundary){...TargetProgressFields}}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetProgressFields on TargetProgress{target{...TargetFields}status reason at referenceDate figure{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passport{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}assessment{status evidence assessedOn recordedOn}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // WithdrawTarget
  'a89d077e51599ea9b424b30f8e8ac1f77938c1ba56e395dbbf7bb03ee46b7c6a':
    "mutation WithdrawTarget($input:WithdrawTargetInput!){withdrawTarget(input:$input){...TargetFields}}fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}",
  // CorrectPerson
  '323fa10b51c6521ce0e7c1916401d9d2d62177a7567cf98fe879650c3178af50':
    "mutation CorrectPerson($input:CorrectPersonInput!){correctPerson(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // LiftDiscipline
  '63246c901b3e162a3952d4bb4b6fa733c547b3bddbf4d0f2413f12087ef96535':
    "mutation LiftDiscipline($input:LiftDisciplineInput!){liftDiscipline(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // Official
  '955cf809c19c13e405f71baae868ea07ff3336ffef966663b4f57a8779208a7f':
    "query Official($id:ID!$at:Date!){official(id:$id at:$at){id fullName sex birthDate personalIdentifierMasked restricted ethnicity religion partyJoinedOn partyOfficialOn appointmentId appointmentVersion category titles{code name concurrent}keyOfficial since until decisionNumber education politicalTheory stateManagement unit{id code name}appointments{id version unit{id code name}category titles{code name concurrent}since until decisionNumber}credentials{kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId}events{kind effectiveOn unit{id code name}fromUnit{id code name}decision{number signer signedOn}reason}disciplines{kind scheme status decision{number signer signedOn}endsOn}trainings{id course courseName startedOn endedOn status decisionNumber provider result certificate lessons}ranks{year rank}planning{term title titleName from to removalReason}}}",
  // Officials
  '1499c7bde90019602e142bdc1a554ef8628ab0f447eda6a274b4c68b3b537344':
    "query Officials($units:UnitScope!$at:Date!$first:Int!$after:String$category:Category){officials(units:$units at:$at first:$first after:$after category:$category){nodes{id fullName sex category titles{code name concurrent}education politicalTheory keyOfficial since unit{id code name}}pageInfo{hasNextPage endCursor}totalCount}}",
  // RecordCredential
  '1ee724bb10ac442699055737732d9f90c6b728ba80f73b3e8c5430fc1c872b7f':
    "mutation RecordCredential($input:RecordCredentialInput!){recordCredential(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // RecordDiscipline
  '3b0a028ea7075806a8c4e5fc6a21ad984417d15df42b99edb741019b25ecb884':
    "mutation RecordDiscipline($input:RecordDisciplineInput!){recordDiscipline(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // RecordPartyMembership
  '0a492956530049dd5baf874132cf92bd55692d1a42c9973b63b3e534f7df3cd0':
    "mutation RecordPartyMembership($input:RecordPartyMembershipInput!){recordPartyMembership(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // RegisterPerson
  '232a20db9c33e7a12f4fc3150f13c85295998eb2d6265359949020cf4a355222':
    "mutation RegisterPerson($input:RegisterPersonInput!){registerPerson(input:$input){...RegisteredPersonFields}}fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}",
  // RegisteredPersons
  '34de4b8c4eb2df5046f7b29f17ae8b53f0f7ac26d6bc97291b0b7760ead3f4b3':
    "query RegisteredPersons($unit:UnitRef!$at:Date!$first:Int!$after:String){registeredPersons(unit:$unit at:$at first:$first after:$after){nodes{id key fullName sex birthDate birthPrecision inOffice version}pageInfo{hasNextPage endCursor}totalCount}}",
  // RevealPersonalIdentifier
  '4074cb3441461ee4a951d0e74059a71a1bec8c39e9f19d7755c1c20a5477c4a4':
    "mutation RevealPersonalIdentifier($id:ID!$at:Date!$reason:String!){revealPersonalIdentifier(id:$id at:$at reason:$reason)}",
  // AddLocalRule
  'd49f238f35cd483ff1cbcdacfd524267708ab665f18ede1ba819ead65ec53eb5':
    "mutation AddLocalRule($input:AddLocalRuleInput!){addLocalRule(input:$input){...LocalRuleFields}}fragment LocalRuleFields on LocalRule{id family key textVi textEn value{keyTitles unitClass planningLimit{rule value youngUnder}rankingCap{base per sharePercent rounding}titleLevel{titleCode level}}unit{id code name}validFrom validTo instrument clause note verified recordedOn version}",
  // EndLocalRule
  '27695fa0d97648d30fc60c5227f69de97e58db68ad2dcde6a9465cd8ccdf8ea6':
    "mutation EndLocalRule($input:EndLocalRuleInput!){endLocalRule(input:$input){...LocalRuleFields}}fragment LocalRuleFields on LocalRule{id family key textVi textEn value{keyTitles unitClass planningLimit{rule value youngUnder}rankingCap{base per sharePercent rounding}titleLevel{titleCode level}}unit{id code name}validFrom validTo instrument clause note verified recordedOn version}",
  // Instrument
  'e8a58514f88e7d9045ec97a31d168178ddcd5415d5482f3efe784d35063a854c':
    "query Instrument($code:ID!){instrument(code:$code){...InstrumentFields}}fragment InstrumentFields on Instrument{code number issuer titleVi titleEn issuedOn validFrom validTo replacedBy{code number}verified note}",
  // Instruments
  '900d0bbf613b0e05fbe8c63af0d50143ac75c19eda5235f3366a6f6b98984a3f':
    "query Instruments($first:Int!$after:String$at:Date){instruments(first:$first after:$after at:$at){nodes{...InstrumentFields}pageInfo{hasNextPage endCursor}}}fragment InstrumentFields on Instrument{code number issuer titleVi titleEn issuedOn validFrom validTo replacedBy{code number}verified note}",
  // LocalRules
  '444553105736db0057e0110c4a834abfad106fafa0447e80ab4d7224e63a78ca':
    "query LocalRules($unit:UnitRef$family:LocalRuleFamily$at:Date$first:Int!$after:String){localRules(unit:$unit family:$family at:$at first:$first after:$after){nodes{...LocalRuleFields}pageInfo{hasNextPage endCursor}}}fragment LocalRuleFields on LocalRule{id family key textVi textEn value{keyTitles unitClass planningLimit{rule value youngUnder}rankingCap{base per sharePercent rounding}titleLevel{titleCode level}}unit{id code name}validFrom validTo instrument clause note verified recordedOn version}",
  // Rules
  '0c78eb53d489ebae63967eede4daf325d75d1299358f6b210064136780d65df6':
    "query Rules($family:RuleFamily!$at:Date!$unit:UnitRef$first:Int!$after:String){rules(family:$family at:$at unit:$unit first:$first after:$after){nodes{family key textVi textEn value measure verified legalBasis{instrument clause verified note from to}local localRuleId localTo{id code name}replaces{instrument clause verified note from to}}pageInfo{hasNextPage endCursor}}}",
  // SuccessionPlan
  '4e5e1f4b3bb60ea02c9891d3901b064b161f55841aed427636ba0771a81a64d8':
    "query SuccessionPlan($unit:UnitRef!$term:String!$at:Date!){successionPlan(unit:$unit term:$term at:$at){term at entries{unit{id code name}title{code name}official{id fullName titles{code name}}status from to removalReason}findings{rule subject message messageVi messageEn verified unit{id code name}personId titleCode legalBasis{instrument clause verified note from to}}rules{rule value applied legalBasis{instrument clause verified note from to}}}}",
  // StaffingForecast
  '41ecfc67e46972f0ddbffaccc4cb68a358fb77d10b333e3ec7393b4e1c564bbf':
    "query StaffingForecast($units:UnitScope!$at:Date!$until:Date!){staffingForecast(units:$units at:$at until:$until){official{id fullName unit{id code name}}title{code name}kind on earliest retirementAgeMonths requirement held heldName required requiredName status transitionTo verified messageVi messageEn legalBasis{instrument clause verified note from to}}}",
  // StandardGaps
  '491838cc13a4bc8a4049739e57f53093877e8723e971af729408784df76781ab':
    "query StandardGaps($units:UnitScope!$at:Date!$includeMet:Boolean){standardGaps(units:$units at:$at includeMet:$includeMet){official{id fullName unit{id code name}}title{code name}requirement held heldName required requiredName status transitionTo exception{textVi textEn minimum instrument clause}legalBasis{instrument clause verified note from to}}}",
  // AddPlanLine
  '9bf44d967727a9658d8bcbf049ee9215de92337a193991234984392177e7f903':
    "mutation AddPlanLine($input:AddPlanLineInput!){addPlanLine(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // ApproveTrainingPlan
  'c83cbfaa601ad711af70c69a08c1cd277685b8e0dbfd8ab4070c728b6692ebb3':
    "mutation ApproveTrainingPlan($input:ApproveTrainingPlanInput!){approveTrainingPlan(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // CloseTrainingPlan
  'b8a2fc4ee09f0d4475ee74566826248e4e0e9630219e436f721de5df3477e77b':
    "mutation CloseTrainingPlan($input:TrainingPlanChangeInput!){closeTrainingPlan(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // CompleteTraining
  '60794a489aced255b580b5adaf844dea360b4f5a40f8a306f9239a53e4ab2e33':
    "mutation CompleteTraining($input:CompleteTrainingInput!){completeTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // CreateTrainingPlan
  '0bc67f2c31f34c84658ed1ab9d4cddf3c2dffedec77064ad7e481133264aaee1':
    "mutation CreateTrainingPlan($input:CreateTrainingPlanInput!){createTrainingPlan(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // DeclineTraining
  '2195a5684acc6892754dabd5febe059bd25ebe7bf3fb2ee36d64d5a383984318':
    "mutation DeclineTraining($input:LeaveTrainingInput!){declineTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // EnrolInTraining
  'b58e70cfcfa4a84114dd0e706dd888538deb308a87a3b91b5c6e57ce7cbe9ce9':
    "mutation EnrolInTraining($input:EnrolInTrainingInput!){enrolInTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // FailTraining
  '498fb64443871d89ec42ec0d040be99ed58a9520ab2041912815a3272e537ca7':
    "mutation FailTraining($input:FailTrainingInput!){failTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // NominateForTraining
  '6415e2cae6706036785e38e3b0a45533d6e58876ed6d0d12ba1db544e8c631f5':
    "mutation NominateForTraining($input:NominateForTrainingInput!){nominateForTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // RemovePlanLine
  'e71fab9cf80d949c70af88208c3c1b5c28c4f5a1042375590b36d91fd3521844':
    "mutation RemovePlanLine($input:PlanLineChangeInput!){removePlanLine(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // RevisePlanLine
  '58cdadbc8f69eb4dfd0fac025701b4db86d4d657ce8cf378a5c5994698278b80':
    "mutation RevisePlanLine($input:RevisePlanLineInput!){revisePlanLine(input:$input){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // SendToTraining
  '1a0c0ec12ca9d332453532e4b0fd8f47eeddfa3ca798d7035a5558cc937fd19b':
    "mutation SendToTraining($input:SendToTrainingInput!){sendToTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // TrainingCourses
  'feda73788d1de053532112bc0402845e9122c97ecdf1a1e6b7e0bc1f8df97395':
    "query TrainingCourses($at:Date!){trainingCourses{code nameVi nameEn kind category grants{requirement level}verified conditions(at:$at){condition form sex textVi textEn open legalBasis{...TrainingBasisFields}}duration(at:$at){leastWeeks mostWeeks legalBasis{...TrainingBasisFields}}}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}",
  // TrainingEligibility
  '8d810b30a9f25e54c4075663d9a787c8bdfcc53b136f3477e7f8bb1e97ebde2a':
    "query TrainingEligibility($personId:ID!$course:String!$at:Date!$form:TrainingForm){trainingEligibility(personId:$personId course:$course at:$at form:$form){...TrainingEligibilityFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}",
  // TrainingNominations
  '3b328615f6e1354f422cb720f7705924f00abd80110f79682922f2f4f7eeb989':
    "query TrainingNominations($units:UnitScope!$year:Int!$first:Int!$after:String$status:TrainingStatus$planLineId:ID$personId:ID$at:Date){trainingNominations(units:$units year:$year first:$first after:$after status:$status planLineId:$planLineId personId:$personId at:$at){nodes{...TrainingNominationFields}pageInfo{hasNextPage endCursor}totalCount}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // TrainingPlan
  '65c5a56f313d43d612434970d980e5ea3c2752b8d8087ac206e7cb0213e54226':
    "query TrainingPlan($unit:UnitRef!$year:Int!){trainingPlan(unit:$unit year:$year){...TrainingPlanFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId message verified legalBasis{...TrainingBasisFields}}}",
  // WithdrawFromTraining
  '74eb51aa69660a27ae7e366105df594d572c8dbe3a69bc399072026f4c3ce5d3':
    "mutation WithdrawFromTraining($input:LeaveTrainingInput!){withdrawFromTraining(input:$input){...TrainingNominationFields}}fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}",
  // LineageIssueCounts
  'bee44bbee6a0d8413abf10bf75c97e5e28f1cfab788ef4f5566df3be5fb6d052':
    "query LineageIssueCounts{lineageIssueCounts{issue units rows}}",
  // LineageIssues
  '2decf43bdba20fed491168cee570c93c70292aa14d80e23ba22a8a069a7f4a57':
    "query LineageIssues($first:Int!$after:String){lineageIssues(first:$first after:$after){nodes{unitId code name issue on detail}pageInfo{hasNextPage endCursor}totalCount}}",
  // Subordinates
  'c3d72449317907153cb7b0c934f1e90b9a173efaf4c7ddf57218a1754d675ed4':
    "query Subordinates($ref:UnitRef!$at:Date!$first:Int!$after:String){unit(ref:$ref at:$at){id subordinates(first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}}",
  // Unit
  '5b449b1c7f0233929affd04d63103834585b6b13b579a68264456493fcbc68b6':
    "query Unit($ref:UnitRef!$at:Date!){unit(ref:$ref at:$at){id code name kind tier unitClass validFrom validTo lineageComplete superior{id code name tier}predecessors{id code name validFrom validTo}successors{id code name validFrom validTo}}}",
  // Units
  'bfb6e6779569ff4ec50cd3efe365cc2fab4e986d9fd7e826472edfc4c21ec5f8':
    "query Units($tier:UnitTier!$at:Date!$first:Int!$after:String){units(tier:$tier at:$at first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}",
};
