// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

/** SHA-256 of each document the SDK sends → the document. */
export const manifest: Readonly<Record<string, string>> = {
  // Viewer
  '98e5fa02c8449da5118af8434dd3b74662d7e329dfd0f1cc1f6e3dca22cb7761':
    "query Viewer{viewer{id name roles permissions wholeCountry units{id code name tier validFrom validTo}}}",
  // Audit
  'd70c8565d4dc9b0a84db1a5cbbbe11750df7655faad8a224a51181eb2d65dee3':
    "query Audit($first:Int!$after:String$filter:AuditFilter){audit(first:$first after:$after filter:$filter){nodes{seq at kind action accountId accountName requestId operation reason subject key personIds unitIds restricted changes{field before after}details{name value}hash}pageInfo{hasNextPage endCursor}totalCount}}",
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
  'f0fd47871e9104541525936c6d148a1b900f099fb614ed9747b0d32d9c1f46b4':
    "query IndicatorTable($indicators:[IndicatorCode!]!$units:UnitScope!$at:Date!$since:Date$by:[IndicatorDimension!]$boundary:BoundaryLens){indicatorTable(indicators:$indicators units:$units at:$at since:$since by:$by boundary:$boundary){at since boundary rows{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passports{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}}}",
  // RankingCheck
  'b920905f85a943739779a23d574ba1376c5df5b95df199b618d543730271a00f':
    "query RankingCheck($unit:UnitRef!$year:Int!$rulesAt:Date){rankingCheck(unit:$unit year:$year rulesAt:$rulesAt){year rulesAt ranked counts{rank count}caps{base per sharePercent rounding baseCount ceiling excellent exceeded exceededIn{id code name}legalBasis{instrument clause verified note from to}}}}",
  // Official
  '06279a4ce190ea0d72eeccdeeda6c30744e3964896b9b8a2d5ba6fdc2ba8ef98':
    "query Official($id:ID!$at:Date!){official(id:$id at:$at){id fullName sex birthDate personalIdentifierMasked restricted ethnicity religion partyJoinedOn partyOfficialOn category titles{code name concurrent}keyOfficial since until decisionNumber education politicalTheory stateManagement unit{id code name}appointments{unit{id code name}category titles{code name concurrent}since until decisionNumber}credentials{kind level levelName field heldFrom precision}trainings{course courseName startedOn endedOn decisionNumber provider result certificate}ranks{year rank}planning{term title titleName from to removalReason}}}",
  // Officials
  '1499c7bde90019602e142bdc1a554ef8628ab0f447eda6a274b4c68b3b537344':
    "query Officials($units:UnitScope!$at:Date!$first:Int!$after:String$category:Category){officials(units:$units at:$at first:$first after:$after category:$category){nodes{id fullName sex category titles{code name concurrent}education politicalTheory keyOfficial since unit{id code name}}pageInfo{hasNextPage endCursor}totalCount}}",
  // RevealPersonalIdentifier
  '4074cb3441461ee4a951d0e74059a71a1bec8c39e9f19d7755c1c20a5477c4a4':
    "mutation RevealPersonalIdentifier($id:ID!$at:Date!$reason:String!){revealPersonalIdentifier(id:$id at:$at reason:$reason)}",
  // SuccessionPlan
  '4e5e1f4b3bb60ea02c9891d3901b064b161f55841aed427636ba0771a81a64d8':
    "query SuccessionPlan($unit:UnitRef!$term:String!$at:Date!){successionPlan(unit:$unit term:$term at:$at){term at entries{unit{id code name}title{code name}official{id fullName titles{code name}}status from to removalReason}findings{rule subject message messageVi messageEn verified unit{id code name}personId titleCode legalBasis{instrument clause verified note from to}}rules{rule value applied legalBasis{instrument clause verified note from to}}}}",
  // StandardGaps
  '491838cc13a4bc8a4049739e57f53093877e8723e971af729408784df76781ab':
    "query StandardGaps($units:UnitScope!$at:Date!$includeMet:Boolean){standardGaps(units:$units at:$at includeMet:$includeMet){official{id fullName unit{id code name}}title{code name}requirement held heldName required requiredName status transitionTo exception{textVi textEn minimum instrument clause}legalBasis{instrument clause verified note from to}}}",
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
