// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

/** SHA-256 of each document the SDK sends → the document. */
export const manifest: Readonly<Record<string, string>> = {
  // Viewer
  '98e5fa02c8449da5118af8434dd3b74662d7e329dfd0f1cc1f6e3dca22cb7761':
    "query Viewer{viewer{id name roles permissions wholeCountry units{id code name tier validFrom validTo}}}",
  // ImportWorkbook
  '3ff4847452f7e5dc598544e7d7099a90df280dd4d840d7360b52ebf0339224d8':
    "mutation ImportWorkbook($input:ImportWorkbookInput!){importWorkbook(input:$input){dryRun applied sheets{sheet created updated unchanged rejected}lines{sheet line outcome fields}problems{sheet line field code severity message messageVi messageEn}}}",
  // IndicatorCatalogue
  '47715568963864b111848e464d7c4c9c999e44b82209fef557d8820a8550f733':
    "query IndicatorCatalogue{indicators{code nameVi nameEn definitionVi definitionEn countOf ofPeriod sensitive dimensions legalBasis{instrument clause}}}",
  // IndicatorTable
  'f67fd4d068b13fab86851d3f1de7af391571963d59449953012927795d6c6fd9':
    "query IndicatorTable($indicators:[IndicatorCode!]!$units:UnitScope!$at:Date!$since:Date$by:[IndicatorDimension!]$boundary:BoundaryLens){indicatorTable(indicators:$indicators units:$units at:$at since:$since by:$by boundary:$boundary){at referenceDate since boundary rows{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passports{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}}}",
  // Official
  'a9048e5890502be7232bbb0738c48ee7d8eca8146d523db764b664f6d6b19a41':
    "query Official($id:ID!$at:Date!){official(id:$id at:$at){id fullName sex birthDate ethnicity religion partyJoinedOn partyOfficialOn category titles{code name concurrent}keyOfficial since until decisionNumber education politicalTheory stateManagement unit{id code name}appointments{unit{id code name}category titles{code name concurrent}since until decisionNumber}credentials{kind level levelName field heldFrom precision}trainings{course courseName startedOn endedOn decisionNumber provider result certificate}ranks{year rank}planning{term title titleName from to removalReason}}}",
  // Officials
  '1499c7bde90019602e142bdc1a554ef8628ab0f447eda6a274b4c68b3b537344':
    "query Officials($units:UnitScope!$at:Date!$first:Int!$after:String$category:Category){officials(units:$units at:$at first:$first after:$after category:$category){nodes{id fullName sex category titles{code name concurrent}education politicalTheory keyOfficial since unit{id code name}}pageInfo{hasNextPage endCursor}totalCount}}",
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
