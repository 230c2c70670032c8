import type { FavorWords } from '../favor-words';

/** English. Data only: what each field means stands at `FavorWords`. */
export const ENGLISH_FAVORS: FavorWords = {
	common:
		'taken together these those really while again quite around whole might ought please ' +
		'myself yourself himself herself themselves there here every each both any ever ' +
		'not tell tells telling told say says saying said ' +
		'a an and any anybody anyone are as ask asked asking asks at be been being but by could did do does doing done everybody everyone ' +
		'few find finding finds first for from get gets getting gave give gives giving given good got great had has have having he help helped ' +
		'helping helps her him his how i if in into is it its just knew know knowing knows known last like look looking looks lot lots make makes made ' +
		'making many me my need needed needing needs new next of old on one only or other our out own people person really right second ' +
		'she small so some somebody someone something than that the their them they thing things third this three time times to today too two up us very ' +
		'want wanted wanting wants was we week weeks well were what when where which who whom whose will with work working works would ' +
		'year years month months day days better best big young little another also you your about can put puts putting take takes taking ' +
		'more most much able over under above below behind beneath into onto within without near before after until during along across around toward towards against four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen',
	commonBesideCommon: '',
	apart: 'surveyor contractor conversation booking training parking evening stocking boring outing',
	doers: 'er or ist',
	endings:
		'er or ist ant ent ian ion ation ator ment ement ship al ial ic ical ance ence ness man woman mer ner ter y grapher graphy graph',
	placed: 'of on in under at behind over above below inside near',
	vague:
		'plan question problem issue trouble bit piece job project stuff matter info information tip noise idea kind sort case form letter sign place name way hand hold line word life side end leave start respond answer',
	sameWork:
		'cut edit trim|check proofread edit correct revise review read|fix repair mend restore restoration renovate maker|write draft text copywrite|' +
		'translate interpret translation|teach tutor lesson coach train training class course|film video shoot|photograph photo picture shoot|' +
		'draw illustrate paint sketch|code program develop build|build make carpentry|move carry transport drive lift ride|' +
		'speak talk present lecture|sing choir song singing vocal|cook cater bake|record mix master produce clean|count analyse analyze calculate statistics|' +
		'sew tailor hem|mind babysit childminding nanny|design layout',
	sameThing:
		'glue adhesive|bike bicycle cycle|car auto|truck pickup lorry|application bid proposal|placement internship|flat apartment|job position|doctor physician gp|lawyer solicitor attorney barrister|' +
		'book-keeping bookkeeping accounts accounting|kid child|website web site homepage|movie cinema|tax vat|cv resume|' +
		'shelf shelves|bookshelf bookshelves|loaf loaves|knife knives|scarf scarves|calf calves|flyer flier|' +
		'phone telephone|garden allotment|swim swimming|hiking walking trekking|computer laptop pc|sofa couch',
	kinds:
		'property lease tenancy mortgage rent house flat apartment boundary|immigration visa passport permit residence citizenship asylum|child kid toddler teenager pupil nursery|' +
		'furniture chair table desk dresser wardrobe cupboard sofa stool bench bookcase bed cabinet|' +
		'text letter booklet brochure leaflet article essay thesis report application proposal manuscript newsletter website menu statement dissertation note|' +
		'vehicle car van lorry truck bike motorbike|instrument guitar piano violin cello flute drum|clothes dress trouser shirt coat curtain skirt|' +
		'pet dog cat rabbit|meal dinner lunch supper breakfast|electrics socket wire fuse|plumbing tap boiler drain toilet|illustration logo poster drawing cover',
	trades:
		'lawyer,solicitor,attorney,barrister,notary,conveyancer: law legal contract lease tenancy will probate deed dispute agreement court|' +
		'doctor,gp,physician,paediatrician,pediatrician,surgeon: health medical medicine symptom illness rash prescription diagnosis hospital doctor|' +
		'nurse,midwife,health visitor,paramedic: health medical medicine hospital ward nursing first-aid bandage wound injection|' +
		'midwife,doula,obstetrician: birth pregnancy baby labour labor breastfeeding|' +
		'pharmacist,chemist: medicine medication prescription pill tablet drug dose|' +
		'dentist,orthodontist: tooth teeth filling crown brace dental|' +
		'physiotherapist,physio,osteopath,chiropractor,masseur,masseuse: back knee shoulder neck hip injury pain massage sprain muscle|' +
		'psychologist,therapist,counsellor,counselor,psychiatrist: anxiety therapy counselling counseling grief burnout panic|' +
		'vet,veterinarian: dog cat pet horse animal puppy kitten vaccination|' +
		'accountant,bookkeeper,tax adviser,tax advisor: tax vat accounts bookkeeping payroll invoice expenses audit balance|' +
		'financial adviser,financial advisor,banker,mortgage broker,mortgage adviser: mortgage pension loan savings investment bank finance|' +
		'insurance broker,insurance agent: insurance policy claim cover|' +
		'estate agent,letting agent,realtor,real estate agent,property manager: flat apartment house rent letting let landlord property office lease valuation tenant home|' +
		'surveyor,building surveyor: survey crack subsidence boundary damp building level measure valuation|' +
		'structural engineer,civil engineer: beam wall load crack structure foundation bridge drawing calculation lintel|' +
		'architect: drawing plan extension conversion loft planning|' +
		'builder,bricklayer,mason,stonemason: wall brick building extension mortar stone concrete pointing render repointing|' +
		'waller,dry stone waller: wall stone|plasterer: plaster ceiling wall render skim|' +
		'carpenter,joiner,cabinetmaker,woodworker: wood shelf door window sash furniture cupboard wardrobe kitchen table timber oak stair frame bench floorboard worktop|' +
		'electrician: wiring socket fuse light electric electrics switch cable rewire lamp|' +
		'plumber,heating engineer,gas engineer: boiler tap pipe leak heating radiator drain toilet plumbing sink bathroom gas|' +
		'roofer,slater,thatcher: roof slate tile gutter leak chimney|glazier: glass window pane|' +
		'painter,decorator,painter and decorator: paint painting wall wallpaper decorating|' +
		'locksmith: lock key door safe|' +
		'mechanic,car mechanic,garage owner: car engine brake clutch exhaust van gearbox vehicle garage motor|' +
		'welder,blacksmith,metalworker,fabricator: weld metal steel iron bracket hitch gate railing|' +
		'bike mechanic,bicycle mechanic,cycle mechanic: bike bicycle wheel brake gear chain puncture|' +
		'gardener,landscaper,landscape gardener,horticulturist,nurseryman,grower,arborist,tree surgeon: garden plant planting tree hedge lawn pruning soil seed border flower bed shrub|' +
		'farmer: tractor hay field sheep cow barn crop farm straw manure|beekeeper: bee hive honey swarm wax|' +
		'florist: flower bouquet wreath arrangement|' +
		'baker,pastry chef,patissier: bread cake baking sourdough loaf pastry bun roll|' +
		'chef,cook,caterer: cooking food catering meal menu buffet|brewer: beer brewing ale|' +
		'sommelier,wine merchant,winemaker,vintner: wine|barista,cafe owner: coffee espresso|' +
		'butcher: meat sausage lamb beef pork|' +
		'tailor,dressmaker,seamstress: sewing dress hem alteration curtain trouser suit zip skirt shirt sew|' +
		'hairdresser,barber: hair haircut|shoemaker,cobbler: shoe boot sole heel|' +
		'jeweller,jeweler,goldsmith,silversmith: ring jewellery jewelry necklace gold silver earring|' +
		'watchmaker,clockmaker: watch clock|potter,ceramicist: pot clay ceramic kiln glaze mug bowl|' +
		'upholsterer: chair sofa upholstery cushion|' +
		'photographer: photo photograph picture portrait camera headshot|' +
		'filmmaker,videographer,cameraman,camerawoman,film editor: film video footage camera editing|' +
		'graphic designer,designer: logo poster design layout leaflet flyer brochure|' +
		'illustrator,artist: drawing illustration cover picture sketch poster|' +
		'printer,printmaker: printing print poster leaflet|' +
		'web developer,web designer: website site page web domain|' +
		'software engineer,software developer,developer,programmer: software code programming app script computer bug database program|' +
		'data scientist,data analyst,statistician,analyst: data statistics spreadsheet chart analysis survey number|' +
		'sysadmin,it support,system administrator: computer laptop network server wifi backup printer password|' +
		'journalist,reporter: press interview newspaper article|' +
		'editor,copy editor,proofreader: manuscript editing copy draft proofreading essay thesis|' +
		'writer,author,novelist,copywriter: writing copy novel publishing blurb|' +
		'translator,interpreter: translation translating language|' +
		'publisher,literary agent: book manuscript publishing novel|' +
		'librarian,archivist: book archive research library catalogue record source|' +
		'bookseller,bookshop owner: book novel|' +
		'teacher,schoolteacher,headteacher,tutor: school lesson homework exam pupil teaching class tutoring|' +
		'lecturer,professor,academic: university thesis paper lecture student degree academic|' +
		'musician: music song concert gig wedding|pianist,piano teacher: piano music|piano tuner: piano tuning|' +
		'violinist: violin fiddle strings music|cellist: cello strings music|guitarist: guitar music|' +
		'drummer: drum percussion music|' +
		'singer,choirmaster,choir director,conductor: choir singing song voice music|dj: music party|' +
		'sound engineer: sound recording microphone mixing audio|' +
		'actor,actress,drama teacher: acting script audition stage reading theatre|' +
		'recruiter,headhunter,hr manager,hr: cv job interview application salary hiring resume contract|' +
		'civil servant,councillor,councilor: council planning permission grant|' +
		'planning officer,planning consultant: planning permission appeal application|' +
		'grants officer,fundraiser: grant funding bid application fundraising|' +
		'social worker: benefit care allowance carer fostering|translator: translation|' +
		'removal man,mover,removals: moving move removal van furniture|' +
		'taxi driver,driver,courier,bus driver: lift driving ride airport delivery|pilot: flight flying plane|' +
		'sailor,skipper,fisherman,boatbuilder: boat sailing engine tide fishing sail|' +
		'driving instructor: driving lesson|swimming teacher,swimming coach,lifeguard: swimming swim pool|' +
		'yoga teacher: yoga stretching|personal trainer,fitness trainer: training fitness gym exercise running|' +
		'childminder,nanny,babysitter,nursery teacher: babysitting childcare nursery childminding|' +
		'undertaker,funeral director: funeral burial coffin|' +
		'priest,vicar,pastor,minister,imam,rabbi: wedding funeral christening blessing church mosque|' +
		'event manager,event planner,wedding planner: event wedding party venue conference|' +
		'landlord of a pub,pub landlord,publican: pub beer party|hotelier,innkeeper: hotel|' +
		'travel agent: flight trip travel ticket holiday|customs officer,customs broker: customs import export|' +
		'police officer,policeman,policewoman: police theft burglary|firefighter,fireman: fire smoke alarm|' +
		'scaffolder: scaffolding scaffold|crane operator,rigger: crane lifting|' +
		'marketing manager,marketer,marketing: marketing campaign advertising newsletter social-media brand|' +
		'pr manager,publicist,press officer: press publicity pr media launch|' +
		'product manager: product roadmap launch|' +
		'investor,venture capitalist,angel investor: funding pitch investment startup|' +
		'curator,museum curator: museum exhibition collection gallery object show|' +
		'gallerist,gallery owner: gallery exhibition art show|economist: economics economy price|' +
		'biologist,ecologist: species bat newt ecology habitat plant animal|ornithologist,birder: bird birdsong|' +
		'geologist: rock stone soil|chemist: chemistry|physicist: physics|' +
		'mathematician: maths mathematics statistics',
	tradeTalk:
		'lawyer,solicitor,attorney,barrister,notary,conveyancer: property conveyancing inheritance divorce clause ' +
		'visa|' +
		'doctor,gp,physician,surgeon,family doctor: health medical medicine symptom illness rash prescription ' +
		'diagnosis hospital doctor lump cough fever skin heart chest stomach headache mole arm leg passport|' +
		'midwife,doula,obstetrician: birthing antenatal newborn feeding|' +
		'dentist,orthodontist: toothache gum|' +
		'physiotherapist,physio,osteopath,chiropractor,masseur,masseuse: ankle wrist posture arm|' +
		'psychologist,therapist,counsellor,counselor,psychiatrist: sleep stress trauma|' +
		'vet,veterinarian: limping paw flea worm|' +
		'financial adviser,financial advisor,banker,mortgage broker,mortgage adviser: overdraft account credit|' +
		'estate agent,letting agent,realtor,real estate agent,property manager: worth price selling viewing|' +
		'builder,bricklayer,mason,stonemason: patio chimney|' +
		'carpenter,joiner,cabinetmaker,woodworker: bookshelf bookcase decking doors shelves chair stairs banister ' +
		'floorboards fence gate shed skirting drawer bed plank hinge sticks|' +
		'electrician: tripping trip sparks plug sockets tripped lights fusebox power outage charger meter cooker ' +
		'oven immersion shock alarm doorbell solar flicker flickering|' +
		'gardener,landscaper,landscape gardener,horticulturist,nurseryman,grower,arborist,tree surgeon: vegetable ' +
		'veg fruit apple compost patch weed|' +
		'farmer: turf pony cattle silage|' +
		'baker,pastry chef,patissier: birthday wedding-cake|' +
		'tailor,dressmaker,seamstress: mending button uniform|' +
		'photographer: headshots wedding album passport photos photographs portraits lens shoot pictures newborn|' +
		'graphic designer,designer: flier card|' +
		'software engineer,software developer,developer,programmer: laptop website wifi router printer phone web|' +
		'sysadmin,it support,system administrator: router website phone internet email|' +
		'journalist,reporter: paper story publicity|' +
		'librarian,archivist: story reading local-history|' +
		'teacher,schoolteacher,headteacher,tutor: grinds passport essay|' +
		'musician: fiddle guitar band lesson session|' +
		'sound engineer: speaker loudspeaker amplifier amp pa mic|' +
		'civil servant,councillor,councilor: road pothole licence license|' +
		'social worker: child risk family safeguarding elderly|' +
		'removal man,mover,removals: wardrobe piano|' +
		'sailor,skipper,fisherman,boatbuilder: island fish crossing|' +
		'yoga teacher: back stretch breathing meditation|' +
		'speech therapist,speech and language therapist,logopedist: stammer stutter speech speaking lisp ' +
		'swallowing voice|' +
		'occupational therapist: wheelchair handrail stairlift aid|' +
		'optician,optometrist: glasses eye eyesight lens lenses eyes sight|' +
		'dietician,dietitian,nutritionist: diet weight food allergy eat eating meal sugar diabetes cholesterol ' +
		'vegan protein vitamin gluten intolerance|' +
		'chess coach,chess teacher: chess|' +
		'principal,headmaster,headmistress: school place pupil enrolment enrollment teacher passport|' +
		'radio producer,presenter,broadcaster: radio interview guest show podcast|' +
		'housing officer: housing rent tenancy council house flat|' +
		'immigration adviser: visa passport permit residence asylum|' +
		'childminder,nanny,babysitter,nursery teacher: kid kids child children minding|' +
		'undertaker,funeral director: grave hearse|' +
		'police officer,policeman,policewoman,police sergeant,garda,detective: police theft burglary passport ' +
		'garda|' +
		'lawyer,solicitor,attorney,barrister,notary,advocate,judge,legal adviser,paralegal: advocate sue lawsuit ' +
		'complaint eviction landlord tenant redundancy dismissal copyright licence license royalty patent ' +
		'trademark nda terms liability compensation injury custody marriage prenup power executor estate witness ' +
		'affidavit bail fine summons police charge employment severance|' +
		'immigration lawyer,immigration solicitor,visa consultant,immigration consultant,immigration adviser: ' +
		'visa schengen passport permit residence citizenship naturalisation asylum embassy consulate sponsor ' +
		'sponsorship application border|' +
		'accountant,bookkeeper,chartered accountant,auditor,tax adviser,tax consultant,payroll clerk: gst vat ' +
		'return refund receipt deduction depreciation self-employed freelance ledger statement cashflow budget ' +
		'profit loss turnover salary payslip dividend company bank reconciliation year-end|' +
		'banker,bank manager,financial adviser,financial planner,loan officer: mortgage interest rate loan ' +
		'overdraft account card credit transfer pension savings invest shares fund isa remortgage money debt|' +
		'doctor,gp,physician,surgeon: rash skin mole acne eczema fever cough flu infection antibiotic vaccine jab ' +
		'blood pressure cholesterol heart palpitation breathing asthma allergy headache migraine dizzy faint ' +
		'stomach belly nausea diarrhoea bladder kidney liver thyroid diabetes baby child pain swelling lump ' +
		'biopsy scan x-ray test results referral operation sick ill|' +
		'paediatrician,pediatrician: baby child toddler fever vaccine feeding teething rash croup growth|' +
		'dermatologist: skin rash mole acne eczema psoriasis itch spot hair nail|' +
		'nurse,district nurse,community nurse,practice nurse,carer,caregiver: wound dressing stitches injection ' +
		'catheter blood pressure temperature fall elderly care bath medication hoist bedsore|' +
		'pharmacist,chemist: cough cold painkiller antibiotic side-effect interaction repeat cream inhaler|' +
		'dentist,orthodontist,dental hygienist: toothache molar root canal gum braces denture crown whitening|' +
		'physiotherapist,physio,osteopath,chiropractor,sports therapist,masseur,masseuse: stiff stiffness ache ' +
		'ankle wrist elbow calf hamstring tendon posture sciatica disc spine limp exercise stretch rehab running ' +
		'knee|' +
		'yoga instructor,yoga teacher,pilates instructor,pilates teacher: yoga pilates stretch stretching stiff ' +
		'back shoulder posture breathing flexibility relaxation meditation core|' +
		'psychologist,therapist,counsellor,counselor,psychiatrist,school counsellor,school ' +
		'counselor,psychotherapist: anxious anxiety depressed depression stress nerves panic sleep insomnia grief ' +
		'bereavement loss divorce trauma addiction drinking anger exams bullying eating mood lonely worry worries ' +
		'teenager child marriage couple|' +
		'speech therapist,speech and language therapist: stammer stutter lisp speech talk talking pronunciation ' +
		'toddler swallow|' +
		'vet,veterinarian,veterinary nurse: limp limping vomiting lame calving lambing hoof tick worms flea spay ' +
		'neuter kitten puppy rabbit hamster parrot horse cow sheep goat|' +
		'farmer,stockman,shepherd: tractor trailer hay straw silage bales manure field fence hedge cow cattle ' +
		'sheep lamb pig hen eggs milk turf land grazing paddock pony horse combine harvest barley|' +
		'gardener,landscaper,horticulturist,nurseryman,tree surgeon,arborist: prune pruning apple pear plum rose ' +
		'roses hedge hedges lawn grass mow weeds compost slugs greenhouse tomatoes vegetables bulbs seedlings ' +
		'shrub border soil tree branch stump patio pond planting allotment patch|' +
		'builder,contractor,general contractor,building contractor,mason: extension wall roof leak leaking damp ' +
		'floor flooring tiles tiling waterproofing terrace patio foundation plaster concrete brick cement ' +
		'renovation bathroom kitchen conversion window chimney demolition scaffold crack|' +
		'plumber,heating engineer,gas engineer: leaking drip shower bath burst blocked cistern pump tank water ' +
		'pressure gutter thermostat|' +
		'locksmith: locked keys|' +
		'roofer: roof slates tiles gutter leak leaking chimney flashing|' +
		'painter,decorator: paint painting wallpaper ceiling walls skirting varnish colour color|' +
		'mechanic,car mechanic,garage owner,motor mechanic: car van noise engine brakes clutch exhaust tyre tire ' +
		'battery start starter oil service nct mot gearbox puncture dent rattle warning light garage motorbike ' +
		'scooter|' +
		'car dealer,car salesman: car van swift used secondhand second-hand price buy sell trade-in mileage model ' +
		'lease finance|' +
		'taxi driver,taxi owner,driver,chauffeur,cab driver,bus driver,lorry driver: lift ride drive airport ' +
		'station drop pickup pick-up collect van transport journey luggage am|' +
		'pilot,flight attendant,travel agent: flight flights airport ticket holiday booking visa luggage cheap|' +
		'estate agent,letting agent,realtor,real estate broker,real estate agent,property manager,broker,property ' +
		'broker: flat flats apartment house rent rental tenant landlord lease deposit sell buy viewing valuation ' +
		'worth price mortgage room studio office premises neighbourhood|' +
		'architect,architectural technician: plans extension attic loft layout drawings permission house design ' +
		'renovation|' +
		'civil engineer,structural engineer,engineer: beam wall crack bridge load drainage road foundations ' +
		'calculations|' +
		'surveyor,quantity surveyor: valuation survey boundary damp cost estimate|' +
		'software engineer,software developer,developer,programmer,web developer,coder: website site web app code ' +
		'coding bug script python java javascript server database api laptop computer phone wifi internet router ' +
		'printer login password spreadsheet automation github plugin|' +
		'it support,it technician,sysadmin,system administrator,network engineer,it manager: laptop computer ' +
		'phone wifi internet router printer password email mail account backup virus screen slow update server ' +
		'network|' +
		'cyber security consultant,security engineer,security consultant,information security: hacked hack ' +
		'phishing password virus malware breach account email mail scam leak vpn|' +
		'ux designer,ui designer,product designer,interaction designer: app screen screens signup sign-up ' +
		'onboarding interface usability prototype wireframe figma website page button flow users design layout ' +
		'icon|' +
		'graphic designer,designer,illustrator: logo poster posters flyer flier leaflet brochure cover sleeve ' +
		'invitation card banner layout font colours branding illustration sticker tshirt infographic|' +
		'videographer,cameraman,camerawoman,filmmaker,cinematographer,director of photography,drone pilot: film ' +
		'filming video footage shoot camera drone aerial shots gig wedding trailer clip documentary showreel|' +
		'video editor,film editor,editor: video film footage cut edit montage clip trailer reel subtitles colour|' +
		'sound engineer,recording engineer,mix engineer,live sound engineer: speakers speaker pa mic microphone ' +
		'microphones monitors amp desk mixer sound recording record concert gig podcast levels feedback cables ' +
		'stage rehearsal mix mixing|' +
		'mastering engineer,mastering: master mastering mix ep album single track loudness vinyl|' +
		'musician,guitarist,singer,vocalist,violinist,fiddler,pianist,drummer,cellist,composer,songwriter: music ' +
		'song songs tune tunes lesson lessons gig concert wedding funeral band chords melody lyrics sing singing ' +
		'session record rehearsal perform play party ceremony|' +
		'vocalist,singer,choir director,choirmaster,music teacher,voice coach: singing sing voice song songs ' +
		'lesson lessons choir harmony breathing funeral hymn|' +
		'drummer,percussionist,tabla player,tabla: drum drums percussion rhythm beat track groove tabla|' +
		'luthier,instrument maker,guitar maker,violin maker: guitar violin neck strings fret bridge bow setup ' +
		'fiddle cello instrument repair|' +
		'piano teacher,pianist: piano keyboard keys lesson lessons scales grade accompany|' +
		'radio presenter,radio jockey,rj,dj,broadcaster,radio producer,podcaster: radio airplay single song ' +
		'interview show guest podcast playlist jingle announcement music|' +
		'journalist,reporter,music journalist,critic,columnist,correspondent: press release story article paper ' +
		'newspaper piece coverage interview review publicity headline column magazine media ep album|' +
		'copywriter,writer,author,novelist,poet: tagline slogan headline blurb copy text bio press release story ' +
		'stories poem novel chapter draft manuscript speech newsletter script|' +
		'editor,copy editor,proofreader,publisher,literary agent: manuscript novel story chapter draft proofread ' +
		'typos grammar book publish publishing essay thesis cv|' +
		'librarian,archivist,bookseller: book books novel archive records history research story stories writing ' +
		'poems read reading microfilm genealogy|' +
		'translator,interpreter: translate certificate subtitles|' +
		'teacher,schoolteacher,tutor,headteacher,principal,deputy principal,lecturer,professor: homework grinds ' +
		'exam exams essay maths science history lesson lessons tuition revision school class pupil student place ' +
		'application university college reference grade reading spelling|' +
		'maths teacher,mathematician,statistician: maths math algebra calculus geometry statistics homework exam ' +
		'sums grinds|' +
		'hr manager,hr business partner,hr,human resources,recruiter,headhunter,talent manager,career coach: job ' +
		'jobs vacancy opening position role hiring hire interview cv resume salary raise contract redundancy ' +
		'internship apprenticeship placement application career promotion|' +
		'venture capitalist,investor,angel investor,business angel,fund manager: funding fund investment invest ' +
		'pitch deck startup raise seed money valuation shares capital business plan|' +
		'fundraiser,grants officer,grants manager: grant grants funding application bid donor charity ' +
		'sponsorship|' +
		'marketing manager,marketer,marketing consultant,social media manager,publicist: campaign launch ads ' +
		'advertising brand branding social media instagram newsletter audience promotion publicity seo followers|' +
		'event manager,event planner,wedding planner,event organiser,event organizer,party planner: event party ' +
		'launch wedding venue hall caterer caterers guests invitations stage tickets festival concert conference ' +
		'reception decorations organise organize|' +
		'chef,cook,caterer,restaurant owner,restaurateur: dinner lunch food cook cooking cater catering menu ' +
		'recipe buffet party guests table restaurant meal biryani barbecue kitchen knives soup|' +
		'baker,pastry chef,confectioner: cake cakes bread sourdough birthday wedding pastry buns biscuits ' +
		'christening loaf tart oven pie|' +
		'tailor,seamstress,dressmaker,costume designer: alter alteration alterations hem hems dress suit trousers ' +
		'kurta zip sleeve curtain sew sewing button wedding costume take-up mend|' +
		'hairdresser,barber,hair stylist,beautician,make-up artist: hair haircut trim colour wedding makeup ' +
		'make-up nails fringe beard|' +
		'childminder,nanny,babysitter,au pair,nursery teacher,creche worker: kids kid children child baby toddler ' +
		'babysit mind minding pickup school evening creche twins|' +
		'social worker,family support worker,youth worker: child children family carer care risk foster benefits ' +
		'allowance form elderly housing teenager court safeguarding neglect|' +
		'housing officer,council officer,local government officer,councillor,civil servant,planning ' +
		'officer,planner: council planning permission housing grant licence license parking road pothole bins ' +
		'permit application councillor objection rates|' +
		'police officer,garda sergeant,garda,police sergeant,detective,security guard: police theft stolen ' +
		'burglary passport form statement noise speeding witness neighbour scam lost crime safety|' +
		'firefighter: fire smoke alarm ladder rescue safety|' +
		'undertaker,funeral director,priest,vicar,celebrant: funeral coffin burial cremation wake grave service ' +
		'death hymn|' +
		'priest,vicar,pastor,celebrant,registrar: wedding baptism christening funeral blessing service marriage ' +
		'hall|' +
		'fisherman,skipper,sailor,boat builder,ferryman: boat boats island fish fishing crossing sail sailing sea ' +
		'tide mooring engine ferry crab lobster|' +
		'chess coach,chess player: chess|' +
		'driving instructor: lessons test parallel parking licence|' +
		'personal trainer,fitness instructor,coach,running coach: fitness run running marathon training gym ' +
		'weights strength exercise programme race|' +
		'swimming teacher,swimming coach,lifeguard: sea lessons|' +
		'scientist,biologist,chemist,physicist,researcher,ecologist: experiment research data paper science lab ' +
		'species samples|' +
		'data analyst,data scientist,statistician,economist: data survey numbers statistics spreadsheet excel ' +
		'chart figures analysis model dashboard|' +
		'insurance broker,insurance agent,loss adjuster: insurance claim policy cover premium damage flood theft ' +
		'car house travel|' +
		'electronics engineer,repair technician,phone repairer: phone screen battery tv radio amplifier solder ' +
		'circuit repair charger laptop|' +
		'removal man,mover,haulier,van owner,lorry driver: move moving van wardrobe sofa piano boxes house ' +
		'furniture|' +
		'cleaner,housekeeper: clean cleaning house oven windows ironing laundry|' +
		'upholsterer,furniture restorer,antiques dealer,auctioneer: chair sofa table furniture antique worth ' +
		'value auction restore upholster cushions|' +
		'jeweller,jeweler,goldsmith,watchmaker: ring necklace watch gold silver bracelet earrings stone ' +
		'engagement engraving clasp|' +
		'bicycle mechanic,bike mechanic: bike bicycle brakes gears chain puncture wheel|' +
		'tour guide,hotelier,hotel manager,innkeeper,guesthouse owner: room rooms bed stay hotel weekend tour ' +
		'guests visit accommodation|' +
		'logistics manager,shipping agent,freight forwarder,supply chain manager,warehouse manager,shipper: ' +
		'shipping ship container freight customs pallet delivery parcel import export transport warehouse stock ' +
		'courier|' +
		'employment lawyer,tribunal clerk,employment tribunal clerk,trade union rep,union rep,union officer,shop ' +
		'steward: dismissal dismissed sacked redundancy tribunal grievance strike contract pay union bullying ' +
		'unfair|' +
		'pub landlord,publican,landlord of a pub,bar manager,bar owner: pub bar beer room party wake function ' +
		'darts quiz drinks pint|' +
		'antenatal teacher,doula,midwife,birth coach: birth labour ward pregnancy pregnant baby newborn breathing ' +
		'hospital breastfeeding|' +
		'dog trainer,dog walker,kennel owner,dog breeder: dog dogs puppy lead bark barking walk walks kennel ' +
		'training|' +
		'cat breeder,cat sitter: cat cats kitten|' +
		'scaffolder: ladder ladders gutter roof tower height|' +
		'lighting designer,lighting technician,stage manager,theatre technician: lights lighting stage play ' +
		'theatre gig show rig|' +
		'filmmaker,documentary maker,director,film director,producer: film documentary footage cut edit script ' +
		'screening camera interview short|' +
		'charity director,charity manager,trustee,community worker,community organiser: charity hall volunteers ' +
		'trust grant donation community fundraising|' +
		'parish clerk,town clerk,council clerk: council parish planning objection footpath minutes hall bylaw|' +
		'philosophy lecturer,historian,sociologist,anthropologist,theologian: essay philosophy history ethics ' +
		'thesis paper seminar sources|' +
		'tattoo artist,tattooist: tattoo drawing ink shoulder|' +
		'wine importer,wine merchant,sommelier,winemaker: wine wines red white champagne bottle bottles case ' +
		'tasting cellar|' +
		'allotment secretary,allotment holder: allotment plot seeds vegetables|' +
		'treasurer,bank clerk,retired bank clerk,club treasurer: accounts books money subscription budget bank ' +
		'cheque|' +
		'glazier: greenhouse mirror cracked broken|' +
		'potter,ceramicist: pots plate broken|' +
		'actor,drama teacher,theatre director,voice actor: play acting lines speech audition stage voice ' +
		'monologue|' +
		'dancer,dance teacher,choreographer: dance dancing wedding first-dance ballet salsa tango|' +
		'painter,artist,sculptor,art teacher: painting drawing portrait art exhibition canvas frame|' +
		'art dealer,gallerist,curator,museum guide: art painting exhibition gallery museum collection loan|' +
		'astronomer,physicist: stars telescope eclipse|' +
		'geologist,geographer,cartographer: map maps rocks stones walk|' +
		'historian,genealogist: family-tree ancestors history archive records census|' +
		'linguist,language teacher: language grammar pronunciation lessons conversation|' +
		'french teacher,french: french|' +
		'spanish teacher: spanish|' +
		'german teacher: german|' +
		'italian teacher: italian|' +
		'irish teacher: irish|' +
		'english teacher: english essay poem novel grammar|' +
		'biology teacher,chemistry teacher,physics teacher,science teacher: biology chemistry physics science lab ' +
		'exam|' +
		'primary teacher,primary school teacher: children reading spelling school class|' +
		'music producer,producer: track beat mix recording song studio demo|' +
		'booking agent,promoter,venue manager,club owner: gig gigs venue tour support slot booking festival|' +
		'tour manager,roadie: tour van gig|' +
		'stonemason,sculptor: stone headstone gravestone carving wall|' +
		'window cleaner: windows gutters ladder|' +
		'chimney sweep: chimney stove fireplace|' +
		'pest controller: mice rats wasps ants nest moths|' +
		'pool technician: pool|' +
		'sailmaker: sail canvas|' +
		'cobbler,shoemaker,saddler: shoes boots leather bag strap sole|' +
		'hearing specialist,audiologist: hearing ear ears aids deaf|' +
		'paramedic,ambulance driver,first aider: first-aid cpr accident injury ambulance|' +
		'hospital manager,hospital porter,ward clerk: hospital ward appointment parking bed|' +
		'pensions adviser,pension adviser,pensions administrator: pension retirement annuity|' +
		'customer service manager,call centre manager: complaint refund|' +
		'product manager,project manager,scrum master: roadmap deadline plan priorities launch backlog|' +
		'management consultant,business consultant,business coach: strategy business plan pricing growth|' +
		'salesman,sales manager,account manager: sales selling pitch customers client negotiation price|' +
		'buyer,purchasing manager,procurement manager: supplier price tender order|' +
		'economist: prices inflation|' +
		'politician,mp,senator,td,councillor: politics vote campaign petition parliament minister letter|' +
		'diplomat,embassy worker,consul: visa embassy passport consulate|' +
		'soldier,army officer,veteran: army|' +
		'prison officer,probation officer: prison probation|' +
		'translator,court interpreter: court|' +
		'travel writer,travel agent: trip itinerary hotel holiday|' +
		'flight attendant,cabin crew,pilot: flight upgrade airport standby|' +
		'train driver,railway worker,station manager: train tickets station railway|' +
		'postman,postwoman,postal worker: parcel post letters delivery|' +
		'librarian,school librarian: books reading school|' +
		'dinner lady,school cook: school lunch|' +
		'headmaster,head of year,form teacher: school detention report|' +
		'university administrator,admissions officer,registrar: admission application university place enrolment|' +
		'phd student,postdoc,researcher: thesis paper references data university|' +
		'medical student: anatomy',
	fields:
		'garden gardening allotment plot seed seedling botanist compost prune pest blight aphid slug apple ' +
		'pear plum leaf hedge lawn weed soil graft greenhouse tomato potato vegetable orchard shrub mulch ' +
		'horticulture tree eat|wildlife bird birdwatching birdsong swift swallow owl hedgehog bat butterfly ' +
		'moth nature naturalist ornithology binoculars rewilding pond biodiversity meadow|bees beekeeping ' +
		'beekeeper honey hive swarm apiary|baking bread loaf loaves rye sourdough starter flour dough baker ' +
		'oven pastry cake|cooking cook chef kitchen recipe menu supper dish cuisine restaurant catering ' +
		'ingredients ferment fermentation pickle kimchi jam spice|restaurant bistro cafe diner canteen plate ' +
		'dish menu chef eatery|wine vineyard grape sommelier cellar tasting vintage|beer brewing brewery ' +
		'brewer ale hops homebrew pub|coffee espresso roast roaster barista|repair mend mending fix broken ' +
		'solder tinker salvage reuse upcycle waste discarded|radio wireless valve transmitter receiver ' +
		'antenna ham shortwave transistor|media newsroom journalist journalism reporter press newspaper ' +
		'editor radio broadcaster broadcast television tv producer columnist headline correspondent magazine|' +
		'podcast podcasting episode listener audio microphone interview host|publishing publisher agent ' +
		'literary editor manuscript novel author book imprint bookseller bookshop|poetry poem poet verse ' +
		'sonnet haiku anthology|writing essay prose fiction story novel storytelling memoir writer|text ' +
		'wording copy copywriting brochure leaflet page rewrite rewritten plain prose tone tagline proofread ' +
		'paragraph jargon|history historian archive ancestor genealogy census medieval heritage museum ' +
		'antiquity roman viking|genealogy ancestor census parish archive ancestry surname emigration|' +
		'archaeology archaeologist excavation ruins dig artefact pottery|architecture architect building ' +
		'facade brutalist brutalism modernist|victorian terrace terraces brick insulation retrofit draught ' +
		'heat warm radiator boiler gas pump energy glazing loft|energy solar heat pump battery insulation ' +
		'wind turbine renewable electricity grid carbon|climate carbon emissions warming sustainability ' +
		'sustainable green environment renewable biodiversity|building builder brickwork plaster extension ' +
		'loft conversion joist roof foundation quote renovation|wood woodwork woodworking timber joiner ' +
		'joinery carpenter carpentry shelf shelves bookshelf bookshelves cupboard plank plane chisel lathe ' +
		'oak furniture veneer whittling alcove|sewing sew needle dress hem tailor dressmaker curtain fabric ' +
		'quilt knitting yarn wool crochet weaving loom embroidery textile|pottery potter ceramic clay kiln ' +
		'glaze|painting painter watercolour watercolor oil canvas sketch drawing printmaking linocut etching ' +
		'gallery exhibition art artist|photography photographer photo picture portrait camera headshot lens ' +
		'darkroom|film cinema documentary screenplay director movie movies filmmaker footage|theatre theater ' +
		'stage play drama actor rehearsal playwright improv|music musician song band concert gig orchestra ' +
		'choir singing composer|piano pianist keyboard tune organ accompany accompanist jazz|guitar ' +
		'guitarist ukulele banjo chords folk bluegrass|violin fiddle cello viola strings luthier orchestra ' +
		'quartet|choir singing singer carol hymn choral voice vocal|jazz blues swing saxophone trumpet ' +
		'improvisation bebop|dance dancing dancer ballet salsa tango choreography ceilidh|board games chess ' +
		'pawn opening endgame go bridge dominoes puzzle crossword|chess pawn endgame grandmaster checkmate|' +
		'running runner runners marathon jog race pacing parkrun 10k trail ultra|cycling bike bicycle ' +
		'cyclist velodrome touring bikepacking|swimming swim swimmer pool sea lido wetsuit|climbing climber ' +
		'crag boulder mountaineering belay rope summit alpine|hiking hike walking trek trail ramble footpath ' +
		'fells camping tent bivouac|pilgrim pilgrimage camino santiago compostela burgos leon shrine|sailing ' +
		'sail boat yacht dinghy skipper regatta tide mooring rowing kayak canoe|canal canals lock narrowboat ' +
		'barge towpath waterway|football soccer striker goalkeeper league|cricket wicket bowler batsman ' +
		'innings|tennis racket squash badminton padel|fishing angler angling trout fly salmon|horse horses ' +
		'riding pony stable equestrian|dog dogs puppy terrier spaniel obedience vet biscuit|cat cats kitten|' +
		'health healthcare medical medicine nhs hospital hospice clinic clinician surgery ward patient ' +
		'matron consultant doctor|nurse nursing ward rota roster shift nights sister matron sleep|hospice ' +
		'palliative dying bereavement grief funeral|medicine medicines pharmacist drug tablets pills dose ' +
		'prescription interaction|injury hip knee shoulder back physio physiotherapist joint strapping ' +
		'sprain exercise|mental therapy therapist counselling anxiety burnout depression stress mindfulness ' +
		'wellbeing|meditation mindfulness zen buddhism retreat yoga breathing|sleep insomnia nap circadian ' +
		'dreams|nutrition diet vegan vegetarian protein gut microbiome|pregnancy midwife birth baby newborn ' +
		'toddler antenatal|child children childcare babysit kids sleepover nursery toddlers|parenting parent ' +
		'teenager toddler children school|school pupil teacher classroom headteacher admissions appeal ' +
		'curriculum education ofsted homework exam|education teaching learning curriculum pedagogy classroom ' +
		'teacher school literacy|chemistry physics science biology homework gcse lab exam|maths mathematics ' +
		'algebra geometry calculus sums|university academic professor lecturer thesis phd dissertation ' +
		'scholarship research faculty|research study paper journal experiment science scientist lab|' +
		'statistics statistical data survey questionnaire regression sample analyst analysis dataset spss ' +
		'stata r|spreadsheet spreadsheets excel figures budget cashflow cash forecast receipt copying tab ' +
		'column cost quarter accounts invoice expenses tax ledger sums money formula return|tax taxes ' +
		'accountant accounts vat return receipt allowance hmrc irs freelance|money savings pension investing ' +
		'investment index funds shares mortgage debt frugality retirement|startup startups investor venture ' +
		'fund round seed raise founder angel pitch equity|economics economy inflation economist trade ' +
		'markets|charity charities trustee reserve donor donation fundraising philanthropy nonprofit ngo ' +
		'volunteer|grant grants funding funder lottery bid trusts application foundation|sponsor sponsors ' +
		'sponsorship giving donation corporate company appeal fundraiser|marketing brand branding campaign ' +
		'advertising advert seo audience newsletter social|sales selling pitch customer client lead ' +
		'prospects deal negotiation|job jobs cv resume interview vacancy recruiter recruitment hiring career ' +
		'application covering|hr payroll hiring people personnel appraisal redundancy grievance|law lawyer ' +
		'solicitor legal contract clause court tribunal employment barrister litigation|probate will wills ' +
		'estate inheritance executor deceased deed|conveyancing deeds purchase exchange property solicitor ' +
		'buying|immigration visa passport residence asylum refugee citizenship|council councillor mp ' +
		'caseworker parliament petition permit bins planning ombudsman respond desk|politics election vote ' +
		'campaign democracy policy parliament government|planning permission extension drawings architect ' +
		'conservation|housing landlord tenant tenancy rent flat damp mould eviction|damp mould condensation ' +
		'council landlord|meeting meetings chair workshop facilitate facilitator moderator moderate panel ' +
		'agenda away directors board neutral retreat offsite lead firm|speaking speak speaks speaker slides ' +
		'presentation present stage audience conference nerves rehearse freeze keynote speech panel lectern|' +
		'conference conferences speaker programme stage forum summit panel talk slot event|event events ' +
		'venue catering invitation party festival wedding tickets|code coding programming python javascript ' +
		'script software developer engineer bug app api automate automatically automation download server ' +
		'query database automatic fetch scrape scraper|app apps screen flow onboarding usability ux ' +
		'prototype interface wireframe tester|design designer layout typeface poster leaflet flyer logo ' +
		'colour print typography|web website site homepage wordpress page domain hosting|computer laptop ' +
		'printer wifi router password virus backup|tablet ipad phone smartphone screen app facetime whatsapp ' +
		'device gadget face|ai neural model llm chatbot gpt|privacy security encryption password ' +
		'surveillance hacking phishing|notes zettelkasten obsidian pkm notebook journaling|productivity ' +
		'habits habit focus procrastination meetings|remote hybrid coworking|management manager managing ' +
		'leadership leader team delegation feedback|philosophy philosopher ethics stoic stoicism|psychology ' +
		'cognitive behaviour behavior bias decision|language languages linguistics grammar vocabulary ' +
		'dialect etymology translation|spanish spain mexico mexican colombia colombian madrid valencia chile ' +
		'peru argentina conversation word interpreter follow|french france paris quebec conversation word ' +
		'interpreter|german germany berlin austria vienna conversation word interpreter|italian italy rome ' +
		'milan sicily conversation word interpreter|portuguese portugal lisbon brazil brazilian conversation ' +
		'word interpreter|polish poland warsaw krakow conversation word interpreter|japanese japan tokyo ' +
		'kyoto conversation word interpreter kanji|chinese mandarin china beijing shanghai conversation word ' +
		'interpreter|arabic syria syrian egypt lebanon morocco conversation word interpreter|russian russia ' +
		'moscow conversation word interpreter|ukrainian ukraine kyiv conversation word interpreter|japan ' +
		'japanese tokyo kyoto kanji haiku zen|travel travelling trip itinerary backpacking abroad flights|' +
		'trains train railway rail locomotive sleeper interrail station|car cars engine mechanic garage tow ' +
		'breakdown gearbox brakes clutch moor|electric ev charging charger battery|driving drive driver lift ' +
		'van airport transport|move moving removal boxes van furniture|keys key locked spare lockout ' +
		'locksmith|space astronomy telescope stars planets nasa rocket|geology rocks fossil minerals|maps ' +
		'map cartography gis geography orienteering|physics quantum relativity particle|robotics robot ' +
		'robots arduino raspberry electronics circuit|printing printer maker cnc laser|watches watch clock ' +
		'horology clockmaking|stamps coins antiques collecting collector|fashion clothes vintage style ' +
		'tailoring|interiors interior decor decorating wallpaper|minimalism decluttering tidying|religion ' +
		'church parish priest faith theology mass mosque synagogue|ageing aging elderly care dementia carer ' +
		'alzheimers|disability accessibility accessible wheelchair deaf blind autism adhd neurodiversity ' +
		'dyslexia|feminism gender equality women diversity|rural village farm farmer smallholding sheep|' +
		'urban city cities urbanism transit planning|logistics warehouse supply supplier import export ' +
		'customs freight|factory manufacturing production steel metal welding|insurance policy claim premium ' +
		'cover|estate mortgage valuation|fantasy tolkien dystopia|crime detective mystery thriller|comedy ' +
		'humour satire|comics manga cartoon|tea teas oolong matcha|cheese dairy cheesemaking|mushrooms ' +
		'mushroom foraging fungi wild|whisky whiskey distillery gin',
	text: 'text',
	textWork: 'proofread edit correct revise review read check',
	translating: 'translate interpret translation translator interpreter',
	rides: 'lift ride transport',
	driving: 'drive driver',
	vehicle: 'vehicle',
	learners: 'intern trainee apprentice student volunteer',
	indefinite: 'a an her his their my our',
	ofs: 'of',
	languages:
		'english german french spanish italian portuguese dutch polish irish welsh romanian russian ukrainian arabic turkish chinese mandarin japanese greek swedish danish norwegian finnish czech hungarian hindi latin',

	joins: 'and|or',
	tails:
		'{has,have,had} *|about|after|against|around|as|at|because|before|but|by|during|for|from|in|into|is|like|near|nearer|under|above|below|behind|beside|between|of|on|so|than|that|through|to|until|when|where|which|while|who|whose|with|without',
	deedTail: 'to',
	handles: 'fly lend borrow use own operate tow pilot',
	agents:
		'pilot expert specialist professional pro operator consultant adviser advisor enthusiast buff person man woman',
	purposes: 'for from before after against without because since until',
	helpWith:
		'a {second,fresh} pair of eyes on|{second,fresh} eyes on|a pair of eyes on|an eye on|{help,advice,feedback,opinion,comments,tips} {with,on,about,for}|a second opinion on|' +
		'a {hand,look} {with,at,over}|{practice,lessons,tuition} {in,at,with,on}',
	contactWith:
		'{introduction,introductions,intro,intros} to {someone,somebody,anyone,anybody,people,a person} {in,at,from,with}|{contact,contacts} {in,at,inside}|{to,wants to} {meet,know} {someone,somebody,people} {in,at,from}|a way {in at,into}',
	places: 'placement internship apprenticeship traineeship job position',
	work: 'work clients customers commissions orders gigs jobs assignments bookings buyers readers students pupils',
	praise:
		'recommendation|recommendations|letter of recommendation|recommendation letter|testimonial|testimonials|reference|references|reference letter|endorsement|endorsements|{review,reviews,rating,ratings} {on,at}|{put,puts,putting} {a,her,his,their,your} name to|{a,some,a few,few} {good,kind,honest,nice} {word,words,line,lines}|{readers,listeners,viewers,users,customers} who {say so,rate,review,vouch}|stars',
	praiseOf: '{review,reviews,rating,ratings} {of,for}',
	namedTo: '{for,of} {a,an,any,some,good}|{for,of} {plumbers,doctors,dentists,books,places}|to',
	ownWords: 'review recommendation testimonial reference introduction endorsement rating feedback',

	seeks:
		'{looking,hunting,searching,scouting,shopping,fishing,asking,casting around,casting about,on the lookout,on the hunt,in the market} {for,around for}|{looks,searches,hunts,asks} for|' +
		'{is,hes,shes,theyre,he s,she s,they re,still} after|needs|in need of|seeks|seeking|could {use,do with}|would {like,love,welcome} {a,an,some,somebody,someone}|wants|wishes for|' +
		'{trying,hoping,keen,itching,wanting,wants,needs,hopes,would like,would love,has} to {find,get,buy,rent,hire,borrow,get hold of}|short of|desperate for|{struggling,struggles,stuck} with|' +
		'{cannot,cant,can t,could not,couldnt,couldn t} find|has {nobody,no one} {for,to}|' +
		'{asked,asks,asking} {if,whether} {i,we,anybody,anyone} {know,knew,knows}|asked {twice,again,often} for|do i know|dreams of',
	wantsToLearn:
		'{wants,would like,would love,trying,hopes,hoping,keen,wishes,longs} to learn|{is,started,wants to start} learning',
	learning:
		'{to learn,learn,learning} {how to,to,about}|{to learn,learn,learning}|{lessons,tuition,a course,classes} in',
	ableAt:
		'ex|former|formerly|fluent in|fluent|{runs,leads,conducts,hosts,edits} {a,an,the}|{good,great,brilliant,excellent,handy,clever,marvellous,wonderful,skilled,experienced,unbeatable} {with,at,in}|{an expert,a genius,a wizard,a dab hand,a master} {with,at,in,on}|' +
		'knows {everything,all,a lot,more than anyone} about|knows {every,everybody in,everybody at,everyone in,everyone at}|knows|speaks|plays|repairs|fixes|mends|teaches|taught|studied|' +
		'{trained,qualified,worked,works} {as,in}|used to {be,run,work as,teach}|{retired,qualified,certified}|{ask,go to} {her,him,them} {about,for}',
	promises:
		'promised {her,him,them} {to,a,an,the,some,my}|promised {to,a,an,the,some}|{promised,said,told her,told him,told them,promised her,promised him,promised them} {i d,id,i would,i will,i ll,ill}|' +
		'{must,should,still have to,must still,need to,have to,remember to,dont forget to,don t forget to,will,ll,ill,going to}',
	promisedDeeds:
		'send bring lend show introduce give pass forward return post email find recommend write make ' +
		'teach copy print drop help fix mend translate proofread review sort order bake cook drive ' +
		'collect book share put',
	egos: 'i we im ive id ill weve me my our us',
	they: 'he she they who and but hes shes theyre whos',
	clauseStarts: 'the it which so because then that this there',
	auxiliaries:
		'is are was were s still now also just currently again always badly really desperately has have had been since very so too fairly pretty quite',
	nothings: 'nothing nobody none longer neither',
	theirs: 'her|his|their',
	broken:
		'{broke,broke down,is broken,went and,has gone,leaks,leaked,is leaking,packed up,has packed up,playing up,is playing up,conked out,fell apart,is falling apart,wont start,will not start,stopped working,has stopped working,keeps crashing,keeps freezing,keeps breaking,keeps breaking down,keeps leaking,keeps tripping,keeps failing,keeps cutting out,is dying}|' +
		'{needs,wants} {mending,fixing,repairing,replacing,doing,seeing to,sorting}',
	askedEgo:
		'asked me|asks me|{asked,asks} {if,whether} {i,we}|{could,can,would,might} i|{wants,wanted} {me,my}|begged me|{would like,needs} my',

	met: 'solved|sorted|resolved|settled|done|found|met',
	noLonger: '{no longer,not any more,not anymore} {needed,wanted,looking,urgent}',
	foundMet:
		'solved|sorted|resolved|settled|found|hired|signed|bought|landed|taken on|took on|moved {in,into}|no longer {need,needs,looking}|no need {now,any more,anymore}|' +
		'{has,got,have} {one,somebody,someone,it,hers,his,theirs} {now,already}|got {a,an,one,some,hers,his,theirs}|{got,has,accepted,started} the|{is,all} {done,fixed,mended,repaired,finished,planted,built,over,set}|' +
		'{handed in,sent off,submitted,accepted,approved,delivered,installed}|{done,fixed,mended,repaired,finished} {now,at last}',
	jokes: 'ha|haha|ha ha|lol|kidding|just kidding|joking|only joking|joke|as if|not seriously',
	hushAside: 'private|in private|secret|confidential|in confidence|hush',
	hush: 'between us|{in,with} {confidence,strict confidence}|confidentially|{nobody,no one,none} {else knows,knows,is to know,must know,may know}|{told,tells} {nobody,no one}|{must,may,should,can} not {know,get out,be known}|not to {tell,mention,be told,be mentioned}|a secret|keep {it,this} {quiet,to myself,to ourselves}|{never,not,dont,do not} {bring it up,bring up,mention,speak of,talk of,talk about,raise,tell,repeat,ask about}',
	writings: 'note notes article link clipping essay recipe excerpt',
	isPrivate: 'private confidential secret diary journal therapy',
	warnings:
		'{do not,dont,never,would not,wouldnt,cannot,cant} {trust,wish,recommend,lend,deal,work} {him,her,them,with}|not to be trusted|stay away|keep away|keep clear of|steer clear|avoid {him,her,them}|' +
		'never again|cheats|cheated me|blocked|would not wish ~ on|{rather,would rather,prefer} not {hear,see,meet,have,deal,work}|{never,still not,not,hasnt,has not,didnt,did not,wont} {paid,pays,pay} {me,us,up,anybody,anyone,back}|never {paid,pays}|' +
		'{only,only ever,ever only} {rings,calls,writes,comes,turns up,texts,appears,gets in touch} {when,if,to}|only takes|takes and takes|{takes,wants} ~ gives nothing|answers {nothing,nobody,no one}|answers no {mail,mails,calls,messages,letters}|owes {me,us} ~ {nothing,no answer,no word,silence}|still owes {me,us}|a one way street|' +
		'{nothing,no} {more for,favors for,favours for} {him,her,them}|{no favors,no favours,nothing given}|{keep,keeping} {my,a,ones} distance|lied to {me,us}|uses people',
	warningAside: 'careful|be careful|beware|warning|caution|avoid|keep off',
	leftAlone:
		'{asked,asks,wants,wanted,wishes} ~ {be left alone,be left in peace,be let alone,leave her alone,leave him alone,leave them alone,quiet,space,no contact,some peace}|leave {her,him,them} {be,alone,in peace}|let {her,him,them} be|' +
		'{do not,dont,not to} {contact,disturb,bother,ring,call,write to,approach} {her,him,them}|needs {space,peace,quiet}|{give,gives,gave,leave} {me,her,him,them} ~ {space,peace,room}|no {visits,visitors,calls} {please,until,till,for now,no}|no contact {until,till,before,please}|{please,asked me to,told me to} stop {offering,asking,writing,calling,ringing}|stop offering|' +
		'{nothing,not a thing} {given,asked} {until,till}|{two,three,four,enough} {noes,refusals}',
	full: '{nobody,no one,nothing,no,anybody,anyone} new|{take,takes,taking} on {anybody,anyone,nobody,nothing,no,any,more}|{books,list,diary} {are,is} {closed,full}|full until|{no,at} capacity|{fully booked,booked out,booked up,booked solid,overbooked}|{new clients,new people,new work,more clients,more work,more people}|no time|{burnt,burned} out|on leave|overworked|swamped',
	days: 'birthday birthdays day',
	unkept:
		'{not,never,dont,doesnt,no} ~ {keep,celebrate,mark,like,want,mention,wish,congratulate}|{hates,dislikes,avoids,dreads,ignores}|no {presents,gifts,fuss,birthday,birthdays}|{not,never} {keep,celebrate,mark,mention}',
	unanswered:
		'no {answer,reply,response,word back}|nothing back|silence|unanswered|{did not,didnt,never,has not,hasnt} {answer,answered,reply,replied,respond,responded,wrote back,write back}',

	plainVerbs:
		'tell send write give ask show thank go went gone bring make do finish prepare properly',
	asksOf:
		'{ask,asking,remind,chase,get ~ from,collect ~ from,pick up ~ from,fetch ~ from,borrow ~ from,hear from}',
	hellos:
		'text message msg ping write email mail hi hello hey say greet like dm whatsapp contact reach follow',
	answers: 'answer reply respond greet ping dm',
	bringsTogether:
		'{should,ought to,must,could} {meet,know,talk to}|would {get on,get along,like}|{introduce,intro} {to,her,him,them}|{put,bring} ~ {in touch,together}',
	introduces: 'introduce introduction intro',
	thanks: 'thank|thanks|thanked|thanking',
	untold:
		'{not,never,havent,hasnt,didnt,forgot to,must,should,still have to,need to,still to} ~ {thank,thanked}|{not,never,havent,didnt,forgot to} ~ {told,tell} {her,him,them}|' +
		'{she,he,they} {does not know,doesnt know,do not know,dont know,never heard,has not heard,hasnt heard,has no idea,have no idea,never knew}|' +
		'never {wrote,rang,called,answered,replied,said} ~ {her,him,them,line,word,thanks}|no word {to,from me}|not been in touch since|owe {her,him,them} {thanks,a thank you,a word}|without a word of thanks',
	paid: '{i,we} paid|paid {her,him,them}|invoice|invoiced|for a fee',
	paidAside: 'paid|and paid',
	forEgo: 'for {me,us,my,our}',
	back: 'back',
	denials: 'no not without never',
	halves: 'half',
	sentWork:
		'{sent,sends,passed,brought,steered,referred} ~ {customer,customers,client,clients,buyer,buyers,patient,patients}|{sent,sends,steered,passed} ~ ~ my way',
	money: 'money cash loan',

	feedNames:
		'linkedin|twitter|facebook|instagram|threads|mastodon|bluesky|reddit|tiktok|youtube|snapchat|discord|hacker news',
	feeds:
		'social media|newsfeed|newsfeeds|news feed|news feeds|feed|feeds|forum|forums|scrolling|doomscrolling',
};
