/** What firms, offices and schools call themselves, and the names of a few that need no more; collected by hand, folded. */

/** Legal forms and other words that only names of organisations hold. */
export const organisationWords = `inc ltd llc llp limited gmbh ug plc corp corporation incorporated pvt pte pty kg kgaa ohg sarl sas srl spa sl slu bv nv oy ab oyj aps asa ev ltda eirl eurl sprl
 company companies co holdings holding enterprises enterprise group gruppe groupe grupo gruppo foundation stiftung fondation fundacion fundacao trust institute institut institution instituto istituto
 university universitat universite universidad universidade universita universiteit univ college school schools schule ecole escuela escola scuola academy akademie academie academia faculty hochschule fachhochschule
 gymnasium lycee liceo polytechnic politecnico technikum vidyalaya vidyapeeth mahavidyalaya iit iim nit bits hospital hospitals clinic klinik klinikum hopital clinica krankenhaus medical
 bank banque banco banca sparkasse insurance versicherung assurance airlines airways railways ministry ministerium ministere ministerio department dept council commission agency agentur agence agencia
 authority bureau corps church parish diocese association verein society union federation laboratory laboratories labs lab studios studio theatre theater museum library
 hotel hotels resort restaurant restaurants cafe bakery supermarket mall pharmacy university's district county army navy force police court embassy consulate`;

/** Legal forms alone: what ends with one is a firm, whatever else its words say. */
export const legalForms =
  'inc ltd llc llp limited gmbh ug plc corp corporation incorporated pvt pte pty kg kgaa ohg sarl sas srl spa sl slu bv nv oy ab oyj aps asa ev ltda eirl eurl sprl ag sa se as co';

/** Words common in names of firms, but also elsewhere. */
export const likelyOrganisationWords = `technologies technology systems solutions services software consulting consultancy consultants partners associates infotech infosystems softwares tech digital global international
 industries industrial manufacturing motors automotive pharma pharmaceuticals healthcare health energy power electric electronics telecom communications networks network media
 entertainment publishing press news logistics transport shipping construction builders contractors realty properties estate capital finance financial investments securities
 ventures retail stores store shop market foods beverages travel tours centre center university bpo outsourcing india america usa europe asia uk team startup
 centers care home house club gym salon spa bar grill inc.`;

/** Firms so large that their bare names stand in résumés everywhere. */
export const knownFirms = `accenture adobe airbnb amazon amd aol apple att bmw boeing bosch capgemini cisco citibank citigroup cognizant cvs daimler dell deloitte disney dropbox ebay emc ericsson ey facebook fedex flipkart
 ford gap genpact ge github google hcl hewlett hdfc honda honeywell hp hsbc huawei hyundai ibm icici infosys intel jpmorgan kpmg lenovo lg linkedin lufthansa mahindra mastercard mckinsey mercedes meta
 microsoft mindtree motorola mphasis netflix nike nokia nvidia oracle paypal pepsico pfizer philips pwc qualcomm reliance renault salesforce samsung sap shell siemens snap snapchat sony spotify starbucks stripe syntel target
 tata tcs telekom tesla toyota twitter uber unilever verizon visa vmware vodafone volkswagen walmart wipro xerox yahoo zomato zoom`;

export const schoolWords = `university universitat universite universidad universidade universita universiteit univ college school schools schule ecole escuela escola scuola academy akademie academie academia hochschule fachhochschule
 gymnasium lycee liceo polytechnic politecnico politecnica technikum vidyalaya vidyapeeth mahavidyalaya vidyamandir vidya iit iim nit bits institute institut instituto istituto institution institutions faculty facultad faculdade faculte ens insead mit
 eth epfl tu fh iut hec essec ucla usc nyu suny cuny caltech campus gymnasiet realschule gesamtschule berufsschule berufskolleg grundschule universitatea colegiul liceul uniwersytet politechnika университет институт
 высшая школа seminary conservatory conservatoire colegio collegio colegiado centro fp ies convent matriculation board cbse icse udacity coursera campus iiit vtu jntu jntuh anna university's kendriya hs universitas`;
