/*
 * Made by `test/bench/expressions.ts` out of training/labelled/expressions.txt; not to be edited by hand.
 */

/** A fixed expression a line, its words in base form; then, for each word, what thesauruses put in its place. */
export const EXPRESSIONS = `a list celebrity|celebrity:popularity,stardom,renown
abdicate the throne|throne:chair,stool,toilet
above the law|above:overhead,higher than|law:legislation,statute
absent without leave|absent:away,lacking|leave:depart,go away,abandon
absentee ballot|absentee:truant,no show,runaway|ballot:survey,election,polling
absolute majority|absolute:utter,unconditional,downright|majority:bulk,adulthood,lion's share
absolute monarchy|absolute:outright,downright,utter
abuse of authority|abuse:insult,mistreatment,maltreatment,harm
abuse of office|office:workplace,workspace,bureau|abuse:insult,mistreatment,harm
abuse of power|abuse:insult,mistreatment,maltreatment,cruelty,harm|power:strength,electricity,energy,might
abuse of process|process:method,technique|abuse:insult,mistreatment,harm
abuse of trust|abuse:insult,mistreatment,harm
academic freedom|freedom:leeway,emancipation
academic journal|journal:diary,logbook,log
academic year|year:annum,twelve months
acceptance speech|acceptance:approval,consent,approbation|speech:talk,lecture,language
accession to the throne|throne:chair,stool|accession:addition,increase
accessory to murder|accessory:add on,attachment,ornament,adornment|murder:slaughter,slay
accident black spot|accident:coincidence,fluke,chance,luck|black:dark,dusky,ebony
accident investigator|accident:coincidence,fluke,chance
accident victim|accident:coincidence,fluke,chance|victim:prey,loser,sufferer
accident waiting to happen|waiting:ready,expecting,looking ahead|happen:occur,take place,transpire
accomplice to murder|murder:slaughter,slay,carnage
accounting firm|firm:solid,stable,strong,rigid|accounting:explaining,narrating
accounting fraud|fraud:hoax,impostor|accounting:bookkeeping practice,explaining,accounting office
accounting standards|accounting:explaining,narrating|standards:norms,requirements,criteria
acid rain|acid:sour,tart,acidity|rain:shower,drizzle,downpour
across the board|board:plank,embark
act as president|act:pretend,play,deed
act of congress|act:deed,behave,pretend
act of god|act:performance,behave,perform,deed|god:deity,idol,divinity,almighty
act of parliament|act:deed,behave,pretend,perform|parliament:diet
act of terrorism|act:performance,behave,perform,play,law
act of terror|act:performance,play,behave|terror:fright,fear
act of war|act:performance,behave,play|war:battle,struggle
acting attorney general|acting:performing,drama,theatrical,pretending|attorney:lawyer,legal advisor|general:broad,common,overall
acting director|acting:performing,pretending,stagecraft
acting governor|acting:performing,drama,theatrical,pretending|governor:ruler,regulator
acting mayor|acting:performing,drama,theatrical,pretending|mayor:city chairman,municipal leader
acting president|acting:performing,drama,theatrical,pretending,stagecraft
acting prime minister|acting:performing,drama,theatrical,pretending|prime:main,principal,best|minister:preacher,pastor,priest
acting secretary|acting:performing,drama,theatrical,pretending|secretary:receptionist,typist
action hero|action:deed,measure|hero:sandwich,conqueror
action movie|action:deed,measure,act
active duty|duty:tariff,tax,obligation,chore|active:lively,energetic,busy,vigorous,dynamic
active service|active:energetic,dynamic|service:favor
active shooter|active:energetic,lively,busy
active volcano|active:energetic,lively,busy,spirited,vigorous
activist investor|activist:militant,campaigner,protester
actual bodily harm|actual:genuine,authentic,precise|harm:hurt,damage,detriment,mischief
administrative detention|administrative:managerial,clerical,organizational|detention:apprehension,delay
admissible evidence|admissible:tolerable
adopt a resolution|resolution:determination,resolve,clarity,sharpness,firmness|adopt:foster,take in,assume,undertake
adult education|adult:grown up,mature,grownup
advocacy group|advocacy:backing,promotion,encouragement|group:bunch,cluster,set,band
advocate general|advocate:supporter,endorse,recommend,promote,champion|general:common,overall,widespread,normal
affected area|affected:influenced,pretentious,artificial,phony,fake
affordable housing|housing:casing,covering,cover,lodging|affordable:low cost,inexpensive,cheap price
affray charge|charge:fee,price,cost,expense
african union|union:joining,wedlock,matrimony
after tax profit|profit:advantage,benefit
against all odd|odd:strange,peculiar,weird,chance,bizarre
age of consent|age:epoch,era,period|consent:approval,agreement,permission,authorization
age of majority|age:era,epoch|majority:bulk,most,plurality
aggravated assault|aggravated:annoyed,irritated,worsened,exasperated|assault:onslaught,invasion,offensive,storming
aggravated burglary|aggravated:annoyed,irritated,worsened,exasperated
aggravated robbery|aggravated:annoyed,irritated,worsened,exasperated
agony aunt|agony:torment,anguish,pain,torture|aunt:auntie,uncle
agricultural product|agricultural:rustic|product:result,outcome,fabricated
agriculture minister|agriculture:husbandry,cultivation,tillage,agribusiness|minister:preacher,pastor,clergyman,priest
agriculture secretary|agriculture:husbandry,cultivation,tillage|secretary:receptionist,typist
ahead of its time|time:occasion,hour
ahead of schedule|schedule:calendar
ahead of the curve|curve:arc,twist,arch
ahead of time|time:era,duration
aid agency|aid:useful resource,abet,helper|agency:company,business enterprise,firm
aid and abet|aid:useful resource,useful aid|abet:incite,egg on,urge
aid convoy|aid:help,useful resource,abet,helper|convoy:escort,accompany
aid delivery|aid:useful resource,abet|delivery:birth
aid distribution|aid:useful resource,abet|distribution:dissemination,dispersion,allotment
aid embargo|aid:abet,help,useful resource
aid group|aid:useful resource,abet|group:bunch,cluster
aid package|aid:useful resource,abet|package:carton,bundle
aid worker|aid:help,useful resource,abet,helper|worker:toiler,laborer,workman
air ambulance|air:atmosphere,breeze,ventilate
air bag|air:atmosphere,breeze,ventilate|bag:sack,purse,pouch,suitcase
air base|air:atmosphere,breeze,oxygen,ventilate|base:bottom,foundation,basis,pedestal
air bridge|air:atmosphere,breeze,oxygen|bridge:span,overpass,viaduct
air campaign|air:atmosphere,breeze,oxygen|campaign:crusade,marketing campaign,electioneering
air conditioner|air:atmosphere,tune,breeze,sky,oxygen|conditioner:shampoo,softener,trainer
air conditioning|air:atmosphere,tune,breeze,sky,oxygen|conditioning:fitness,preparing
air cover|air:atmosphere,breeze,oxygen|cover:lid,hide,wrapping,conceal
air date|air:oxygen,breeze,sky|date:appointment,fruit
air defence system|air:atmosphere,breeze|defence:safeguard|system:gadget,method,device,machine
air defence|air:atmosphere,breeze,oxygen|defence:safeguard
air defense system|air:atmosphere,breeze|defense:safeguard|system:gadget,method,device,machine
air defense|air:atmosphere,breeze,oxygen|defense:safeguard
air fare|air:atmosphere,oxygen,breeze,ventilate|fare:food,diet,menu
air force base|air:atmosphere,breeze,oxygen|force:strength,compel|base:bottom,basis
air force|air:atmosphere,breeze,oxygen,ventilate|force:strength,compel
air mass|air:tune,breeze,melody|mass:crowd,bulk,majority,lump
air pollutant|air:atmosphere,tune,breeze,broadcast|pollutant:poison
air pollution|air:atmosphere,tune,breeze,broadcast,melody,oxygen,ventilate|pollution:dirtying,corruption,infection
air pressure|air:breeze,ventilate|pressure:stress,coercion,strain
air purifier|air:atmosphere,tune,breeze,sky|purifier:refiner,clarifier
air quality index|air:atmosphere,tune,breeze|quality:excellence,trait,attribute|index:catalog,list,directory
air quality|air:atmosphere,tune,breeze,oxygen,ventilate|quality:excellence,trait,attribute,value
air raid alert|air:atmosphere,breeze,oxygen|raid:bust,plunder,foray|alert:attentive,vigilant,watchful
air raid shelter|air:atmosphere,breeze,oxygen|raid:bust,plunder,foray|shelter:housing,haven,asylum
air raid siren|air:atmosphere,breeze,oxygen|raid:bust,plunder,foray|siren:temptress,enchantress,seductress,mermaid
air raid|air:atmosphere,breeze,oxygen,ventilate|raid:bust,plunder,invade,foray,robbery
air show|air:atmosphere,oxygen,breeze,ventilate|show:exhibit,demonstrate,reveal
air space|air:atmosphere,oxygen,breeze,ventilate|space:room,area
air strike|air:atmosphere,breeze,oxygen,ventilate|strike:walkout,beat,punch,smack,slap
air superiority|air:atmosphere,breeze,oxygen|superiority:excellence,preeminence
air support|air:atmosphere,breeze|support:help,backing
air time|air:sky,oxygen,breeze
air to air missile|air:atmosphere,breeze,oxygen|missile:bullet
air traffic controller|air:atmosphere,oxygen,breeze,ventilate|traffic:visitors,trade,commerce|controller:manager,supervisor,regulator
air traffic control|air:atmosphere,oxygen,breeze,ventilate|traffic:visitors,trade,commerce|control:manage,manipulate,domination,restraint
air travel|air:atmosphere,oxygen,breeze,ventilate
air turbulence|turbulence:turmoil,unrest,disorder
airborne division|airborne:flying,in flight,floating|division:department,partition
airborne troop|airborne:flying,in flight,floating
aircraft carrier|aircraft:plane,airplane,airliner|carrier:provider,bearer,porter,courier
airport terminal|terminal:fatal,deadly,incurable,final
alcohol abuse|alcohol:spirits|abuse:mistreatment,cruelty,insult,maltreatment
alcohol poisoning|alcohol:spirits|poisoning:corrupting,killing
alcoholic beverage|alcoholic:drunkard,drunk,boozer,wino
alcoholic drink|alcoholic:drunkard,drunk,boozer,wino|drink:sip,swallow,gulp
alibi witness|witness:onlooker
alive and well|alive:breathing,animate|well:properly,nicely
all hand on deck|hand:palm,fist,arm,give|deck:floor,adorn,terrace,porch
all of a sudden|sudden:abrupt,unexpected,rapid,swift,hasty,immediate
all over the world|over:above,finished
all time favorite|time:period,era,hour,moment
all time greatest|time:period,era,hour,moment
all time high|high:tall,excessive,lofty,large,elevated,towering|time:period,era,hour,moment
all time leading scorer|time:period,era,hour,moment
all time low|low:small,reduced,short,little,inferior,depressed|time:period,era,hour,moment
all time record|time:period,era,hour,moment|record:file,document,disc,report
all too often|often:repeatedly
allergic reaction|allergic:averse,hostile,hypersensitive,antipathetic|reaction:answer,reply,feedback
allied troop|allied:related,connected|troop:band,flock
alpine skiing|skiing:sliding,gliding
altar boy|altar:shrine,sanctuary|boy:kid
alzheimer's disease|disease:sickness,malady,ailment
ambassador at large|large:big,huge,massive,great
amber alert|amber:golden,tawny|alert:vigilant,attentive,watchful
ammunition depot|depot:station,terminal,bus stop
ammunition dump|dump:landfill,junkyard,discard,unload
amnesty international|amnesty:pardon,forgiveness,reprieve|international:worldwide,global,overseas
angel investor|angel:cherub,seraph,saint,archangel
animal control officer|animal:beast,brute,critter,creature|control:command,dominance,power|officer:policeman,cop,executive
animal control|animal:beast,brute,critter,creature
animal cruelty|animal:beast,brute,critter,creature|cruelty:harshness,meanness,severity
animal husbandry|animal:beast,brute,critter,creature|husbandry:thrift,frugality,economy
animal kingdom|animal:beast,brute,creature,critter|kingdom:state,monarchy
animal right activist|animal:beast,brute,critter|right:privilege,correct,entitlement,proper
animal right|right:proper,correct,privilege,entitlement
animal shelter|animal:beast,brute,creature
animal testing|animal:beast,brute,critter,creature
animal welfare|animal:beast,brute,critter,creature|welfare:wellbeing payment,prosperity
ankle bracelet|bracelet:armlet,wristband
ankle monitor|monitor:screen,display,video display
annual general meeting|annual:yearly|general:standard,widespread,overall,commander|meeting:assembly,conference,gathering,encounter
annual leave|leave:depart,go away,exit,abandon|annual:yearly
annual report|annual:twelve monthly|report:file,document,statement,record
annual revenue|annual:yearbook|revenue:sales income,receipts money
anonymous source|source:origin,supply,fountain,wellspring
anti aircraft fire|fire:flame,blaze,hearth,fireplace|aircraft:helicopter
anti corruption commission|commission:fee,rate,percentage,payment
anti dumping duty|duty:obligation,responsibility,task,job
anti government demonstration|government:authority,management|demonstration:exhibition,illustration,presentation
anti government force|government:authority,management|force:pressure,strength,drive
anti government protester|government:authority,management|protester:objector,complainer
anti government protest|government:authority,management|protest:complaint,objection
anti immigrant sentiment|immigrant:newcomer,outsider|sentiment:emotion,tenderness
anti personnel mine|personnel:staff,employee,workforce|mine:pit,quarry,colliery
anti ship missile|ship:deliver,send,boat,vessel|missile:bullet
anti tank missile|tank:cistern,container,reservoir,aquarium|missile:bullet
anti terror law|terror:fear,horror,fright
anti terror operation|terror:fear,horror,fright,dread|operation:surgery,process,procedure
anti war activist|war:battle,struggle,combat
anti war movement|war:battle,struggle,combat|movement:motion,move,gesture
anti war protest|war:battle,struggle,combat|protest:complaint,objection
antibiotic resistance|antibiotic:bactericide|resistance:opposition,defiance
antitrust law|law:regulation,legislation code,statute book
antitrust regulator|regulator:controller,thermostat
apartment complex|complex:complicated,intricate,difficult,elaborate
appeal court|appeal:attraction,charm,allure,enchantment,request|court:courtyard,yard
appropriation bill|bill:beak,invoice,receipt
april fool|fool:idiot,moron,simpleton
arable land|arable:plowable|land:nation,alight
arbitrary arrest|arbitrary:capricious,whimsical,discretionary|arrest:apprehension,halt,capture
arbitrary detention|arbitrary:discretionary,capricious,whimsical|detention:apprehension,capture,holding
arctic fox|fox:trickster,baffle
arm cache|arm:limb,appendage,finger|cache:save,fund
arm control|arm:appendage|control:manipulate,manage,command,domination
arm dealer|arm:limb,finger,palm,appendage
arm deal|arm:limb,appendage,finger|deal:bargain,cope,address
arm depot|arm:limb,appendage,finger|depot:station,terminal,bus stop
arm embargo|arm:limb,appendage,finger|embargo:impediment,stoppage,barrier
arm export|arm:limb,appendage,finger
arm manufacturer|arm:appendage,finger|manufacturer:constructor,fabricator
arm race|arm:limb,appendage,finger|race:run,sprint,ethnicity,dash
arm sale|arm:appendage,finger|sale:discount,bargain,marketing
arm shipment|arm:limb,appendage,finger|shipment:parcel,freight
arm smuggling|arm:limb,finger,palm,appendage|smuggling:bootlegging,sneaking,pirating
arm supply|arm:appendage,finger|supply:furnish
arm trade|arm:limb,appendage,finger|trade:exchange,swap,alternate,craft,barter
arm trafficking|arm:limb,finger,palm
arm treaty|arm:limb,appendage,finger|treaty:bargain,bond
armed and dangerous|dangerous:risky,hazardous,unsafe,perilous|armed:equipped,outfitted,prepared
armed conflict|armed:equipped,outfitted,furnished,geared up|conflict:disagreement,quarrel
armed drone|armed:outfitted,furnished,geared up|drone:hum,buzz,whir,idler
armed faction|armed:equipped,outfitted,furnished|faction:section,portion
armed force|armed:outfitted,furnished,geared up,weaponed|force:power,pressure,strength,compel,drive,energy
armed gang|armed:equipped,outfitted,prepared,geared up,furnished|gang:bunch,pack
armed group|armed:equipped,outfitted,furnished,geared up|group:bunch,cluster,category,institution
armed guard|armed:equipped,outfitted,furnished,geared up|guard:shield,protect,watch over,safeguard
armed insurrection|armed:equipped,outfitted,furnished,geared up
armed militant|armed:outfitted,furnished,geared up
armed police|armed:outfitted,furnished,geared up|police:monitor
armed rebellion|armed:equipped,outfitted,furnished,geared up|rebellion:defiance,disobedience,insubordination
armed resistance|armed:equipped,outfitted,furnished,geared up|resistance:resistivity,impedance,immunity
armed response|response:reply,answer,feedback,comeback
armed robbery|armed:equipped,outfitted,prepared,geared up,furnished|robbery:larceny,stealing
armed robber|armed:equipped,outfitted,prepared,geared up
armed service committee|armed:equipped,outfitted,furnished|service:provider,carrier,favor
armed struggle|armed:equipped,outfitted,furnished,geared up|struggle:effort,strive
armed uprising|armed:equipped,outfitted,furnished,geared up
armed wing|armed:equipped,outfitted,furnished,geared up|wing:pinion,fly,feather
armored division|armored:shielded,bulletproof,plated|division:department,partition
armored personnel carrier|personnel:staff,employee,worker,workforce|carrier:provider,bearer,service,porter
armored vehicle|armored:shielded,steel clad,ironclad,guarded|vehicle:medium,means,conveyance
armoured personnel carrier|personnel:staff,employee,worker,workforce|carrier:provider,bearer,service,porter
armoured vehicle|armoured:shielded,steel clad,ironclad|vehicle:medium,means,conveyance
army base|base:bottom,basis|army:horde,multitude
army chief|chief:main,principal,primary|army:horde,multitude,host
army general|general:common,widespread,popular,overall|army:horde,multitude
army officer|army:horde|officer:policeman,constable
army reserve|reserve:save,stockpile|army:horde,multitude
army veteran|veteran:old hand,seasoned,experienced|army:horde,multitude
around the clock|clock:watch,timepiece,timer,chronometer
around the corner|corner:nook,angle,niche
arrest a suspect|suspect:distrust,doubt,guess,surmise
arrest warrant|warrant:guarantee,justify,assurance,merit,deserve|arrest:capture,apprehension,halt,stop
arrival hall|arrival:coming,advent,appearance|hall:hallway,passage
arrive on the scene|scene:view,picture,scenery
art collector|art:craftiness|collector:gatherer,accumulator
art dealer|dealer:dope peddler,pusher|art:craftiness
art exhibition|art:craftiness,artfulness
art gallery|art:craftiness|gallery:balcony,hallway,arcade
art historian|art:craftiness,artfulness
art school|art:craftiness,artwork
article of impeachment|article:object,essay,thing,item,paper|impeachment:accusation,blame
artificial coloring|artificial:man made,counterfeit,bogus|coloring:tint,shade,hue
artificial flavor|artificial:counterfeit,false
artificial insemination|artificial:fake,synthetic,man made,counterfeit,false
artificial intelligence|artificial:man made,counterfeit|intelligence:cleverness,smartness,intellect,knowledge,espionage
artificial limb|artificial:counterfeit,bogus|limb:bough,member
artificial sweetener|artificial:counterfeit,false
artillery fire|fire:flame,blaze,hearth,fireplace
artillery shell|shell:husk,pod,crust,seashell|artillery:weaponry
artillery strike|strike:walkout,beat,smack
as soon as possible|soon:shortly,presently,before long|possible:conceivable,potential,imaginable,attainable,doable
ascend the throne|throne:chair,stool|ascend:climb,go up,escalate
ash cloud|ash:cinder,residue,soot|cloud:shadow
asking price|asking:requesting,inquiring,questioning,wondering
assassination attempt|attempt:strive,endeavor,undertaking|assassination:slaying
assault and battery|battery:cell,accumulator,power pack,battery pack|assault:onslaught,invasion,offensive,attack
assault charge|charge:fee,price,cost,expense
assault rifle|assault:onslaught,invasion,offensive,raid,strike|rifle:ransack,rummage
assault weapon|assault:onslaught,invasion,raid,storming
assembly line|assembly:meeting,gathering,congregation,set up,parliament|line:row,queue,strip,string,cord,stripe
assembly plant|assembly:meeting,gathering,congregation,parliament|plant:flower,shrub,herb,vegetation
asset class|class:course,lesson,elegance,school|asset:advantage,strength,benefit
asset freeze|asset:plus,advantage,strength,benefit|freeze:chill,ice,frost,solidify
asset management|asset:advantage,strength,benefit|management:administration,supervision
asset manager|asset:advantage,strength,benefit|manager:boss,supervisor,coach
asset stripping|stripping:undressing,removing,peeling|asset:advantage,strength,benefit
assistant coach|coach:bus,carriage,wagon,stagecoach|assistant:helper,aide,servant,collaborator
assistant secretary|secretary:receptionist,typist|assistant:helper,collaborator,shop assistant
assisted suicide|assisted:helped,supported|suicide:self destruction,self slaughter
associate justice|associate:partner,buddy,companion,connect,accomplice|justice:fairness,equity,righteousness,honesty
asteroid belt|belt:girdle,strap,sash
asteroid impact|impact:influence,effect,repercussion
asylum application|asylum:madhouse,psychiatric hospital|application:software,app,utility,use
asylum claim|asylum:madhouse,psychiatric hospital|claim:assertion,declare,maintain,allege
asylum policy|asylum:madhouse,psychiatric hospital|policy:insurance
asylum request|asylum:madhouse,psychiatric hospital|request:ask,call for
asylum seeker|asylum:madhouse,refuge,psychiatric hospital,sanctuary|seeker:searcher,hunter,finder
asylum system|asylum:madhouse,psychiatric hospital|system:gadget,device,machine
at a loss for|loss:defeat,misfortune,bereavement
at all cost|cost:fee,expenditure,tariff
at any cost|cost:fee,expenditure,tariff
at ease with|ease:facilitate,simplicity,alleviate,relax,lessen
at face value|face:encounter,confront,deal with,visage,countenance,facial|value:worth,price,merit,esteem,significance
at fault for|fault:flaw,defect,mistake,error,weakness
at first glance|glance:stare|first:primary,foremost,number one
at first sight|sight:vision,eyesight,spectacle,scene|first:primary,foremost,number one
at full capacity|full:entire,whole,filled|capacity:aptitude,limit,competence
at full speed|full:entire,whole,filled,stuffed|speed:quickness,swiftness,haste,rapidity
at full throttle|throttle:choke,strangle|full:entire,whole,filled,complete
at gunpoint|gunpoint:gun barrel,weapon point,firearm point
at loggerhead with|loggerhead:turtle,sea turtle
at odd with|odd:strange,peculiar,weird,unusual,bizarre,probability
at peace with|peace:truce,treaty,ceasefire,quiet,silence
at risk of|risk:gamble,menace,chance
at sea level|sea:marine|level:degree,stage,grade,rank,tier
at short notice|notice:see,observe,sign,announcement,poster,attention|short:small,tiny,concise
at the discretion of|discretion:prudence,caution,tact,carefulness
at the expense of|expense:fee,expenditure,outlay,bill
at the hand of|hand:palm,give
at the heart of|heart:bosom,cardiac organ
at the height of|height:tallness,stature,loftiness
at the mercy of|mercy:leniency,kindness,clemency,forgiveness,compassion,pity
at the same time|same:identical,equal,alike,equivalent|time:duration,era,epoch
at war with|war:combat,fight,warfare,crusade
at work on|work:labor,toil,employment,task
atom bomb|atom:particle,molecule,speck|bomb:flop,failure,shell
atomic bomb|atomic:tiny,minute,microscopic,infinitesimal|bomb:flop,failure,grenade
atomic energy|atomic:microscopic|energy:vigor,vitality,strength,stamina
atomic number|atomic:microscopic,infinitesimal|number:quantity,variety,wide variety,range
attack ad|attack:assault,strike,raid,seizure
attacking midfielder|attacking:assaulting,striking,assailing,invading
attempted murder|attempted:tried,endeavored,sought,strived|murder:slay,carnage
attention deficit disorder|attention:interest,notice,focus,consideration|deficit:shortage,shortfall,debt,deficiency|disorder:mess,chaos,confusion
attorney general|general:common,popular,broad,overall,widespread,usual,normal,universal,standard|attorney:lawyer,legal advisor,barrister,legal professional
auction house|house:residence,dwelling,abode
auditor general|general:broad,common,overall,widespread,usual|auditor:bookkeeper,evaluator,listener
augmented reality|augmented:increased,boosted,amplified|reality:truth,fact,actuality
austerity measure|measure:gauge,evaluate,determine,calculate|austerity:severity,strictness,sternness
authoritarian regime|regime:diet,regimen|authoritarian:bossy,domineering
authoritarian rule|authoritarian:bossy,domineering|rule:guideline
autoimmune disease|disease:sickness,plague
automatic rifle|automatic:computerized,mechanical,involuntary,self acting|rifle:ransack,rummage
automatic weapon|automatic:computerized,mechanical,involuntary,self acting
available for comment|available:accessible,obtainable|comment:remark
avalanche warning|warning:caution,admonition|avalanche:landslide,torrent,snowslide
avian influenza|avian:birdlike,feathered,winged,fowl|influenza:cold,grippe,fever
await trial|trial:experiment,tryout,ordeal
award ceremony|ceremony:rite,formality,observance|award:bestow,confer,allot
award damage|award:prize,trophy,honor,accolade|damage:harm,injury,destruction,wreckage
away game|away:absent,gone,apart|game:recreation,amusement,pastime
away goal|away:gone|goal:objective,aim,target,purpose,ambition
axis of evil|axis:pivot,shaft,hub,spindle|evil:bad,wicked,malevolent,sinful
axis of resistance|axis:pivot,shaft,hub,spindle|resistance:opposition,impedance,immunity
baby formula|baby:darling,babe,tot|formula:equation,blueprint
bachelor degree|bachelor:single man,unmarried man,celibate|degree:extent,temperature
bachelor of art|bachelor:single man,unmarried man,celibate|art:craft,artwork
bachelor of science|bachelor:single man,unmarried man,celibate
back and forth|forth:onward|back:rear,spine,return,backing
back bench revolt|revolt:disgust,sicken,repel
back bench|back:spine,posterior,support|bench:stool,workbench,sofa
back channel talk|back:spine,again,lower back|channel:canal,strait,duct|talk:speak,chat,gossip
back channel|back:spine,again,lower back|channel:canal,strait,duct
back on track|back:rear,spine,backside
back pain|back:rear,behind|pain:hurt,suffering,nuisance
back street|back:again,returned|street:avenue,boulevard
back taxes|back:rear,spine,return,again|taxes:tolls,burdens,strains
back to normal|back:rear,spine,backside
back to square one|square:plaza,rectangle,four sided,quadrangle
backbench rebellion|rebellion:disobedience,defiance
backing singer|backing:support,sponsorship,reversing|singer:songbird,crooner
backing track|backing:sponsorship,reversing|track:path,trail
backup generator|backup:assistance|generator:creator,producer
bacterial infection|bacterial:microbial germ,germ,bug|infection:pollution
bad bank|bad:poor,negative,terrible,awful|bank:shore,riverside,embankment
bad debt|bad:awful,terrible,negative,poor|debt:debit,obligation
bad loan|bad:awful,negative,evil|loan:lend,borrow
badly damaged|badly:poorly,awfully
baggage claim|baggage:gear,trunks,suitcases|claim:assertion,allege,declare,statement
baggage handler|baggage:gear,trunks,suitcases|handler:manager,trainer,dealer
bail bondsman|bail:rescue,bailout,abandon,safeguard
bail bond|bond:connection,tie,link,attachment,relationship|bail:rescue,abandon
bail condition|bail:rescue,abandon|condition:state,situation,circumstance,disease
bail hearing|bail:rescue,safeguard,abandon|hearing:listening,ear,audition,earshot
bailout package|package:parcel,packet,box
baked potato|baked:heated,parched|potato:tuber
baking powder|baking:roasting,scorching,broiling|powder:dust,grain,sand
baking sheet|baking:scorching,broiling,sweltering|sheet:blanket,bedding,page,linen
baking soda|baking:roasting,scorching,broiling|soda:pop,fizz,soft drink
balance beam|balance:equilibrium,equalize,remainder|beam:ray,smile,shaft,gleam
balance of payments|balance:stability,equilibrium,steadiness,poise|payments:repayments,fees,bills,installments
balance of power|balance:poise,steadiness|power:electricity,might,strength
balance of probability|balance:equilibrium,stability,poise|probability:likelihood,chance
balance of trade|balance:stability,equilibrium,steadiness,poise|trade:profession,occupation,swap,craft
balance sheet|balance:stability,equilibrium,steadiness,poise,harmony|sheet:piece,bedding,blanket,slab,leaf
balance the books|balance:steady,stabilize,poise|books:publications,novels,textbooks,guides
balanced budget|balanced:well balanced,steady,stable,healthy
balanced diet|balanced:impartial,fair|diet:parliament,assembly
bald eagle|bald:hairless,bald headed,blunt,smooth|eagle:hawk,falcon,vulture
ball park figure|figure:body,determine,physique|park:playground,garden
ballet company|company:firm,corporation,companionship,fellowship
ballistic missile defense|ballistic:furious|missile:bullet|defense:protection,resistance,barrier
ballistic missile|ballistic:furious|missile:arrow,dart
ballot access|access:entrance,admission,door|ballot:survey,polling
ballot box|box:carton,crate,case,fight|ballot:vote,election,survey
ballot initiative|initiative:enterprise,ambition,inventiveness|ballot:poll,survey,polling
ballot measure|measure:gauge,quantity,size,amount,ruler
ballot paper|paper:newspaper,essay,article,daily|ballot:survey,choice
ballot stuffing|stuffing:filling,cramming,wadding|ballot:survey,polling,election
banana republic|banana:plantain,fruit|republic:democracy,commonwealth,state
band mate|mate:spouse,breed,couple|band:strap,ribbon,tape
band member|band:strap,ribbon,tape,stripe
bank account|bank:shore,riverside,embankment|account:story,narrative,explanation,description
bank bailout|bank:shore,riverside,embankment
bank balance|balance:equilibrium,steadiness,poise|bank:shore,riverside,embankment
bank branch|branch:bough,twig,limb,stem|bank:shore,riverside,embankment
bank fraud|fraud:imposture,dupery|bank:shore,riverside
bank heist|bank:shore,riverside
bank holiday weekend|bank:shore,lender,riverbank|holiday:vacation,getaway,trip
bank holiday|bank:shore,riverside,embankment,financial institution,lender,riverbank|holiday:vacation,trip,getaway
bank loan|bank:shore,riverside,embankment|loan:lend,advance
bank note|note:observe,notice,notation,memo|bank:shore,riverside,embankment
bank of england|bank:shore,riverside,embankment,financial institution
bank robbery|bank:shore,riverside,lender,embankment
bank robber|bank:shore,riverside,lender,embankment|robber:mugger,bandit,pirate
bank run|run:jog,sprint,dash,operate|bank:shore,riverside,embankment
bank statement|statement:declaration,assertion,announcement,remark|bank:shore,riverside,embankment
bank teller|teller:narrator,storyteller,informer|bank:shore,riverside,embankment
bank transfer|bank:shore,riverside,embankment|transfer:move,relocate,transport
banking sector|banking:depositing,relying|sector:zone,region,district,area
bankruptcy court|bankruptcy:financial ruin,liquidation,financial disaster|court:courtyard,woo,tribunal,palace
bankruptcy protection|protection:defense,security,safety,shelter
banned substance|substance:matter,essence
bar association|bar:pub,tavern,saloon,rod,counter|association:affiliation,relationship,connection,link
bar code|bar:pub,tavern,saloon,rod|code:cipher
bar council|bar:pub,tavern,saloon,rod|council:assembly
bar exam|bar:pub,tavern,saloon,rod,counter
barbed wire|barbed:pointed,prickly,thorny|wire:cord,telegram
barely visible|barely:nakedly,scantily,baldly
bargain hunter|hunter:predator,huntsman,seeker|bargain:deal,haggle,agreement
bargaining chip|chip:fragment,crisp,shard,processor|bargaining:haggling,dickering
bargaining power|power:energy,electricity|bargaining:haggling,dickering
barn owl|barn:shed,stable,outbuilding,farmhouse
barrel bomb|barrel:cask,keg,drum,tub|bomb:flop,shell
barrel of oil|barrel:cask,drum,keg,vat|oil:grease,fat,lubricant
base on ball|base:foundation,bottom,foot|ball:sphere,orb,globe
base rate|base:foundation,bottom,camp,pedestal,headquarters|rate:speed,pace,evaluate
base runner|base:foundation,bottom,basis,ignoble|runner:jogger,sprinter,racer
basic income|basic:fundamental,standard,elementary,simple|income:revenue,earnings,profit
basis point|basis:foundation,premise,reason,grounds,cause,groundwork|point:spot,tip,location,factor,purpose,dot,argument
basketball court|court:tribunal,courtroom,law court,judge
bass guitar|bass:fish,deep,sea bass,perch
bass player|bass:fish,deep,sea bass,perch
batting average|average:ordinary,typical,common,mean,normal
batting order|order:command,purchase,buy,mandate
battle cry|battle:conflict,struggle|cry:weep,sob,wail
battle line|battle:struggle|line:row,queue,string
battle tank|battle:conflict,struggle|tank:cistern,container,aquarium,reservoir
battle the blaze|battle:war,combat zone,skirmish,clash
battleground state|battleground:battlefield,war zone,combat zone,front line|state:condition,situation,nation,province
beach volleyball|beach:shore,coast,seashore,seaside
bear arm|bear:endure,undergo,go through,tolerate,grizzly|arm:limb,appendage,finger
bear fruit|bear:grizzly,endure,withstand,undergo|fruit:organic product,natural product
bear in mind|bear:grizzly,endure,tolerate,carry,undergo,withstand|mind:brain,thought,psyche,intellect
bear little resemblance to|bear:grizzly,endure,tolerate,withstand|resemblance:similitude
bear market|bear:endure,tolerate,grizzly,carry,stand|market:bazaar,fair,grocery
bear responsibility|bear:undergo,grizzly,endure,go through|responsibility:trustworthiness
bear the brunt of|bear:grizzly,tolerate|brunt:thrust
bear the brunt|bear:grizzly,endure,tolerate,carry|brunt:impact,force
bear the responsibility for|bear:grizzly,endure,tolerate,withstand,stand
bear witness to|witness:observer,eyewitness,spectator,onlooker,bystander|bear:grizzly,endure,tolerate,withstand,carry
bear witness|bear:endure,undergo,carry,tolerate,grizzly|witness:onlooker,observer,spectator
beat around the bush|bush:shrub,hedge,plant,thicket,scrub|beat:defeat,hit,rhythm,thrash,pulse
beat the clock|clock:watch,timepiece,chronometer
beat the odd|beat:hit,rhythm,thump,pulse,whip|odd:strange,peculiar,weird
beat to death|beat:defeat,rhythm,overcome,tempo|death:demise,passing,dying
beauty contest|beauty:appeal,elegance,charm,loveliness
beauty pageant|beauty:appeal,elegance,charm,loveliness|pageant:procession
beauty queen|beauty:appeal,elegance,charm,loveliness|queen:monarch,ruler
beauty salon|beauty:appeal,elegance,loveliness
bedside manner|bedside:nightstand,bed,mattress|manner:way,method,fashion,style,mode
bee sting|sting:prickle,smart,swindle,burn
beef jerky|jerky:jolting,bumpy,twitchy,shaky
behind bar|bar:rod,stripe,ingot
behind closed door|closed:ended,finished|door:entryway,doorway
behind schedule|schedule:calendar
behind the wheel|wheel:circle,rotate,hoop
bell pepper|bell:buzzer,gong,chime,alarm|pepper:sprinkle,pelt,bombard
below the belt|belt:strap,sash
below the poverty line|line:row,queue,strip,string|poverty:destitution,neediness
belt tightening|belt:strap,sash,girdle,band|tightening:constricting,stiffening,squeezing
bench trial|trial:experiment,tryout,ordeal|bench:seat,couch,stool,chair
bench warrant|bench:seat,stool,chair,couch,workbench|warrant:guarantee,justify,assurance,merit
benchmark index|index:catalog,list,directory,guide|benchmark:criterion,yardstick,standard
bend over backwards|backwards:rearward,in reverse,regressive|bend:curve
bend the rule|rule:govern,reign|bend:curve,fold,bow,lean
benefit fraud|benefit:advantage,gain,profit,gain advantage|fraud:imposture,dupery
benefit of the doubt|benefit:gain,profit,gain advantage,perk,bonus|doubt:uncertainty,suspicion,query,skepticism,question,hesitation
benign tumor|benign:kind,gentle,friendly,kindly
berlin wall|wall:partition,divider,barrier
best before date|best:finest,greatest,excellent|date:appointment,romance,rendezvous
best interest|interest:curiosity,enthusiasm,fascination,hobby
best selling author|selling:vending,peddling|best:finest,ideal
best selling book|selling:vending,peddling
best selling novel|selling:vending,peddling
best supporting actor|supporting:sustaining,helping,encouraging,assisting
best supporting actress|supporting:sustaining,helping,encouraging,assisting
better business bureau|better:superior,greater,improved,far better|business:enterprise,company,organization|bureau:dresser,desk,agency,office
better late than never|late:deceased,overdue|better:superior,improved,greater,finer
beyond a reasonable doubt|reasonable:sensible,affordable,practical,moderate|doubt:uncertainty,skepticism,hesitation
beyond reasonable doubt|reasonable:affordable,inexpensive,sensible,fair,low cost,practical,moderate|doubt:query,uncertainty,skepticism,hesitation
beyond the pale|pale:pallid,ashen,faint
big bang theory|big:large,huge,massive,enormous|bang:hit,knock,thump,slam|theory:notion
big brother|big:large,massive
big business|big:huge,giant,enormous
big data|big:huge,giant,enormous|data:info,information,details
big game hunter|big:huge,massive,enormous,giant|game:sport,match,contest,pastime
big game hunting|game:sport,match,contest,pastime|hunting:searching,seeking,looking
big screen adaptation|screen:display,monitor,sieve|adaptation:adjustment,acclimatization
bilateral agreement|bilateral:two sided,symmetrical|agreement:harmony,concord,accordance,assent,concurrence
bilateral cooperation|bilateral:two sided|cooperation:teamwork,joint effort
bilateral meeting|bilateral:two sided|meeting:gathering,assembly
bilateral relation|relation:kin,relative,kinfolk,dating|bilateral:two sided,two way
bilateral talk|talk:chat,speech,lecture,gossip,speak|bilateral:two sided,symmetrical
bilateral tie|bilateral:two sided,reciprocal|tie:necktie,knot,bind,fasten
bill of health|bill:invoice,statement,beak,expense|health:fitness,wellness,vigor
bill of indictment|bill:invoice,receipt,banknote,beak
bill of lading|bill:banknote,beak,tab
bill of right|bill:invoice,beak,receipt,account,banknote|right:privilege,correct,proper,entitlement
bill of sale|bill:banknote,beak,tab
binding resolution|binding:obligatory,tying,cover|resolution:resolve
binge drinking|binge:orgy,fling,bender|drinking:consuming,ingesting,swallowing,sipping
biological warfare|biological:organic|warfare:fighting,battle,hostilities,combat
biological weapon|biological:organic|weapon:gun,firearm
bipartisan bill|bill:invoice,beak,receipt|bipartisan:two party,two sided,bilateral
bipartisan support|support:prop,brace,pillar,upkeep|bipartisan:two party,two sided
bipolar disorder|disorder:mess,confusion,chaos,clutter
bird flu|bird:fowl,chick,feathered creature,birdie|flu:grippe,cold
bird of prey|bird:fowl,chick,feathered creature|prey:victim,quarry,target,pray
bird species|species:kind,sort
bird strike|bird:fowl,feathered friend,chick|strike:punch,slap,walkout
bird watcher|bird:fowl,chick,hen|watcher:viewer,spectator,onlooker
bird watching|bird:fowl,chick,hen|watching:gazing
birth certificate|certificate:diploma,award,testimonial,credential,warrant,qualification,license|birth:childbirth,beginning,start,nativity
birth control|birth:beginning,nativity,origin|control:management,command,power,manipulation
birth defect|birth:beginning,nativity,start|defect:flaw,fault,shortcoming,imperfection,desert
birth rate|birth:childbirth,nativity,beginning,origin|rate:charge,fee,price,speed,pace,tempo
birth weight|birth:beginning,nativity,origin|weight:heaviness,burden,load,importance
birthright citizenship|birthright:heritage,inheritance,legacy,patrimony
bite the bullet|bullet:slug,shot,ammunition,projectile|bite:nibble,chew,gnaw,snack,sting
bite the dust|dust:powder,soil,ash,grime|bite:nibble,chew,gnaw,snack,sting
bitterly cold|bitterly:sourly,acridly,resentfully,angrily
bitterly disappointed|bitterly:sourly,acridly,sharply,harshly
bitterly divided|bitterly:sourly,acridly|divided:partitioned,separated,shared
black bear|black:ebony,jet,sable|bear:endure,tolerate,undergo
black box|black:dusky,darkish|box:packing containers
black death|black:dark,ebony,jet,sable|death:fatality,demise,passing,dying
black friday|black:dark,ebony,dusky,charcoal
black hole|black:ebony,jet,sable|hole:gap
black ice|black:ebony,jet,sable,dusky,inky|ice:frozen water
black market|market:marketplace,bazaar,fair,grocery|black:dark,ebony,dusky,charcoal
black pepper|black:ebony,jet,sable
black rod|black:dusky,sable,inky
black sea|sea:ocean
black spot|black:dusky,ebony,jet
blackmail plot|plot:storyline,parcel,tract,narrative
bladed article|article:essay,piece,write up,post,story
blessing in disguise|disguise:costume,mask,camouflage,conceal|blessing:benediction,approval
blind spot|blind:sightless,unseeing,visionless,curtain|spot:stain,speck,dot,notice
blood alcohol level|blood:gore,kin|level:degree,stage,grade,flat|alcohol:booze,liquor,drink
blood bank|blood:gore,lineage,kin,ancestry|bank:lender,financial institution,embankment
blood cell|blood:gore,lineage,kin,ancestry|cell:chamber,cubicle,dungeon,prison,battery
blood clot|blood:gore,lineage,kin,ancestry|clot:lump,idiot,curdle,coagulate
blood donor|blood:gore,lineage,kin,ancestry|donor:contributor,benefactor,philanthropist
blood money|blood:gore,lifeblood|money:coin,currency,wealth
blood poisoning|blood:gore,lineage,kin,ancestry|poisoning:corrupting,killing
blood pressure|blood:gore,lineage,kin,ancestry|pressure:stress,force,coercion,strain,weight
blood sugar|blood:gore,lineage,kin,ancestry|sugar:sweetener,honey,darling,sweetness
blood test|blood:gore,lineage,kin,ancestry|test:exam,quiz,try
blood transfusion|blood:gore,lineage,kin,ancestry|transfusion:pouring,permeation,instillation,infusing
blood type|blood:gore,lineage,kin,ancestry|type:sort,kind,variety,typewrite
blood vessel|blood:gore,lineage,kin,ancestry|vessel:ship,boat,craft,container
bloodless coup|bloodless:pale,ashen,pallid,anemic|coup:accomplishment,feat,masterstroke
blow hot and cold|blow:gust,punch,knock,strike|hot:spicy,sizzling,torrid|cold:chilly,frosty,icy,wintry
blow off steam|steam:vapor,mist,fog,water vapor|blow:gust,punch,knock,strike
blow out of proportion|proportion:ratio,percentage,share,quota,fraction|blow:puff,gust,punch,knock
blow the whistle on|whistle:hiss,tweet|blow:puff,gust,punch,knock,breeze
blow to piece|piece:part,portion,section,slice,segment
blue chip index|index:catalog,list,directory,guide
blue chip|blue:azure,sad,cobalt,gloomy,navy|chip:fragment,crisp,shard,snack
blue collar worker|worker:staff member,laborer,operative
blue state|blue:azure,navy|state:situation
blue whale|blue:azure,sad,gloomy,navy,cobalt
blunt force trauma|blunt:dull,frank,straightforward,outspoken,candid|force:energy,vigor,power,pressure,compel,strength,drive|trauma:shock,upset,ordeal,distress
blunt instrument|blunt:frank,straightforward,outspoken
blunt object|blunt:frank,straightforward,outspoken|object:aim,goal,objective,protest
board a flight|board:plank,panel,committee,council|flight:escape,soaring,fleeing
board a plane|board:plank,panel,committee,council|plane:level,flat,surface
board member|board:plank,table,cardboard,plate|member:participant,limb,affiliate,part
board of alderman|board:plank,lumber,timber
board of directors|board:plank,panel,table,cardboard|directors:administrators,supervisors,filmmakers,principals
board of education|board:plank,lumber,timber|education:schooling,tuition,upbringing
board of supervisor|board:plank,lumber,timber|supervisor:boss
board of trustee|board:plank,lumber,timber|trustee:caretaker,custodian
boarding gate|boarding:lodging,embarking|gate:doorway,entryway,fence
boarding pass|boarding:lodging,entering|pass:skip,go by,bypass,exceed
boarding school|boarding:embarking,lodging,getting on
boating accident|accident:coincidence,fluke,chance
bodily harm|harm:detriment,mischief|bodily:corporeal,fleshly,somatic
body armor|body:frame,corpse,physique,figure
body armour|body:frame,corpse,physique,figure
body bag|body:physique,figure|bag:sack,purse,suitcase,handbag,pouch
body camera|body:frame,physique,corpse,figure,torso|camera:digicam,camcorder,photo camera
body count|body:physique,organization|count:calculate,earl,depend
body fat|body:corpse,physique,cadaver|fat:obese,plump,chubby,stout,overweight
body mass index|body:corpse,physique,carcass|mass:bulk,crowd,service,quantity,lump|index:catalog,list,indicator,table
body of evidence|body:frame,physique,corpse,torso
body of water|body:frame,physique,corpse|water:irrigate
body politic|body:frame,corpse,figure,carcass,physique|politic:prudent,shrewd,diplomatic
body temperature|body:corpse,physique,cadaver|temperature:heat level,climate,fever
body weight|body:corpse,physique,cadaver|weight:heaviness,load,importance
boiled egg|boiled:simmered,bubbled,seethed|egg:ovum,urge,goad,provoke
boiling point|boiling:steaming,scalding,bubbling,seething|point:factor,detail,aim,dot,spot,tip,purpose
bolt of lightning|bolt:screw,dash,lock,latch,fastener|lightning:speed
bomb attack|bomb:flop,failure,fiasco|attack:criticize,seizure
bomb blast|blast:gust,bang,party,blow|bomb:flop,failure,fiasco
bomb disposal|disposal:throwing away,discarding,sale,dumping|bomb:flop,failure,fiasco
bomb hoax|bomb:flop,failure,fiasco
bomb plot|bomb:flop,fiasco|plot:storyline,narrative,parcel,patch
bomb scare|bomb:flop,failure,fiasco,shell|scare:frighten,terrify,fright,spook
bomb shelter|bomb:flop,failure,fiasco|shelter:cover
bomb squad|squad:crew,club,staff,troop,band|bomb:flop,failure,fiasco
bomb threat|threat:hazard,peril,chance|bomb:flop,failure,fiasco
bombing campaign|bombing:failing|campaign:marketing campaign,electioneering,crusade
bombing raid|bombing:shelling,failing|raid:bust,plunder,robbery
bond market|bond:connection,relationship,tie,link,attachment|market:bazaar,fair,grocery
bond yield|yield:surrender,harvest,crop,produce,succumb|bond:connection,relationship,tie,attachment
bone marrow transplant|marrow:core,essence,squash,substance|transplant:relocate,uproot,resettle,transfer
bone marrow|bone:skeleton,ivory|marrow:core,essence,squash,substance
booby trap|trap:snare,entice,lure,catch|booby:fool,dunce,idiot,simpleton
book club|book:ledger,reserve,publication|club:nightclub,cudgel,bat
book deal|book:ledger,notebook|deal:handle
book fair|book:ledger,reserve|fair:reasonable,honest,equitable
book launch|book:ledger,notebook|launch:liftoff,blastoff
book of condolence|book:publication,ledger,reserve|condolence:commiseration
book review|book:ledger|review:testimonial
book shop|book:ledger,reserve,notebook
book value|book:guide,novel,publication,e book|value:worth,merit,importance
booster dose|booster:supporter,promoter,enhancer,amplifier|dose:quantity,portion,measure,amount
booster shot|booster:supporter,promoter,enhancer,amplifier|shot:shooting,photo,gunshot,picture
border agency|border:edge,rim,margin,fringe|agency:company,firm
border agent|border:rim,margin,fringe|agent:broker,salesperson,marketer
border checkpoint|border:edge,rim,margin,fringe
border clash|border:edge,rim,margin,fringe|clash:mismatch,collide,jar
border control|border:rim,fringe|control:manipulate,manage,domination
border crossing|border:edge,rim,margin,fringe,perimeter|crossing:intersection,junction,traversing,crosswalk,voyage,traverse
border dispute|border:edge,rim,margin,fringe
border force|border:edge,rim,margin,fringe|force:strength,compel
border guard|guard:safeguard,protector,shield,defend,watch over|border:margin,rim,fringe
border patrol|border:edge,margin,rim,fringe|patrol:stroll,round,beat
border police|border:edge,rim,margin,fringe
border security|border:rim,margin,fringe|security:surety
border wall|border:edge,rim,margin,fringe|wall:partition,divider,panel
born again christian|born:birthed,delivered,innate
borough council|council:advice|borough:burgh,precinct
bottled water|bottled:packed,restrained
bottom line|bottom:underside,lowest,backside,foot,buttocks|line:row,queue,strip,string,cord
bounty hunter|bounty:reward,generosity,abundance|hunter:seeker,predator,huntsman
box office flop|box:carton,crate,container,chest|office:workplace,workspace
box office hit|box:carton,crate,container,chest|hit:strike,punch,slap,smack
box office success|box:carton,crate,container,chest|office:workplace,workspace
box office|box:carton,crate,container,chest|office:workplace,workspace,work environment
boxing day sale|boxing:fighting,pugilism,packing|sale:purchase,selling,discount
boxing day|boxing:packaging,crating,pugilism
boxing glove|boxing:packing,packaging,crating|glove:mitten,gauntlet,handwear
boxing match|boxing:packing,packaging,crating|match:suit,correspond,lighter,equal
boxing ring|ring:hoop,band,jewelry|boxing:packing,packaging,crating
boy band|band:strap,ribbon,tape,stripe|boy:youngster,son
brain cell|brain:mind,intellect,genius,intelligence|cell:chamber,cubicle,dungeon,prison
brain damage|brain:mind,intellect,intelligence,genius|damage:destruction,detriment
brain dead|brain:mind,intellect,genius,intelligence|dead:deceased,lifeless,departed
brain drain|brain:mind,head,intellect,brain cells|drain:sewer,deplete,empty,pipe
brain injury|brain:mind,intellect,intelligence,genius|injury:hurt,wrong,grievance
brain scan|brain:mind,intellect,intelligence,genius|scan:check,examine,glance,skim,browse
brain surgery|brain:mind,intellect,genius,intelligence
brain tumor|brain:mind,intellect,genius,intelligence|tumor:swelling
brake failure|brake:curb,slow down|failure:disappointment,flop,loser,defeat
brake light|brake:restraint,curb,slow down|light:mild,brightness,gentle
brake pedal|brake:restraint,curb,slow down
brand loyalty|loyalty:devotion,allegiance,commitment,dedication
brand name|name:title,label,identify|brand:make
brass band|band:strap,ribbon,tape
breach of confidence|breach:gap,crack,rupture,opening|confidence:self belief,self assurance,boldness,certainty
breach of contract|breach:gap,crack,rupture,opening,fissure,hole|contract:shrink,contraction,agreement,deal,compress
breach of duty|breach:gap,crack,rupture,opening|duty:chore
breach of privacy|breach:gap,crack,rupture,opening|privacy:solitude,seclusion,isolation
breach of promise|breach:gap,crack,rupture,opening
breach of protocol|breach:gap,crack,opening,fissure
breach of security|breach:gap,crack,rupture,fissure
breach of the peace|breach:gap,crack,rupture,opening|peace:tranquility,serenity,harmony,calm
breach of trust|breach:gap,crack,rupture,opening,fissure|trust:belief,hope
breach the ministerial code|breach:gap,crack,fissure|code:cipher,password
bread and butter|bread:loaf,dough,money|butter:flatter
break a promise|break:fracture,crack,smash,snap
break down|break:shatter,fracture,rupture
break even point|point:spot,tip,idea,aspect
break even|break:crack,smash,shatter,split,fracture|even:smooth,level,flat,also,equal
break ground on|ground:floor,terrain|break:shatter,fracture,crack,smash,snap
break ground|break:smash,shatter,fracture,rupture|ground:floor,dirt,terrain
break into tear|tear:rip,gash,slit,laceration|break:shatter,fracture,crack,smash,snap
break new ground|ground:floor,dirt|break:shatter,fracture,crack,smash,snap
break of serve|break:crack,smash,rest,fracture,shatter|serve:offer,assist,function,help
break out|break:shatter,fracture,rupture
break point|point:tip,aspect,argument,factor|break:crack,smash,shatter,rest
break the bank|bank:shore,riverside,depository|break:shatter,fracture,snap
break the deadlock|break:shatter,fracture
break the ice|ice:frost,frozen water,icicle,snow
break the law|break:smash,shatter,wreck,fracture,crack,snap
break the news|break:fracture,crack,smash,snap,rupture|news:information,data
break their silence|silence:quiet,hush,quietness,stillness|break:fracture,crack,smash,snap
breakaway region|breakaway:escape,fugitive,disconnect
breakaway republic|breakaway:escape,fugitive,disconnect|republic:commonwealth,democracy
breaking and entering|breaking:smashing,shattering,cracking,fracturing|entering:getting into,coming into,inputting,typing
breaking news|breaking:cracking,fracturing,shattering,snapping|news:tidings
breaking point|breaking:smashing,shattering,fracturing|point:dot,spot,factor,tip,purpose
breast cancer|breast:bust,bosom,boob|cancer:corruption,canker,evil
breast feeding|breast:bust,bosom,boob
breast milk|breast:bust,bosom,boob
breast stroke|breast:bust,chest,bosom,boob|stroke:caress,seizure,pat,apoplexy
breath of fresh air|breath:inhalation,respiration|fresh:recent,novel|air:tune
breath test|breath:respiration,inhalation,gasp|test:exam,quiz,essay
breeding ground|breeding:upbringing,reproducing,manner,nurture,reproduction,propagating,manners,rearing|ground:floor,dirt,soil,earth
breeding season|breeding:upbringing,manner,reproducing|season:spice,flavor
brent crude|crude:rude,vulgar,rough,coarse,raw,unrefined
bribery and corruption|bribery:payoff,inducement,graft|corruption:decay,rot,debasement,putrefaction
brick and mortar store|store:keep,save,warehouse
bridge collapse|bridge:connect,link|collapse:breakdown
bridge the gap|bridge:overpass,viaduct,arch|gap:hole,opening,break,crack
bridging loan|bridging:connecting,crossing,linking|loan:lend,borrow
brigadier general|general:common,widespread,popular,overall,broad
bring charge|bring:convey,fetch
bring to a standstill|bring:carry,convey,fetch
bring to justice|justice:equity,fairness,righteousness,honesty|bring:carry,convey,fetch,transport
bring under control|bring:carry,convey,deliver,fetch|control:manage,manipulate
brink of bankruptcy|brink:border,rim,margin,shore,lip,boundary
brink of collapse|brink:border,rim,margin,shore,lip,boundary
brink of extinction|extinction:termination,vanishing|brink:rim,border,fringe,margin,shore,lip,boundary
brink of war|brink:border,rim,margin,shore,lip,boundary|war:combat,warfare,battle,fight
broadband connection|connection:relationship,relation,bond,affinity
broadcasting authority|broadcasting:disseminating,sowing,spreading
broadcasting company|broadcasting:disseminating,sowing,spreading|company:companionship
broadcasting corporation|broadcasting:disseminating,sowing,spreading
broadly speaking|speaking:chatting,conversing,uttering|broadly:widely,extensively,expansively
broken bone|broken:faulty,defective
broken heart|broken:smashed|heart:essence,cardiac organ
broken leg|broken:faulty,defective|leg:stage
broker a ceasefire|broker:dealer,agent,stockbroker,middleman
broker a deal|broker:agent,dealer,stockbroker|deal:bargain,package,cope
brokerage firm|firm:solid,stable,strong,rigid
bronze medal|bronze:tan,brown,suntan
brother in law|law:legislation,regulation,statute
brown bear|brown:chestnut,toast|bear:endure,tolerate,undergo
brown rice|brown:tan,chestnut,bronze
brown sugar|brown:tan,chestnut,bronze|sugar:sweetness,glucose
brush fire|brush:broom,comb,sweep,bristle,graze|fire:hearth,flame,sack,dismiss
brush with the law|brush:sweep,comb,broom|law:legislation,regulation,statute,rule
bubonic plague|plague:pester,torment,annoy,curse,affliction
budget airline|budget:spending plan,finances,financial plan,allowance,funds
budget committee|committee:jury,crew,squad|budget:spending plan,cheap,inexpensive
budget cut|budget:spending plan,financial plan|cut:slice,chop,wound,incision
budget deficit|budget:spending plan,cheap,inexpensive,financial plan,finances|deficit:lack,shortage,deficiency,insufficiency,scarcity
budget surplus|surplus:overflow,leftover,residue,excess,extra,spare|budget:spending plan,inexpensive,finances,cheap
buffer state|buffer:cushion,bumper|state:condition,kingdom,province
buffer zone|buffer:cushion,bumper|zone:quarter,district
building block|building:erecting,edifice,creating|block:cube,slab
building code|code:cipher,password,secret language,cypher|building:structure,edifice,constructing,erecting
building collapse|building:constructing,erecting|collapse:breakdown
building material|material:fabric,cloth,substance,textile|building:structure,edifice,erecting,creating
building permit|building:structure,edifice,constructing,erecting|permit:allow,let,enable,authorize
building regulation|building:erecting,edifice,creating|regulation:adjustment
building site|site:website,web page,internet site,spot|building:structure,edifice,constructing,erecting
building society|society:culture,community,civilization,modern society|building:structure,edifice,developing,creating
bull market|bull:ox,cattle,steer,buffalo|market:bazaar,fair,grocery
bull shark|bull:ox,steer,bovine
bulletproof vest|vest:undershirt,waistcoat,jerkin,endow
bumble bee|bumble:mumble,stumble,fumble
bumper crop|bumper:fender,buffer,cushion,guard|crop:trim,clip
bumper harvest|bumper:fender,guard,cushion,buffer|harvest:reap,gather,pick
burden of proof|burden:load,cargo,encumbrance|proof:confirmation,testimony
burial ground|ground:soil,dirt,floor|burial:entombment,interment
burn the midnight oil|oil:petroleum,grease,lubricant,crude,fuel|midnight:twelve,late night,nighttime|burn:scorch,char,singe,ignite
burn to the ground|burn:ignite,sear,toast|ground:soil,dirt,terrain
burn victim|burn:scorch,char,melt,shed
burst into flame|burst:pop,rupture,crack,split,blast|flame:lover,fervor,sweetheart,flare,passion
burst into laughter|burst:rupture,pop,split,blast|laughter:amusement
burst into song|song:track|burst:rupture,pop,split,blast
burst into tear|tear:rip,gash,slit,laceration|burst:rupture,pop,blast,split
burst its bank|burst:explode,pop,blow up,rupture,blast|bank:lender,financial institution,depository
bury the hatchet|hatchet:axe,tomahawk,cleaver|bury:inter,entomb
bus driver|driver:motive force,motorist|bus:autobus
bus fare|bus:autobus,motorcoach|fare:food,diet,menu
bus lane|bus:autobus|lane:alley,path,trail
bus pass|bus:autobus,motorcoach|pass:exceed
bus route|bus:autobus,motorcoach|route:way
bus service|bus:autobus,motorcoach|service:ceremony,favor
bus station|bus:autobus,motorcoach|station:position,channel,rank,post
business as usual|business:enterprise,company,commerce,organization|usual:typical,common,regular,standard
business card|card:ticket,postcard,playing card|business:enterprise,company,organization
business class|class:course,lesson,classroom,elegance,magnificence|business:enterprise,company,organization,industry
business confidence|confidence:self confidence,self assurance,boldness,self esteem|business:enterprise,company
business cycle|cycle:bike,bicycle,pedal,pattern|business:enterprise,company,organization
business executive|business:enterprise,organization
business hours|business:enterprise,company,organization|hours:several hours,moments
business magnate|business:enterprise,company,organization
business model|model:mannequin,version,prototype,supermodel|business:enterprise,organization
business park|park:playground,garden,recreation area|business:enterprise,company,organization
business plan|plan:blueprint,scheme,intend,arrange|business:enterprise
business rates|rates:speeds,paces,evaluates,prices
business school|business:enterprise,company,organization
business secretary|secretary:assistant,receptionist,typist|business:enterprise,organization
business trip|business:enterprise,company,organization
butterfly effect|butterfly:moth,insect|effect:impact,result,consequence,outcome
buy to let|let:allow,permit,enable,lease|buy:purchase,acquire
by all account|account:bill,ledger,invoice,explanation,narrative,statement
by and large|large:big,huge,massive,sizable,vast,enormous,giant
by heart|heart:bosom,cardiac organ
bylaw officer|officer:bureaucrat,captain,executive
cab driver|driver:chauffeur,motive force,motorist|cab:cabin,cubicle
cabin crew|cabin:hut,cottage,shack|crew:gang,mob,bunch,band
cabin pressure|cabin:hut,cottage,shack|pressure:stress,strain,coercion
cabinet meeting|cabinet:cupboard,closet,locker,dresser|meeting:encounter,rendezvous,get together
cabinet member|member:limb,appendage|cabinet:cupboard,closet,locker,dresser
cabinet minister|cabinet:cupboard,wardrobe,closet,locker,dresser,bureau|minister:clergyman,pastor,preacher,priest
cabinet nominee|cabinet:cupboard,closet,locker,dresser,bureau|nominee:applicant,entrant,contestant
cabinet position|cabinet:cupboard,closet,locker,dresser|position:location,posture,pose
cabinet reshuffle|cabinet:cupboard,closet,locker,dresser,bureau|reshuffle:rearrange,mix up,shake
cabinet secretary|cabinet:cupboard,closet,locker,dresser|secretary:receptionist,typist,assistant
cable car|cable:wire,cord,rope,twine|car:vehicle,automobile,auto
cable channel|cable:wire,cord,rope|channel:canal,strait,conduit
cable news|cable:cord,rope,wire rope
cable television|cable:wire,cord,rope
calendar month|calendar:schedule,agenda,datebook,timetable
calendar year|calendar:schedule,agenda,datebook,timetable
call a strike|strike:hit,attack,blow,punch|call:phone,telephone,name,contact
call a witness|witness:onlooker,observer,spectator,viewer
call an election|call:phone,shout,telephone,yell,ring,dial|election:choice,selection
call center|call:phone,telephone,name,shout,summon|center:middle,heart,core,facility,midpoint
call for help|call:name,title|help:useful resource
call to arm|call:phone,name,telephone|arm:limb,appendage,finger
call to prayer|call:phone,telephone,shout
calm before the storm|calm:serenity,relaxed,cool,composed
cameo appearance|cameo:brooch,locket,pendant|appearance:physical appearance,aspect
campaign ad|campaign:crusade,battle
campaign contribution|campaign:crusade,battle
campaign donation|donation:alms,handout|campaign:crusade,battle
campaign donor|campaign:crusade,battle
campaign finance|finance:bankroll,subsidize|campaign:crusade,battle
campaign fund|campaign:crusade,battle
campaign headquarters|headquarters:central command,home office|campaign:crusade
campaign manager|manager:overseer|campaign:crusade,battle
campaign promise|promise:assure,oath,potential|campaign:crusade,battle
campaign rally|rally:recuperate|campaign:crusade,battle
campaign slogan|campaign:crusade|slogan:saying,trademark
campaign speech|speech:lecture,oration|campaign:crusade,battle
campaign spending|spending:shopping,consuming,disbursing|campaign:crusade,battle
campaign stop|campaign:crusade
campaign trail|trail:track,footpath,pathway,lag|campaign:crusade,battle
campaign volunteer|volunteer:unpaid,proffer|campaign:crusade,battle
cancer cell|cancer:canker,corruption,evil,plague|cell:chamber,cubicle,dungeon,battery
cancer patient|cancer:malignancy,canker,corruption|patient:tolerant,uncomplaining,enduring,calm,individual
cancer research|cancer:malignancy,corruption,canker|research:inquiry,exploration
cancer screening|cancer:malignancy,corruption,canker|screening:showing,sifting,concealing,hiding,shielding
cancer survivor|cancer:malignancy,corruption,canker|survivor:remnant,heir,escapee,descendant
cancer treatment|cancer:malignancy,corruption,canker|treatment:handling,dealing,behavior
candidate for governor|candidate:applicant,entrant,job seeker|governor:ruler,regulator
candidate for mayor|candidate:applicant,entrant,job seeker|mayor:city chairman,municipal leader
candlelight vigil|vigil:lookout,surveillance,patrol
cap and trade|cap:hat,lid,beanie|trade:business,commerce,swap,industry,profession
capital adequacy|adequacy:sufficiency,competence,suitability|capital:metropolis,city,uppercase
capital buffer|buffer:barrier,bumper,shield,bulwark|capital:metropolis,city,uppercase
capital city|capital:money,wealth,funds|city:metropolis
capital crime|capital:money,fund,metropolis,principal,asset|crime:wrongdoing,misdeed,transgression
capital expenditure|capital:metropolis,city,uppercase
capital flight|capital:metropolis,city,uppercase|flight:trip,journey,plane,stairs
capital gains tax|capital:metropolis,city,money,uppercase|gains:benefits,advantages,increases,profits|tax:toll,burden,fee
capital gain|capital:metropolis,city,uppercase,money|gain:acquire,benefit,obtain,achieve
capital market|capital:metropolis,city,uppercase|market:bazaar,fair,grocery
capital murder|capital:money,fund,metropolis,asset,principal|murder:slay,slaughter,homicide
capital offence|capital:money,fund,metropolis,asset|offence:insult,resentment,attack,umbrage
capital punishment|capital:money,fund,metropolis,asset,principal|punishment:discipline,chastisement,consequence,retribution
capital requirement|capital:metropolis,city,uppercase
captain of industry|captain:skipper,commander,master,pilot|industry:business,sector,market
captive breeding|captive:prisoner,detainee,hostage,inmate|breeding:upbringing,manner,reproducing
car accident|accident:coincidence,chance,fluke,luck
car bombing|car:auto,automobile,motor,carriage|bombing:bombardment,shelling
car bomb|car:auto,wagon,carriage,automobile,motor|bomb:missile,grenade,flop,failure,fiasco
car chase|chase:pursue,quest,run after|car:auto,wagon,carriage
car dealer|dealer:trader,distributor,merchant
car industry|car:carriage,wagon,coach
car insurance|car:carriage,wagon,coach|insurance:guarantee,policy,assurance,safeguard
car maker|maker:creator,inventor,originator
car park|car:automobile|park:garden,playground
car plant|plant:flower,shrub,herb,vegetation
car theft|theft:larceny,pilfering
carbon capture|capture:seize,arrest,catch,apprehension,seizure|carbon:charcoal,soot,coal,graphite
carbon credit|credit:praise,acclaim,recognition,honor,loan|carbon:charcoal,soot,coal,graphite
carbon dating|carbon:charcoal,coal,soot,graphite|dating:courting,relationship,going out,romance
carbon dioxide emission|carbon:charcoal,coal,soot|emission:ejaculation
carbon dioxide|carbon:charcoal,coal,soot,graphite,copy
carbon emissions|emissions:discharges,exhausts,releases,radiations|carbon:charcoal,soot,coal
carbon emission|carbon:charcoal|emission:radiation,ejection
carbon fiber|carbon:charcoal,coal,soot|fiber:roughage,thread,strand,bran
carbon footprint|footprint:footstep,track,footmark,step,trail|carbon:charcoal,soot,coal,graphite
carbon monoxide poisoning|carbon:charcoal,soot,coal|poisoning:corrupting,contaminating,killing,corruption
carbon monoxide|carbon:charcoal,coal,soot,graphite
carbon neutral|neutral:impartial,unbiased,objective,indifferent,beige|carbon:charcoal,soot,graphite
carbon offset|carbon:charcoal,soot,graphite|offset:counterbalance,compensate,balanced out
carbon sink|carbon:charcoal,soot,graphite|sink:basin,descend,submerge,drown
carbon tax|tax:toll,burden,strain|carbon:charcoal,soot,coal,graphite
carbon trading|carbon:soot,graphite|trading:swapping,bartering,dealing
cardiac arrest|arrest:detention,capture,halt
care home|care:worry,concern,caution,attention|home:house,dwelling,domestic
career diplomat|career:profession,occupation,vocation,job
careless driving|careless:sloppy,heedless,carefree,offhand,casual|driving:using,steering,motoring,pushing
caretaker government|caretaker:janitor,custodian,keeper,superintendent,watchman,warden
caretaker prime minister|caretaker:janitor,custodian,keeper,superintendent,watchman|prime:main,principal,best,excellent|minister:preacher,pastor,clergyman
cargo door|cargo:shipment,consignment|door:doorway,entrance
cargo hold|hold:grip,grasp,clutch
cargo plane|cargo:shipment,consignment,baggage|plane:flat,surface
cargo ship|ship:send,deliver,submarine|cargo:shipment,consignment,baggage
carpet bombing|carpet:rug,mat,flooring|bombing:shelling,failing
carrier strike group|carrier:provider,bearer,porter|strike:walkout,beat,punch|group:institution,bunch,cluster
carry a maximum sentence|sentence:phrase,verdict,statement,condemn|carry:convey,haul,lug,transport,tote
carry on regardless|carry:convey,haul,lug,transport,tote
carry out a search|carry:bring,convey,haul,lug,transport,tote
carry out a survey|carry:convey,haul,lug,transport,tote
carry out air strike|carry:bring,convey,haul,lug,transport,tote|strike:hit,punch,slap,walkout,blow
carry out an attack|carry:bring,convey,haul,lug,tote|attack:assail,criticize
carry out an inspection|carry:bring,convey,haul,lug,transport,tote
carry out an investigation|carry:bring,convey,haul,lug,transport,tote
carry out research|carry:convey,haul,lug,transport,tote
carry out the work|carry:convey,haul,lug,transport,tote
carry the death penalty|carry:haul,lug,transport,tote,convey|penalty:fine,foul,fee,forfeit|death:demise,dying,passing
carry weight|weight:heaviness,poundage
carrying capacity|carrying:wearing,bringing,sporting|capacity:potential,aptitude
case count|case:suitcase,box,situation|count:matter,enumerate,nobleman
case in point|case:container,suitcase,box,crate,lawsuit|point:dot,tip,spot,purpose
case law|case:instance,box,container,circumstance|law:legislation
case study|case:suitcase,lawsuit,instance|study:den,look at,learn
cash bail|bail:rescue,safeguard,abandon|cash:coin,money,currency,banknote
cash cow|cow:cattle,heifer,bovine,ox|cash:coins,currency,funds
cash crop|crop:harvest,trim,clip,yield|cash:coins,currency,funds,coin,banknote
cash dividend|dividend:quotient,gain|cash:coins,currency
cash flow|cash:coins,currency,dollars,banknotes|flow:stream,drift,current,circulation
cash in hand|cash:coins,currency|hand:palm,fist,arm,give
cash injection|injection:shot,vaccination,inoculation,jab|cash:coins,currency
cash machine|cash:coins,currency,funds|machine:device,equipment,apparatus,appliance
cash register|register:sign up,enroll,enlist,record|cash:coins,currency,funds
cash reserve|reserve:book,substitute,preserve
cash strapped company|company:companionship,troop
cast a ballot|cast:throw,toss,shed,hurl,fling,mold|ballot:election,poll,survey
cast a vote|cast:throw,toss,shed,hurl,fling,mold|vote:elect,choice,suffrage
cast member|cast:throw,plaster,mold,hurl,toss
casting call|casting:throwing,spreading,hurling,molding|call:phone,telephone,shout
casting couch|casting:throwing,spreading,hurling,molding
casting director|casting:throwing,spreading,hurling,tossing|director:administrator,headmaster
catch a cold|catch:capture,seize,grab,hook|cold:frost,frigid,coldness,chilly,frosty,icy,freezing
catch a glimpse of|glimpse:sighting|catch:seize,trap
catch by surprise|surprise:wonder,amaze,astonish,amazement,shock|catch:snag
catch fire|catch:capture,seize,trap,hook,grab,snag,apprehend|fire:hearth,blaze,sack,fireplace,dismiss,terminate
catch in the act|act:perform,behave,law,statute|catch:snag
catch off guard|guard:sentry,watchman,protect,protector,defend,watch|catch:capture,grab,seize,trap
catch on camera|catch:seize,snag,trap
catch red handed|catch:grab,snag,hook
catch the attention of|attention:consideration,concentration,care,mindfulness
catch the eye of|eye:eyeball,optic|catch:grab,seize,trap,snag
catch their breath|breath:air,inhalation,respiration,gasp|catch:capture,grab,seize,trap
catch up with|catch:capture,grab,seize,trap,snag
categorically deny|categorically:unconditionally
cattle rancher|cattle:cow,ox,bovine|rancher:agriculturist,cultivator,peasant
caught in the act|act:deed,performance,behave|caught:stuck,trapped
caught red handed|caught:stuck,trapped
cause damage|cause:purpose,reason,motive
cause of death|cause:reason,motive,charity,purpose,ideal,root,trigger|death:demise,dying,passing,fatality,casualty
cause of the fire|cause:ideal,principle,induce|fire:hearth,dismiss
cease and desist letter|cease:quit,finish,stop working|desist:abstain,refrain,halt|letter:alphabet,character
cease and desist|cease:quit,finish,stop working|desist:abstain,refrain,quit,halt
cease fire|cease:stop,quit,finish|fire:blaze,flame,hearth,fireplace,dismiss
ceasefire deal|deal:bargain,cope,handle
ceasefire line|line:row,queue,string,rope
ceasefire talk|talk:speak,chat,speech,gossip
celebrate mass|mass:bulk,weight,volume,heap
celebrity chef|celebrity:movie star,fame,renown,stardom
celestial body|celestial:angelic,blissful|body:corpse,frame,carcass,cadaver
cell phone|cell:compartment,cubicle,dungeon
cell tower|cell:dungeon,jail,compartment,cubicle|tower:steeple,spire,castle
cement plant|cement:paste|plant:herb,flower,shrub,vegetation
center for disease control|center:middle,core,heart|disease:sickness,malady,ailment|control:command,dominance,power
center of gravity|center:middle,core,midpoint|gravity:seriousness,solemnity,severity
central banker|central:focal,middle,mid,essential,core|banker:financier,lender,broker,investor
central bank|bank:financial institution,depository,riverbank,shore,embankment,riverside|central:focal,middle,mid,main,core,key
central government|central:focal,middle,inner
central heating|central:middle,important|heating:warming,warmth
central intelligence agency|central:middle,crucial,primary,significant|intelligence:cleverness,intellect,wisdom|agency:company,business,firm
central nervous system|central:main,middle,key,principal|nervous:anxious,worried,tense,jittery|system:method,scheme,device
centre court|centre:middle,core,hub,facility|court:tribunal,courtroom,law court
centre fielder|centre:middle,core,hub,facility
centre stage|stage:phase,podium,platform|centre:hub,facility
ceremonial head of state|ceremonial:ritual,solemn|head:skull,mind,brain|state:condition,province
certified public accountant|certified:licensed,accredited,qualified,verified|public:open,general,community
cervical cancer|cancer:corruption,canker,evil
chain gang|chain:series,sequence,string,necklace
chain of command|chain:shackle|command:order,instruction,directive
chain reaction|chain:shackle,string,fetter,manacle|reaction:response,reply,answer,feedback
chain store|chain:string,series,necklace,cycle|store:keep,save,warehouse
chamber music|chamber:room,cavity,compartment
chamber of commerce|chamber:room,bedroom,cavity,hall|commerce:trade,trading,business,dealing
chamber of parliament|chamber:bedroom,compartment,cavity,cell
chamber orchestra|chamber:room,cavity,compartment
champion league|champion:winner,victor,hero,defender,advocate|league:alliance,coalition,confederation,union
chance of rain|chance:opportunity,luck,hazard,fortune|rain:rainwater,drizzle water
chancellor of the exchequer|exchequer:treasury,coffer,bank account,funds|chancellor:premier,rector,dean,principal
change of heart|heart:core,center,essence,cardiac organ,bosom|change:alteration,modification,variation,adjustment
change their mind|mind:psyche,intellect,head
changing of the guard|guard:shield,protect,protector|changing:altering,modifying,transforming
changing room|changing:altering,modifying,transforming|room:chamber
character assassination|character:person,individual,letter,personality|assassination:murder,killing,slaying
character witness|character:individual,person,letter,nature,persona|witness:onlooker
charge d'affaires|charge:fee,cost,accusation,price
charge sheet|sheet:page,bedsheet,leaf,linen
charge with fraud|charge:bill,price,fee,invoice,cost
charge with manslaughter|charge:bill,price,fee,invoice,cost
charge with murder|charge:bill,price,fee,invoice,cost|murder:slaying,slaughter,assassinate
charge with treason|charge:bill,price,fee,invoice,cost
charging station|charging:accusing,rushing|station:position,channel,rank
charm offensive|charm:appeal,allure,attraction,enchantment|offensive:insulting,rude,obnoxious,attack
chart topper|chart:graph,diagram,plot|topper:hat,lid,cover
charter flight|charter:constitution,covenant,hire|flight:soaring,fleeing
chartered accountant|chartered:rented,hired,leased,hired out
cheap labor|cheap:inexpensive,economical,affordable,stingy|labor:toil,effort,work,exertion
check and balance|check:verify,inspect,examine,cheque|balance:equilibrium,poise,steadiness,scale
checked baggage|checked:tested,examined,verified,inspected|baggage:gear,trunks
checking account|checking:examining,inspecting,verifying,looking|account:story,narrative,explanation,description
chemical agent|agent:broker,representative,marketer
chemical attack|chemical:compound,substance|attack:criticize,seizure
chemical compound|compound:enclosure,worsen,aggravate,complicated
chemical element|chemical:chemic,substance,compound|element:detail,aspect
chemical engineering|chemical:chemic,substance,compound|engineering:construction,contriving
chemical fertilizer|chemical:chemic,substance,compound,drug|fertilizer:manure,compost,dung
chemical plant|plant:flower,shrub,herb,vegetation,sow|chemical:substance,compound
chemical reaction|chemical:chemic,substance,compound|reaction:reply,backlash,feedback
chemical spill|chemical:compound,synthetic,drug|spill:pour,slop
chemical warfare|chemical:compound,substance,synthetic|warfare:fighting,battle,hostilities,combat
chemical weapon convention|chemical:compound,substance,synthetic|weapon:tool,instrument,gun|convention:custom,gathering
chemical weapon|chemical:compound,substance,synthetic,chemic|weapon:gun,firearm
chest pain|chest:trunk,box,bust,coffer|pain:hurt,suffering,nuisance,anguish
chicken breast|chicken:coward,hen,fowl|breast:bust,bosom,chest,boob
chicken nugget|chicken:coward,hen,fowl,bird|nugget:lump,clump,hunk
chicken soup|chicken:coward,hen,fowl,bird
chicken wing|chicken:coward,hen,fowl,rooster|wing:annex,section,sail,soar
chief constable|chief:leader,main,principal,boss|constable:bobby
chief correspondent|chief:boss,ruler
chief economist|chief:primary,main,captain,principal|economist:economic expert,financial expert
chief executive officer|chief:main,principal,primary,leader|executive:government,exec,manager,administrative|officer:policeman,constable,cop,soldier
chief executive|chief:main,primary,essential,principal,leader,major|executive:supervisory,managerial,manager,administrator,exec,administration
chief financial officer|chief:main,principal,primary,leader|financial:monetary,economic,economical,fiscal|officer:policeman,constable,cop
chief justice|chief:boss,principal,primary,leader,main,head|justice:fairness,equity,righteousness,honesty
chief medical officer|chief:main,leader,boss|medical:healthcare,health related|officer:policeman,cop
chief minister|chief:boss,main,principal,primary
chief of staff|chief:boss,ruler,principal,primary,main|staff:stick,rod,employee,workforce,pole
chief operating officer|chief:main,principal,primary,leader|operating:running,functioning,working|officer:policeman,constable,cop
chief prosecutor|chief:leader,boss,principal|prosecutor:accuser,complainant
chief rabbi|chief:boss,main
chief whip|whip:strap,flog,cane|chief:boss,main,principal,primary
child abuse|child:kid,youngster|abuse:misuse,insult,mishandling,manhandle
child benefit|child:kid,youngster,infant,toddler|benefit:advantage,profit,gain
child care|care:caution
child custody|child:kid,youngster,toddler|custody:safekeeping
child endangerment|child:kid,youngster,toddler|endangerment:hazard,risk,jeopardy,peril
child labor|labor:exertions,effort,toil,exertion,childbirth,work|child:kid,youngster,toddler,baby,infant
child labour|labour:effort,toil,exertion,childbirth,work|child:kid,youngster,toddler,baby,infant
child marriage|child:kid,baby,youngster,toddler
child molester|child:kid,youngster,toddler,infant|molester:tormentor,attacker,harasser
child neglect|child:kid,youngster,toddler
child pornography|child:kid,youngster,toddler,infant
child prodigy|child:youngster|prodigy:miracle
child protection|protection:shield
child soldier|child:kid,baby,youngster,toddler,infant|soldier:military man,serviceman
child star|star:celestial body,asterisk,sun
child support|child:kid,youngster,toddler,infant|support:assist,backing,prop
child trafficking|child:kid,youngster,toddler|trafficking:trading,dealing,commerce
childhood obesity|childhood:infancy,boyhood,adolescence|obesity:fatness,corpulence,stoutness
chili pepper|pepper:pelt,bombard
chocolate bar|bar:pub,tavern,saloon,ban,rod
cholera outbreak|outbreak:eruption,break out,outburst
christmas carol|carol:chant
christmas eve|eve:twilight,nightfall,dusk
chronic disease|chronic:habitual,inveterate,incessant,serial|disease:malady,sickness
chronic fatigue syndrome|chronic:habitual,inveterate,persistent,lingering|fatigue:tiredness,weariness,exhaustion,lethargy|syndrome:pattern
chronic pain|chronic:habitual,inveterate,incessant|pain:hurt,nuisance,anguish
church bell|bell:buzzer,doorbell
church hall|hall:corridor,passageway
church of england|church:temple,chapel,shrine
church service|service:servicing,favor
circuit court|circuit:course,lap,tour,loop,wiring|court:courtyard,docket,woo
circumstantial evidence|circumstantial:incidental,conditional
citizen journalist|citizen:resident,inhabitant
citizen's arrest|arrest:capture,detention,apprehension,halt,seizure
city block|city:metropolis,municipality|block:cube,slab
city center|city:metropolis,municipality|center:midpoint
city clerk|clerk:cashier,salesperson|city:metropolis,urban
city council|city:metropolis|council:advice
city hall|hall:lobby,hallway,foyer|city:metropolis,urban,municipality
city limit|city:metropolis,municipality|limit:constraint,restrict
city manager|city:metropolis|manager:overseer,handler
city official|city:metropolis|official:respectable,legitimate,formal,reliable
city planner|city:metropolis,municipality|planner:schemer
city state|state:condition,situation|city:metropolis,town
civil action|civil:polite,courteous,mannerly,gracious|action:motion,deed
civil administration|civil:polite,courteous,respectful|administration:dispensation,management
civil aviation|civil:polite,courteous,civic,respectful|aviation:airplane
civil case|civil:polite,courteous,mannerly,gracious|case:box,container,crate,circumstance
civil ceremony|civil:polite,courteous,mannerly|ceremony:rite,formality
civil claim|civil:polite,courteous,mannerly,gracious
civil code|civil:polite,courteous,mannerly|code:cipher,encryption,program,password
civil court|civil:polite,courteous,mannerly,gracious,respectful|court:courtyard,docket,woo
civil defence|defence:safeguard,shield,justification,excuse|civil:polite,courteous,civic
civil defense|civil:polite,courteous|defense:safeguard
civil disobedience|disobedience:naughtiness,noncompliance,misbehavior,rebelliousness,waywardness|civil:polite,courteous,common,mannerly,gracious,respectful
civil engineering|civil:polite,courteous,civic|engineering:manufacturing,production,scheming
civil engineer|civil:polite,courteous,civic|engineer:technician,mechanic,machinist
civil forfeiture|civil:polite,courteous,mannerly,gracious|forfeiture:sacrifice,relinquishment,surrender
civil lawsuit|civil:polite,courteous,mannerly,gracious,respectful
civil law|civil:polite,courteous,mannerly,respectful
civil liability|civil:polite,courteous,mannerly,gracious|liability:burden,drawback,legal responsibility
civil liberty|civil:polite,courteous,well mannered,mannerly,gracious,common,respectful|liberty:independence,autonomy,emancipation,looseness,leave
civil litigation|civil:polite,courteous,mannerly,gracious
civil partnership|partnership:alliance,companionship,firm,affiliation|civil:polite,courteous,common,mannerly,gracious
civil penalty|civil:polite,courteous,mannerly,gracious
civil procedure|civil:polite,courteous,mannerly,gracious
civil proceeding|civil:polite,courteous,mannerly,gracious|proceeding:continuing,advancing,happening
civil right activist|civil:polite,courteous,common,respectful,mannerly|right:correct,proper,entitlement,privilege
civil right lawyer|civil:polite,courteous,mannerly,gracious|lawyer:legal professional,legal counselor
civil right leader|civil:polite,courteous,common,respectful|right:correct,proper,entitlement,privilege|leader:boss
civil right movement|civil:polite,courteous,common,respectful,mannerly|right:correct,proper,entitlement,privilege|movement:development,move,motion,mobility,gesture
civil right|civil:polite,courteous,well mannered,mannerly,gracious,respectful|right:correct,proper,appropriate,accurate,entitlement,privilege
civil servant|servant:maid,attendant,domestic,slave,hireling,butler,housekeeper,retainer|civil:polite,courteous,common,well mannered,mannerly,gracious,respectful
civil service|service:help,assistance,favor,kindness|civil:well mannered
civil society|civil:courteous,common,well mannered,affable,municipal,mannerly|society:culture,club,company,general public,high life
civil strife|civil:polite,courteous,respectful,common|strife:quarrel,bickering,contention
civil suit|civil:polite,courteous,mannerly,gracious,respectful,common|suit:outfit,costume,swimsuit,healthy,fit
civil trial|trial:test,experiment,tryout,ordeal|civil:polite,courteous,mannerly
civil union|civil:polite,courteous,mannerly|union:merger
civil unrest|civil:polite,courteous,common,well mannered,respectful|unrest:agitation,restlessness,anxiety,uneasiness
civil war|war:battle,combat,fight|civil:polite,courteous,common,well mannered,respectful,municipal
civilian death toll|toll:fee,charge,tariff,cost|death:demise,passing,expiry
claim asylum|claim:assert,allege,maintain|asylum:madhouse,psychiatric hospital
claim responsibility|claim:declare,insist|responsibility:duty,obligation,accountability
claim the life|claim:assert,allege,declare,maintain
class a drug|drug:medicine,medication,remedy|class:elegance,magnificence,lesson
class action lawsuit|class:elegance,magnificence,category,school,course,lesson|action:motion,movement,deed,activity
class action suit|class:elegance,magnificence,category,lesson|action:motion,movement,deed|suit:outfit,costume,swimsuit
class action|class:elegance,magnificence,category,lesson|action:motion,movement,deed
class b drug|drug:medicine,medication,remedy
class mate|mate:spouse,breed,couple|class:category,lesson
class room|class:category,lesson|room:chamber
class size|class:category,lesson|size:dimension,magnitude
clay court|clay:mud,earth,pottery|court:tribunal,courtroom,law court
clean air act|clean:neat,tidy,wash,spotless|air:atmosphere,oxygen,tune,broadcast|act:behave,perform,deed
clean and jerk|clean:tidy,spotless,wash,hygienic|jerk:yank,twitch,idiot,tug,pull
clean bill of health|clean:neat,tidy,pure,wash,spotless|bill:invoice,statement,beak,expense|health:fitness,wellness,vigor
clean energy|clean:tidy,neat,spotless,hygienic,thoroughly clean|energy:vigor,stamina,vitality
clean sheet|clean:tidy,hygienic,unpolluted,sanitary
clear the way|clear:obvious,transparent,evident,plain|way:manner,method,mode
clerk of the house|clerk:cashier,salesperson,receptionist|house:residence,dwelling,building,villa
climate activist|climate:weather,atmosphere,ambience
climate change|climate:atmosphere,weather|change:alteration,modification,shift,adjust,coin,transform,coins
climate crisis|crisis:dilemma,predicament
climate denier|climate:atmosphere,mood,ambience|denier:refuser,repudiator,rejecter
climate emergency|climate:atmosphere,mood|emergency:contingency,exigency
climate model|climate:atmosphere,mood|model:mannequin,version
climate scientist|climate:atmosphere,mood,ambience
climate summit|climate:weather,atmosphere,mood|summit:peak,top,apex,pinnacle,crest
cling to power|cling:adhere,hug,cleave|power:strength,electricity,energy,might
clinical trial|clinical:detached,unemotional|trial:hearing,ordeal,lawsuit,tribulation
clock tower|clock:timer,timepiece|tower:spire,castle
close air support|close:near,shut,nearby|air:atmosphere,breeze,oxygen|support:help,assist,guide
close contact|close:shut,shut down,nearby
close of poll|close:shut,near,nearby,tight|poll:pole,head,opinion
close quarter|close:near,shut,conclude|quarter:fourth,coin,one fourth
close relative|relative:comparative
close the border|border:edge,rim,fringe
closed circuit television|television:tv set,tv,telly,tube
closed session|session:semester,jam,term|closed:bolted,fastened
closely linked to|closely:nearly,narrowly|linked:chained,hyperlinked
closely monitored|closely:nearly,intimately,narrowly,firmly
closely related to|closely:nearly,carefully,narrowly|related:told,narrated,recounted
closely watched|closely:nearly,intimately|watched:looked,timepiece,seen
closing bell|bell:chime,gong,buzzer|closing:shutting,ending,final
closing ceremony|closing:shutting,locking,sealing,finishing|ceremony:rite,formality,observance
closing credit|closing:shutting,locking,sealing|credit:debt,merit,credit score
closing high|closing:shutting,ending,concluding|high:tall,lofty,excessive
closing price|closing:shutting,ending,concluding
closing session|closing:shutting,sealing,bolting|session:semester,jam
cloud computing|cloud:fog,mist,haze,vapor|computing:calculating,counting,reckoning
cloud storage|cloud:haze,mist
cluster bomb|cluster:bunch,group,clump,batch|bomb:flop,failure
cluster munition|cluster:bunch,group,clump,batch
coach of the year|coach:bus,carriage,wagon|year:twelve months,annum,yr
coal fired power plant|power:authority,influence,strength,capability|plant:flower,shrub,herb,bush
coal miner|coal:charcoal,ember,carbon|miner:tunneler
coal mine|mine:my own,mine field,explosive,excavate|coal:charcoal,ember,carbon
coal plant|plant:flower,herb,shrub,vegetation|coal:charcoal,ember,carbon
coalition government|coalition:amalgamation,merger,fusion|government:supervision
coalition of the willing|coalition:union,merger,federation,combination|willing:inclined,eager,ready,prepared
coalition partner|coalition:amalgamation,fusion|partner:spouse,mate,buddy,accomplice
coalition talk|talk:chat,speech,lecture,gossip|coalition:amalgamation,fusion
coast guard vessel|coast:beach,seaside|guard:shield,protect,defend|vessel:vase,pot
coast guard|coast:seaside,shoreline,shore,drift|guard:shield,protect,defend,safeguard
coastal erosion|erosion:wearing,disintegration,decay
coastal flooding|flooding:swamping,overflowing,drowning
cockpit voice recorder|voice:speech,tone,opinion,vocal|recorder:flute,registrar,chronicler
code of conduct|code:cipher,password,secret language,encryption,program|conduct:manage,direct,guide,lead,carry out
code of ethics|code:cipher,password,secret language,encryption,program
code of silence|silence:quiet,stillness,hush,calm|code:cipher,encryption,program
coffee bean|bean:legume,pulse
coffee chain|chain:string,series,necklace,cycle
cold blooded murder|murder:slay,assassinate,carnage
cold blood|cold:chilly,frosty,bloodless,cool|blood:gore,lifeblood
cold case unit|cold:chilly,frosty,bloodless,freezing|unit:item,component,element
cold case|cold:chilly,frosty,bloodless,freezing,icy|case:crate,circumstance
cold foot|foot:hoof
cold front|cold:chilly,icy,bloodless,frigid,frosty|front:forefront,facade,anterior
cold snap|cold:bloodless,frigid|snap:crack,photograph,click,photo
cold spell|cold:bloodless|spell:enchantment,incantation,magic,curse,charm,hex
cold storage|cold:chilly,frigid,icy,bloodless|storage:storing
cold turkey|cold:chilly,frosty,icy,freezing|turkey:gobbler
cold war era|cold:chilly,frosty,icy,freezing,cool|war:battle,combat,fight,conflict
cold war|cold:chilly,frigid,icy,frosty,freezing,cool|war:conflict,battle,struggle,combat
cold wave|cold:bloodless,frigid|wave:gesture,ripple,billow
collateral damage|collateral:guarantee,parallel,pledge|damage:hurt
collective agreement|collective:cumulative,aggregate,combined
collective bargaining|bargaining:haggling,dickering,dealing,negotiating|collective:group,cumulative,aggregate,shared
collective punishment|collective:aggregate,cooperative,joint,combined|punishment:chastisement,consequence,torment
college degree|degree:extent,temperature
collision course|collision:accident,smash|course:class
colon cancer|colon:punctuation|cancer:corruption,canker,evil
colony collapse disorder|colony:settlement,dependency,outpost|collapse:fall down,crumple,breakdown,cave in|disorder:mess,chaos,confusion
combat mission|combat:fight,struggle|mission:project,undertaking
combat operation|combat:fight,struggle|operation:surgery,process,procedure
combat readiness|readiness:willingness,eagerness,promptness
combat troop|combat:struggle|troop:band,flock
combat zone|combat:fight,struggle|zone:quarter,district
combine harvester|combine:integrate,merge,mix,blend
come a long way|way:method,manner,path,technique,approach|long:lengthy,prolonged,elongated,tall|come:arrive,approach
come as a surprise|surprise:wonder,amaze,astonish,ambush|come:arrive,approach
come as no surprise|surprise:wonder,amaze,astonish,ambush,astonishment|come:arrive,approach
come at a cost|cost:bill,tariff
come at a price|price:tariff,bill
come clean about|clean:wash,tidy,spotless,hygienic,fresh,scrub|come:arrive,approach
come clean|clean:tidy,hygienic
come forward with information|come:arrive,approach|forward:ahead,onward,advance,frontward
come full circle|circle:ring,disc,loop,sphere,round|full:entire,whole,complete,total,filled
come into contact|contact:call,touch,phone|come:arrive,approach,appear
come into effect|effect:impact,consequence,result,outcome,impression,influence|come:arrive,approach,appear
come into force|force:power,pressure,strength,compel,energy,violence,army,drive|come:arrive,approach,appear
come into play|play:drama,perform,fun,recreation,toy|come:arrive,approach,appear
come into view|view:opinion,perspective,outlook,see,watch,belief|come:arrive,approach
come of age|age:era,period,epoch,time,mature,generation|come:arrive,approach
come out on top|top:peak,summit,lid,uppermost,shirt,apex|come:arrive,approach
come to a halt|halt:cease,quit,discontinue,hinder|come:arrive,approach,appear
come to a head|head:skull,brain,mind,boss,leader,cranium
come to a standstill|come:arrive,approach
come to an end|end:tip,termination,goal
come to blow|blow:puff,gust,breeze
come to fruition|fruition:enjoyment
come to grip with|grip:grasp,clutch,grab,traction
come to light|light:lamp,bulb,illumination,brightness,lightweight
come to mind|mind:brain,thought,psyche,intellect|come:arrive,approach
come to pass|pass:elapse,handoff,ticket
come to power|power:strength,electricity,energy,might,ability|come:arrive,reach
come to term with|term:word,phrase,expression,period,semester,condition|come:arrive,approach,reach
come to the rescue|rescue:save,saving,salvage,deliverance,recovery,free,liberation
come under attack|attack:strike,hit,raid,offensive|come:arrive,approach
come under criticism|come:arrive,approach,appear|criticism:complaint,grievance
come under fire|come:are available,arrive,approach,get here|fire:flame,blaze,hearth,fireplace,sack,dismiss,burn
come under pressure|pressure:force,weight,burden|come:arrive,approach
come under scrutiny|scrutiny:analysis,exam
come up short|short:brief,little,small,tiny,concise|come:arrive,approach
comfort food|comfort:solace,ease,consolation,coziness|food:nourishment,foodstuff
comic book|comic:comedian,jester|book:ledger,reserve,notebook
comic relief|comic:amusing,humorous,hilarious|relief:alleviation,reprieve
comic strip|strip:undress,stripe,disrobe,ribbon|comic:comedian,jester
coming of age|coming:arriving,approaching,upcoming|age:period,era,epoch
command center|command:instruct,decree|center:middle,midpoint
commander in chief|chief:boss,main,principal,head,leader|commander:captain,leader,boss,skipper
commanding officer|commanding:dominating,imposing,authoritative|officer:policeman,constable
commerce department|commerce:dealing,business enterprise,trading|department:section,compartment,subdivision,division,branch
commerce secretary|commerce:dealing,merchandising,traffic,trading|secretary:receptionist,typist,assistant
commercial bank|commercial:advert,advertisement,business|bank:shore,riverside,embankment
commercial fishing|commercial:business,advert,advertisement,mercantile,ad|fishing:seeking
commercial flight|commercial:advertisement,ad,mercantile|flight:escape,soaring,fleeing
commercial property|commercial:advert,advertisement|property:attribute,possession,belongings
commercial real estate|real:actual,genuine,true,authentic|estate:property,mansion,inheritance|commercial:advert,advertisement,business
commercial whaling|commercial:business,advert,advertisement
commit a crime|commit:dedicate,pledge,devote,submit,entrust
commit adultery|commit:dedicate,pledge,devote,entrust,submit|adultery:unfaithfulness,cheating,dishonest
commit an offence|commit:dedicate,pledge,devote,entrust,submit|offence:insult,resentment,umbrage
commit fraud|commit:dedicate,pledge,devote,entrust,submit|fraud:swindle,fake,hoax,imposture
commit murder|commit:dedicate,pledge,devote,entrust,submit|murder:slay,assassinate
commit perjury|commit:dedicate,pledge,devote,perform,entrust|perjury:lying,untruth,dishonesty,fabrication
commit suicide|commit:dedicate,pledge,devote,perform,entrust,submit
committee chairman|committee:squad,gang,crew|chairman:moderator,toastmaster,emcee
committee hearing|hearing:ear,audition,earshot|committee:crew,squad,gang
committee member|member:limb,part,component,appendage
committee stage|stage:platform,podium,arena|committee:crew,squad,gang
common assault|common:commonplace,usual,frequent,ordinary|assault:onslaught,invasion,offensive
common cold|common:shared,typical,mutual|cold:chilly,icy,frigid,chill,frosty,freezing,coldness
common denominator|common:normal,regular,typical,ordinary,frequent
common good|good:great,nice,decent,fine,excellent|common:frequent
common ground|common:ordinary,usual,frequent,not unusual|ground:dirt,soil,floor
common knowledge|common:regular,frequent
common law husband|common:typical,usual,frequent|law:legislation,regulation,statute
common law wife|common:typical,usual,frequent|law:legislation,regulation,statute
common law|common:commonplace,usual,frequent,not unusual
common market|common:ordinary,typical,usual,frequent,everyday|market:bazaar,fair,supermarket
common practice|practice:rehearsal
common stock|common:ordinary,typical,usual,widespread,frequent|stock:inventory,supply,hoard,livestock
commonwealth of nation|nation:country,people,kingdom|commonwealth:republic
communist party|party:celebration,festivity,bash,get together
community centre|centre:middle,midpoint
community college student|community:neighborhood
community college|community:neighborhood
community order|order:sequence,purchase
community service order|order:sequence,purchase|community:group,society
community service|community:society|service:carrier,servicing,favor
community spread|community:neighborhood,society,neighborhood group|spread:scattered,dispersal,paste
community transmission|community:neighborhood,society|transmission:gearbox,broadcast,sending
commute a sentence|commute:travel,drive,ride,journey|sentence:phrase,statement,expression
commuter train|commuter:traveler,suburbanite|train:educate,teach,instruct
company car|company:firm,organization|car:carriage,wagon
compassionate release|release:launch,unleash,issue,liberate|compassionate:sympathetic,caring,tender,kind hearted
compensation order|order:sequence,purchase
compensatory damage|damage:harm,injury,destruction,hurt,wreckage
competition authority|competition:contest,tournament,rivals|authority:power,expert,influence
competition commission|competition:contest,tournament,rivalry|commission:fee,payment,percentage
competition law|competition:contest,tournament,rivalry
competition watchdog|competition:contest,tournament,rivals|watchdog:guard dog,guardian,hound
competitive advantage|advantage:benefit,gain,perk
competitive edge|edge:border,rim,brink,verge,boundary
composite index|composite:compound,complex,mixed|index:catalog,directory,guide
compound interest|compound:complex,chemical,mixture,substance|interest:curiosity,enthusiasm,attention,fascination
comprehensive school|comprehensive:thorough,all inclusive,all embracing
comprehensive test ban treaty|comprehensive:thorough,extensive|test:exam,check,quiz|ban:forbid,outlaw|treaty:bargain,bond
comptroller general|general:broad,common,overall,widespread,usual
compulsory redundancy|redundancy:repetition,superfluity,duplication|compulsory:required,necessary,obligatory
computer hacker|hacker:chopper,cutter
computer misuse act|computer:laptop,pc,pocket calculator|act:deed,behave,perform
computer program|program:scheme,broadcast,agenda
computer science|computer:laptop,pc,calculator,notebook|science:scientific research,scientific discipline
computer virus|virus:germ,disease
comrade in arm|comrade:pal,buddy,chum,mate|arm:limb,appendage,finger
con artist|artist:painter,performer,entertainer,craftsman
con man|man:male,gentleman
concealed weapon|concealed:covered up,obscured|weapon:armament,arsenal
concede defeat|concede:yield,grant,allow|defeat:beat,conquest
concentration camp|concentration:focus,attention,awareness,density,absorption|camp:encampment,campsite,bivouac
concert hall|hall:corridor,hallway,passage|concert:agreement,harmony,accord
concession speech|concession:discount,compromise,yielding,allowance|speech:talk,lecture,language,oration
concrete jungle|concrete:specific,tangible|jungle:wilderness,woods
concrete slab|concrete:actual,specific,tangible
concurrent sentence|sentence:phrase,expression|concurrent:coexisting,coinciding,simultaneous
condition of anonymity|condition:disorder,ailment,disease|anonymity:namelessness,obscurity
conditional release|release:launch,unleash,issue,liberate
conference call|conference:seminar,convention,congress|call:shout,yell,scream
confidence trickster|confidence:self belief,self assurance,self esteem
confidence vote|confidence:certainty,self assurance,boldness,poise,self belief|vote:elect,choice,suffrage
confidentiality agreement|agreement:harmony,consensus,concurrence|confidentiality:intimacy
confirmation hearing|confirmation:affirmation,proof|hearing:ear,audition,earshot
confirmed case|confirmed:validated,proved,inveterate|case:suitcase,box,lawsuit
confiscation order|order:sequence,purchase
conflict of interest|conflict:fight,war,combat,battle,dispute|interest:hobby,curiosity,pastime,attention,enthusiasm,fascination
conflict zone|conflict:clash,disagreement,quarrel,dispute|zone:quarter,district
conflicting testimony|conflicting:battling,fighting
congressional hearing|hearing:ear,audition,earshot,perception|congressional:lawmaking,authoritative
connecting flight|connecting:linking,attaching,uniting|flight:escape,soaring,fleeing
conscientious objector|conscientious:careful,diligent,meticulous,painstaking|objector:protester,dissenter,complainer
consecutive sentence|sentence:phrase,statement,expression
conservation area|conservation:saving,upkeep,husbandry,preserving
conservative party|conservative:cautious,old fashioned,preservationist,careful|party:celebration,festivity,bash,get together
conservative peer|peer:equal,gaze|conservative:cautious,careful,old fashioned
conspiracy charge|charge:fee,price,cost,expense
conspiracy theory|theory:concept,principle|conspiracy:plot,intrigue,scheme
conspiracy to commit murder|commit:dedicate,pledge,devote,entrust|conspiracy:intrigue,machination
constituent assembly|constituent:component,ingredient,element,voter|assembly:construction,fabrication,crowd
constitutional amendment|amendment:correction,improvement,betterment,rectification
constitutional convention|convention:gathering,get together|constitutional:inherent,intrinsic
constitutional court|court:yard,woo,patio,courtyard,docket|constitutional:inherent
constitutional crisis|constitutional:inherent,established,intrinsic|crisis:calamity
constitutional monarchy|monarchy:autocracy,realm,royalty|constitutional:inherent,intrinsic,legal,lawful
constitutional monarch|constitutional:inherent|monarch:butterfly,autocrat
constitutional reform|reform:improve,correction,rectify,betterment|constitutional:inherent,intrinsic
constitutional right|right:correct,proper,appropriate,accurate
construction company|construction:creation,structure|company:companionship,troupe
construction industry|construction:structure,edifice,interpretation,creation|industry:diligence,enterprise,hard work
construction project|construction:structure,manufacture|project:throw
construction site|site:website,web page,internet site,spot|construction:structure,edifice,creation
construction worker|construction:structure,edifice,interpretation,creation|worker:toiler
constructive dismissal|constructive:useful,productive,positive,helpful|dismissal:sacking,discharge,rejection
consul general|general:broad,common,overall,widespread,usual,popular|consul:diplomat,emissary
consular access|access:entry,admission,entrance
consular service|service:provider,carrier,favor
consulate general|general:common,widespread,popular,overall
consulting firm|firm:solid,stable,strong,rigid
consumer confidence|confidence:self assurance,self confidence,assurance,certainty,boldness|consumer:buyer,client,purchaser
consumer credit|credit:praise,acclaim,recognition,honor|consumer:buyer,client,purchaser,shopper
consumer demand|demand:insist,requirement,require|consumer:purchaser,client
consumer electronics|consumer:buyer,client,customer,shopper|electronics:gadgets,digital devices
consumer goods|goods:items,merchandise,wares|consumer:buyer,client,customer,shopper
consumer group|consumer:buyer,client,purchaser|group:team,band,cluster,bunch
consumer price index|consumer:customer,buyer,client,shopper|price:cost,fee,rate|index:catalog,list,directory,guide
consumer prices|consumer:buyer,client,shopper,purchaser|prices:fees,rates,charges
consumer protection agency|consumer:buyer,client,shopper,purchaser|protection:defense,shelter,security|agency:company,firm,bureau
consumer protection|consumer:client,shopper,purchaser|protection:defense,safety,shelter,security
consumer spending|spending:expenses,investing,shelling out,paying|consumer:client,purchaser,customer
consumer watchdog|watchdog:guard dog,guardian,sentinel,hound|consumer:buyer,client,purchaser
contact tracing|contact:touch,communicate|tracing:drawing,outlining,sketching
contagious disease|contagious:catching,transmittable|disease:malady,sickness
contain the blaze|contain:include,comprise,incorporate
contain the fire|contain:include,comprise,incorporate|fire:flame,hearth,dismiss
container port|container:jar,receptacle,bottle|port:wine,haven
container ship|container:pot,jar,box,bottle,canister,vessel,receptacle|ship:send,deliver
contempt of congress|contempt:scorn,disdain,derision|congress:convention,assembly,meeting,gathering
contempt of court|contempt:scorn,disdain,derision|court:courtyard,woo,yard
contest a seat|contest:competition,game,tournament,rivalry|seat:chair,bench,stool,couch
continuing resolution|resolution:clarity,sharpness|continuing:proceeding,persisting,going on
contract killer|contract:agreement,shrink,pact,deal,compact
contract killing|contract:agreement,shrink,pact,deal,compact|killing:hilarious,execute
contract law|contract:agreement,shrink,pact,deal,compress
contract worker|contract:agreement,shrink,deal
contributory negligence|negligence:carelessness,forgetfulness,sloppiness,laxity
control center|control:manipulate,domination|center:middle,midpoint
control group|control:regulate|group:band,cluster,gang
control room|control:manipulate,dominance|room:bedroom,scope
control tower|control:manipulate,domination,restraint|tower:steeple,spire,castle
controlled burn|controlled:regulated,restrained,dominated,ruled,governed|burn:scald,scorch,sunburn,singe,char,ignite
controlled delivery|delivery:childbirth|controlled:dominated
controlled explosion|controlled:managed,restrained,regulated,ruled,governed|explosion:blowup,outburst,bang,boom
controlled substance|substance:matter,stuff,essence|controlled:managed,directed,dominated
controlling interest|interest:curiosity,enthusiasm,fascination,hobby|controlling:managing,bossy,regulating,dominating
controlling stake|stake:post,pole,stick,wager|controlling:managing,bossy,regulating,dominating
convenience store|convenience:comfort,ease,benefit,usefulness|store:warehouse,save,keep,retailer
convention center|convention:custom,tradition,protocol|center:middle,midpoint,core
conventional warfare|conventional:customary,orthodox|warfare:struggle
cook the books|cook:prepare,bake,prepare dinner,boil|books:publications,novels,textbooks,guides
cooking oil|cooking:preparing,brewing|oil:petroleum,lubricant,crude
copy editor|copy:duplicate,replica,reproduce,imitate
copyright infringement|infringement:intrusion,encroachment,trespass,breach,transgression
coral bleaching|bleaching:fading,lightening,blanching
coral reef|reef:sandbar,shoal,sail
core business|core:nucleus,heart,center
core inflation|core:nucleus,heart,center|inflation:swelling,expansion,blowing up
corn field|field:subject,discipline|corn:maize kernel,callus
corn syrup|corn:maize,kernel,callus
corned beef|beef:complaint,gripe,grievance
corner kick|corner:nook,bend,angle,recess|kick:boot,thrill,knock,punt
corner shop|corner:nook,angle,edge,part|shop:buy,go shopping,workshop
coroner's court|court:courtyard,yard,woo
corporal punishment|corporal:sergeant,soldier|punishment:consequence,retribution,abuse
corporate governance|governance:government,ruling,domination|corporate:commercial
corporate ladder|ladder:stairs,steps,step stool|corporate:company,business,commercial
corporate manslaughter|corporate:business,company,company wide,collective|manslaughter:bloodshed,slaying
corporate raider|raider:invader,plunderer,marauder,pirate
corporate social responsibility|social:sociable,friendly,interpersonal|responsibility:duty,obligation,liability
corporate tax|corporate:company,commercial|tax:toll,burden,fee
corporation tax|tax:strain,stretch,toll,burden,fee|corporation:company,firm,business,enterprise
correctional facility|facility:ability,ease,skill,amenity|correctional:remedial,punitive,corrective,rectifying
correctional officer|correctional:remedial,rectifying,punitive|officer:functionary,bureaucrat,dignitary
corridor of power|corridor:aisle,passage,passageway|power:strength,electricity,energy,might
corrugated iron|corrugated:wrinkled,ridged,creased,furrowed|iron:press
corrupt official|corrupt:rotten,spoil,debase|official:authorized,formal,certified
corruption charge|charge:fee
corruption probe|probe:spacecraft,examine,explorer,search|corruption:decay,rot,debasement
corruption scandal|corruption:decay,rot,debasement,defilement|scandal:gossip,shame,disgrace
corruption trial|trial:test,experiment,tryout
corruption watchdog|watchdog:guard dog,guardian,dog,protector|corruption:decay,rot,debasement
cosmetic surgery|cosmetic:makeup,superficial,decorative,surface|surgery:medical practice
cost cutting measure|measure:gauge,evaluate,determine,calculate
cost of living crisis|cost:price,fee,charge|living:residing,dwelling,alive|crisis:situation,catastrophe,predicament,dilemma
cost of living|cost:price,fee,rate,charge|living:residing,dwelling,alive,life
costume drama|costume:outfit,clothing,attire
cottage cheese|cottage:cabin,bungalow,chalet,hut
cottage industry|cottage:cabin,hut,bungalow,chalet|industry:market,business,sector
couch potato|couch:sofa,settee,divan,express,bench|potato:tater,vegetable,tuber,spud
council chamber|chamber:bedroom,compartment,cavity,cell|council:advice
council estate|estate:inheritance,domain,manor,possessions,mansion,ranch,property|council:board,committee,assembly,chamber
council flat|flat:level,even,smooth,horizontal|council:committee,assembly,board
council house|council:committee,gathering,assembly|house:residence,villa,dwelling,household,abode
council housing|council:committee,assembly|housing:casing
council leader|council:gathering|leader:pioneer,guide,ruler,forerunner
council meeting|meeting:encounter,rendezvous,get together|council:advice,counsel
council member|member:limb,part,component,appendage|council:advice,gathering,counsel
council of europe|council:chamber,advice,gathering
council of minister|minister:preacher,pastor,clergyman,priest|council:counsel,advice
council of state|state:condition,situation,express|council:counsel,advice
council seat|seat:sofa,stool,couch,armchair|council:advice,gathering,counsel
council tax bill|council:chamber,gathering,advice|bill:beak,poster,note
council tax|council:chamber,committee,board,meeting,gathering,assembly,authorities|tax:burden,strain,toll
council tenant|council:committee,board,assembly,panel|tenant:occupant,dweller
counter attack|counter:desk|attack:criticize,seizure
counter offensive|counter:desk,table|offensive:insulting,rude,obnoxious
counter terrorism operation|counter:desk,table|operation:surgery,process,procedure
counter terrorism|counter:table,desk,worktop,checkout
counterfeit goods|goods:wares,freight,possessions
counterfeit money|counterfeit:copied,imitative
country music|country:nation,homeland,territory
country of origin|country:countryside,kingdom|origin:starting place,beginning,foundation
country singer|country:nation,homeland,territory|singer:songbird,crooner
county clerk|clerk:cashier,salesperson,receptionist|county:province,shire,region
county commissioner|commissioner:envoy|county:shire,region
county council|council:advice|county:domain
county court|county:shire|court:courtyard,docket,woo
county executive|county:shire,region
county fair|county:province,region|fair:honest,truthful,reasonable,blond
county seat|seat:chair,stool,sofa|county:shire,region,province
county sheriff|county:shire,region|sheriff:lawman
coup attempt|attempt:try,endeavor,strive|coup:accomplishment,feat,masterstroke,stroke
coup leader|coup:feat,stroke,masterstroke|leader:boss,pioneer
coup plotter|coup:accomplishment,feat,masterstroke,stroke|plotter:designer
coup plot|coup:feat,stroke,masterstroke|plot:storyline,patch
court appearance|appearance:look,aspect,guise|court:courtyard,woo,yard
court battle|battle:combat,war,warfare,skirmish|court:courtyard,woo,yard
court case|case:instance,box,container,circumstance,occasion,crate|court:courtyard,woo,yard
court clerk|clerk:cashier,salesperson,shop assistant
court date|date:rendezvous,companion,fruit
court document|document:file away|court:courtyard,woo,yard
court filing|filing:submitting,smoothing|court:courtyard,woo,yard
court hearing|hearing:listening,ear,earshot,audition,paying attention|court:courtyard,woo,yard
court martial|martial:military,warlike,soldierly,combative|court:courtyard,woo,yard,tribunal,patio
court of appeal|appeal:attraction,charm,allure,enchantment,request,plea|court:courtyard,woo,yard
court of arbitration|arbitration:intercession,judgment|court:courtyard,woo
court of human right|human:person,mortal,individual,humanoid|court:courtyard,woo
court of inquiry|inquiry:question,query,request,enquiring|court:courtyard,yard,woo
court of law|law:regulation,rule,legislation,statute,principle|court:courtyard,yard,woo
court of session|session:consultation,meeting,term,sitting
court order|order:sequence,arrangement,ordering,purchase|court:courtyard,woo,yard,playground
court proceeding|proceeding:continuing,advancing,happening,moving
court record|record:album,disc,listing|court:courtyard,woo,yard
court reporter|reporter:newshound|court:courtyard,woo,yard
court ruling|ruling:governing,reigning,dominant,leading|court:courtyard,woo,yard
cover story|cover:lid,conceal,protect|story:tale,fable,narrative
covered bridge|covered:blanketed,included,coated|bridge:connect
covering fire|covering:masking,overlaying,blanketing
crack down on|crack:fracture,fissure
crane operator|crane:heron,bird|operator:telephonist
crash barrier|crash:smash,collapse,bang,slam|barrier:obstacle,hurdle,obstruction,hindrance
crash diet|crash:accident,smash,collision,wreck|diet:parliament,assembly
crash helmet|crash:smash,collapse,bang,slam
crash investigator|crash:bang,slam|investigator:examiner
crash landing|crash:smash,accident,bump,wreck,collapse,bang|landing:arrival,alighting,disembarkation,docking,platform
crash shortly after takeoff|crash:bang|takeoff:parody,removal
crash site|crash:bang,slam|site:web page,situation
crash test|crash:bang,slam|test:exam,examine,quiz,check
crash victim|crash:bang,slam|victim:prey,sufferer,loser
cream cheese|cream:lotion,ointment,salve,elite
credit card company|credit:praise,acclaim,honor|card:ticket,postcard|company:companionship,troop
credit card debt|credit:praise,acclaim,honor|card:ticket,postcard|debt:debit,obligation
credit card fraud|credit:recognition,praise,acclaim|fraud:imposture,dupery
credit card|credit:praise,acclaim,honor,recognition|card:ticket,postcard,greeting card
credit check|check:inspect,test,examine,verify|credit:praise,acclaim,honor
credit crunch|crunch:crush,chew,munch,bite|credit:praise,acclaim,honor,recognition
credit default swap|default:fail,standard,preset,failure|swap:exchange,trade,switch|credit:praise,acclaim,honor
credit history|history:past,background,historical past,heritage|credit:praise,acclaim,honor
credit line|line:row,queue,strip,string|credit:praise,acclaim,honor
credit rating agency|rating:ranking,scoring,grading|credit:praise,acclaim,honor|agency:company,firm,bureau
credit rating|rating:ranking,score,grade,evaluating|credit:praise,acclaim,honor,recognition
credit score|score:rating,goal,tally,result|credit:praise,acclaim,honor,recognition
credit squeeze|squeeze:hug,press,pinch,crush|credit:praise,acclaim,honor
credit union|union:marriage,alliance,unification,coalition|credit:praise,acclaim,honor,recognition
cricket board|board:plank,panel,timber|cricket:grasshopper,insect,locust
cricket ground|cricket:grasshopper,insect,locust|ground:soil,earth,dirt,land
cricket team|cricket:grasshopper,insect,locust
crime against humanity|humanity:mankind,humankind,kindness,compassion,benevolence|crime:wrongdoing,transgression,misdeed
crime bill|bill:invoice,receipt,banknote,beak
crime boss|boss:manager,employer,supervisor,superior,foreman|crime:wrongdoing,misdeed,transgression
crime family|family:household,own family,kinfolk,relatives|crime:wrongdoing,misdeed,transgression
crime lab|lab:research lab,workroom|crime:wrongdoing,misdeed,transgression
crime of aggression|crime:wrongdoing,offense,sin|aggression:hostility,anger,belligerence
crime of passion|passion:enthusiasm,ardour,ardor,interest,zeal|crime:wrongdoing,misdeed,transgression
crime rate|rate:fee,price,speed,pace,velocity|crime:wrongdoing,misdeed,transgression
crime ring|ring:hoop,circle,bell,earring|crime:wrongdoing,misdeed,transgression
crime scene|scene:picture,view,landscape,scenery,setting|crime:wrongdoing,misdeed,transgression,sin
crime spree|spree:binge,revel,frolic,fling,party|crime:wrongdoing,misdeed,transgression
crime syndicate|crime:wrongdoing,misdeed,transgression,sin
crime victim|victim:sufferer,prey,dupe|crime:wrongdoing,misdeed
crime wave|wave:ripple,undulation,billow,gesture,swell|crime:wrongdoing,misdeed,transgression
criminal case|case:box,container,crate,circumstance|criminal:crook,felon,outlaw
criminal charge|charge:fee,price,expense|criminal:crook,felon,outlaw
criminal code|criminal:crook,felon,outlaw,illegal|code:cipher,encryption,program,password
criminal conviction|conviction:belief,faith,certainty,confidence,opinion
criminal court|criminal:crook,felon,crooked|court:courtyard,docket,woo
criminal damage|damage:hurt,detriment|criminal:crook,felon,outlaw
criminal gang|gang:pack,squad,bunch,troop
criminal intent|intent:goal,reason
criminal investigation|criminal:crook,felon,outlaw
criminal justice system|criminal:crook,felon,illegal,outlaw|justice:equity,fairness,righteousness|system:machine,device,gadget
criminal justice|criminal:crook,felon,illegal,outlaw,unlawful|justice:equity,fairness,righteousness
criminal law|criminal:crook,felon,illegal,outlaw,unlawful
criminal liability|criminal:crook,felon,outlaw|liability:burden,drawback,disadvantage
criminal mastermind|mastermind:brain,brainiac
criminal mischief|mischief:naughtiness,prank,trouble,devilry
criminal negligence|negligence:forgetfulness,sloppiness,laxity,inattention|criminal:crook,felon,outlaw
criminal offence|offence:insult,resentment,umbrage
criminal record|record:album,disc,tape,listing|criminal:crook,felon,outlaw,unlawful
criminal trial|trial:test,experiment,tryout,ordeal|criminal:crook,felon,outlaw
crippling sanction|crippling:disabling,maiming,laming|sanction:authorization,approval,consent,permission
critical condition|critical:judgmental,disparaging,vital,analytical|condition:circumstance,stipulation,proviso
critically ill|critically:crucially,basically,fundamentally,vitally,disapprovingly,judgmentally|ill:evil,harmful
critically injured|critically:analytically,crucially,importantly,basically,fundamentally,judgmentally|injured:wronged,offended,harmed,aggrieved
crop duster|crop:trim,clip,harvest,yield
crop failure|crop:trim,clip|failure:flop,fiasco,disappointment,loser,defeat
crop insurance|crop:trim,clip,produce|insurance:assurance,guarantee,safeguard
crop loss|crop:trim,clip|loss:defeat,misfortune,deficit
crop rotation|crop:trim,clip,yield|rotation:spin,revolution,turning,whirl,spinning
crop yield|crop:trim,clip|yield:give way,surrender,submit,relent
cross country skiing|cross:angry,annoyed,crucifix,traverse|country:nation,homeland
cross country|cross:crucifix,annoyed,irate
cross examine a witness|witness:onlooker,observer,spectator,viewer
cross examine|cross:crucifix,angry,traverse,irate|examine:inspect
cross party support|support:prop,brace,pillar,upkeep
cross party talk|talk:chat,speech,lecture,speak,gossip
cross path with|cross:crucifix,angry
cross section|cross:crucifix,angry,intersect|section:part,portion
cross the aisle|cross:angry,intersect,crucifix
cross the border|cross:angry,crucifix|border:edge,rim,margin,fringe
cross the floor|cross:angry,intersect,crucifix|floor:carpet,story
cross the line|line:row,string,stripe,streak|cross:crucifix,angry
cross the street|cross:crucifix,angry,annoyed
cross your finger|cross:crucifix,traverse,intersect,angry|finger:claw
crossbench peer|peer:equal,gaze,age mate
crowd control|crowd:throng|control:manipulate,domination
crowd funding|crowd:audience,throng,mob,group
crown colony|crown:diadem,coronet,tiara
crown court|crown:tiara,diadem,coronet,top,garland|court:yard,woo,patio,courtyard,docket,tribunal,palace
crown dependency|crown:tiara,diadem,top,coronet|dependency:addiction,reliance,dependence
crown jewel|crown:diadem,coronet
crown princess|crown:diadem,coronet
crown prince|crown:coronet,tiara,diadem,top|prince:monarch,ruler,nobleman
crown prosecution service|crown:tiara,coronet,diadem,top|prosecution:indictment,arraignment,accusing|service:provider,carrier,offering,servicing,favor
crude futures|crude:rude,vulgar,rough,coarse,raw|futures:destinies,prospects,tomorrows
crude oil|crude:rude,vulgar,rough,coarse,primitive,unrefined|oil:grease,lubricant,fat,essential oil,lube,ointment
cruel and unusual punishment|unusual:strange,uncommon,rare,odd,peculiar|cruel:unkind,mean,heartless|punishment:consequence,discipline
cruise control|cruise:voyage,trip|control:manage,manipulate,domination
cruise line|cruise:voyage,trip|line:queue,cord,row,stripe
cruise missile|cruise:sail,voyage,coast,journey,trip|missile:bullet
cruise ship|cruise:voyage,trip,journey|ship:deliver,send
cruising altitude|cruising:sailing,voyaging,drifting|altitude:tallness
ct scan|scan:check,examine,browse,skim,glance
cubic foot|cubic:boxy,cube shaped,cubical|foot:paw,hoof
cubic metre|cubic:boxy,cube shaped,cubical
culpable homicide|culpable:guilty,responsible,liable,blameworthy
culture minister|culture:civilization,refinement,lifestyle|minister:preacher,pastor,clergyman,priest
culture secretary|culture:civilization,refinement,lifestyle|secretary:receptionist,typist
cup final|cup:mug,glass,goblet,beaker,teacup|final:ultimate,concluding,closing
cup of tea|cup:trophy,chalice,goblet
current account deficit|current:present,existing,latest,stream|account:story,narrative,explanation,report|deficit:shortage,lack,deficiency,scarcity
current account|current:present,stream,latest,contemporary|account:story,narrative,bill,report,explanation
custodial sentence|sentence:phrase,statement,clause,expression|custodial:janitorial,guarding,caretaking
custody battle|custody:detention,safekeeping|battle:combat,warfare,skirmish,clash
customer base|base:bottom,foundation,camp,platform
customer data|customer:buyer,shopper,purchaser
customer service|customer:buyer,shopper,purchaser|service:assistance,solution,provider
customs clearance|customs:traditions,habits,practices|clearance:leeway,gap,space
customs declaration|customs:traditions,habits,practices,conventions|declaration:announcement,proclamation,affirmation
customs duty|customs:traditions,habits,practices,conventions|duty:obligation,responsibility,task,job
customs officer|customs:traditions,habits,practices,conventions|officer:workplace
customs official|customs:traditions,habits,practices,conventions
customs union|customs:traditions,habits,practices,conventions|union:marriage,unification,wedding,merger
cut corner|corner:nook|cut:slash,chop
cut costs|cut:slice,chop,carve
cut interest rates|cut:slice,chop,carve|interest:curiosity,enthusiasm,attention,fascination|rates:speeds,paces,evaluates,prices
cut jobs|cut:slice,chop,carve|jobs:tasks,chores,careers,errands
cut off from|cut:slash,reduce
cut red tape|red:crimson,scarlet,ruby|tape:cassette,adhesive strip
cut short|short:brief,concise|cut:carve
cut the ribbon|cut:slash,chop,carve
cut throat competition|competition:contest,tournament,opponents,rivals
cut tie with|tie:necktie,draw|cut:slash,slice,chop,trim,carve
cut tie|cut:reduce,slice,trim,chop|tie:necktie,bind,fasten
cutting edge|cutting:slicing,chopping,reducing,trimming,carving,slashing|edge:border,brink,advantage,side,rim,verge
cyber monday|cyber:internet,virtual,digital,web
cyber security|security:surety,guarantee,safekeeping
cycle lane|cycle:rotation,series,phase,sequence|lane:alley,avenue
dairy cow|dairy:creamery,buttery,milk shop|cow:intimidate,overawe,bully,daunt
dairy farmer|dairy:creamery,buttery,milk shop,dairy product|farmer:peasant,agriculturist,cultivator,grower
dairy farm|dairy:creamery,buttery,milk shop,dairy product|farm:plantation,cultivate,homestead
dairy industry|dairy:creamery,milk shop|industry:diligence,hard work
dairy product|dairy:creamery,milk shop|product:result,outcome
dance floor|floor:flooring,story,storey|dance:ball,boogie
dangerous driving|dangerous:perilous,harmful|driving:using,steering,motoring
dark energy|dark:dim,gloomy,murky,shadowy|energy:vigor,vitality,strength
dark horse|dark:dim,gloomy,shadowy,dusky|horse:pony,steed
dark matter|dark:dim,gloomy,shadowy
dark web|dark:dim,gloomy
dashboard camera|camera:digicam,camcorder,photo camera|dashboard:control panel,console,instrument panel
data breach|breach:crack,rupture,fissure,gap,hole|data:facts,statistics,figures,info,details,detail,fact
data center|center:middle,heart,core,facility,midpoint|data:info,details,facts
data centre|centre:middle,midpoint
data mining|mining:excavating,digging,quarrying|data:info,details
data protection act|data:info,details,information|act:action,perform,deed,behave
data protection law|data:detail,fact
data protection|data:info,details,statistics,detail,fact
data theft|theft:robbery,burglary,larceny,pilfering
date rape|date:day,fruit,rendezvous,time
daughter in law|law:legislation,regulation,statute
davis cup|cup:mug,glass,goblet,beaker,teacup
dawn raid|dawn:sunrise,beginning|raid:plunder,foray
day care centre|care:treatment,caution|centre:middle,core
day trader|day:daytime,date,daylight|trader:merchant,dealer,investor,vendor
dead end|dead:lifeless,deceased,departed|end:finish,conclusion
dead on arrival|dead:lifeless,useless,departed|arrival:appearance,coming,entrance,advent
dead sea scroll|dead:deceased,lifeless,departed|scroll:browse,roll
deadly force|force:energy,vigor,push,might,pressure,strength,drive|deadly:toxic,poisonous,mortal,murderous
deal breaker|breaker:crusher,smasher,wave|deal:bargain,package,offer
death camp|death:demise,passing|camp:campsite,bivouac,encampment
death certificate|certificate:diploma,credential,voucher,qualification,license|death:demise,passing,dying,fatality,decease,casualty
death chamber|chamber:room,hall,bedroom,compartment|death:demise,passing,dying
death duty|duty:obligation,responsibility,job|death:demise,passing,fatality
death march|death:demise,passing,expiry|march:walk,parade,stride
death notice|notice:observe,discover|death:fatality,casualty
death penalty|death:demise,dying,passing,expiry|penalty:fine,forfeit,price,consequence,penalization
death rate|death:demise,dying,passing,decease|rate:fee,price,tempo,speed
death row inmate|row:line,column,rank,argument,paddle|inmate:occupant,resident,tenant|death:demise,passing
death row|row:line,column,rank,argument,paddle,quarrel|death:demise,passing,dying,expiry
death sentence|death:demise,dying,passing,expiry|sentence:phrase,statement,expression,paragraph
death squad|death:demise,passing,expiry|squad:team,crew,group,band
death threat|threat:peril|death:demise,passing,dying,expiry
death toll|toll:cost,fee,charge,tariff,price,ring|death:demise,passing,expiry,dying
death warrant|warrant:guarantee,justify,assurance,merit|death:demise,passing,dying
debit card|card:ticket,postcard,greeting card|debit:debt,deduct
debris field|field:meadow,discipline,subject,pasture
debt burden|burden:worry,concern,trouble,cargo|debt:debit
debt ceiling|ceiling:roof,top,rooftop,upper surface,canopy,attic|debt:obligation,due,duty,debit,indebtedness,arrears
debt collector|collector:enthusiast,accumulator,gatherer,hoarder|debt:debit,obligation
debt crisis|debt:debit,obligation,arrears|crisis:situation,catastrophe,disaster,predicament
debt deal|debt:debit,obligation
debt limit|limit:border,boundary,restrict,confine|debt:debit,obligation,arrears
debt relief|relief:comfort,solace,remedy,alleviation,reprieve|debt:debit,obligation
debt restructuring|restructuring:reorganization,rebuilding,remodeling,reshuffling|debt:debit,obligation
debut album|album:scrapbook,photo album|debut:launching,introduction
decade of experience|decade:ten,tenner,time period
declaration of war|declaration:announcement,assertion,statement|war:battle,struggle,combat
declare an interest|declare:proclaim,assert|interest:hobby,curiosity,pastime
declare war|declare:announce,claim,assert|war:battle,struggle,combat,strife
decline an interview|decline:decrease,deteriorate,diminish
decline to comment|decline:decrease,drop,fall,reduction,deteriorate,diminish|comment:annotate
decline to elaborate|decline:decrease,drop,deteriorate,diminish,fall|elaborate:intricate,complex,ornate,fancy
decline to say|decline:decrease,drop,deteriorate,diminish,fall
decree absolute|absolute:total,complete,utter,outright|decree:order,edict,command
decree nisi|decree:order,edict,command,mandate
deed of trust|deed:exploit,feat|trust:confidence
deep space|deep:profound,heartfelt,bottomless,intense|space:room
deep state|deep:bottomless,low,bass|state:express,circumstance,province,kingdom
deeply concerned about|deeply:far down|concerned:involved,related
deeply divided over|deeply:far down|divided:separated,partitioned,shared,distributed
deeply rooted in|deeply:acutely|rooted:cheered
defamation suit|suit:outfit,costume,swimsuit,match
default on a loan|default:fail,standard,preset|loan:lend,borrow
defence budget|defence:resistance,safeguard,guard|budget:price range,finance,low cost
defence counsel|counsel:advice,suggestion|defence:protection,safeguard,shield
defence industry|defence:resistance,safeguard|industry:diligence
defence lawyer|defence:protection,safeguard,shield,resistance|lawyer:legal professional,legal counselor
defence minister|defence:guard,protection,barrier,safeguard,resistance,shield|minister:preacher,pastor,clergyman,priest
defence ministry|defence:guard,barrier,safeguard,resistance|ministry:priesthood,church,clergy,preaching
defence secretary|defence:guard,barrier,safeguard,shield|secretary:receptionist,typist,assistant,clerk
defence spending|defence:resistance,safeguard,guard|spending:expending,squandering,splurging
defence witness|defence:protection,safeguard,security,shield|witness:onlooker
defending champion|defending:guarding,safeguarding,shielding|champion:advocate,supporter,protector
defense attorney|defense:protection,safeguard,shield,resistance|attorney:legal professional,legal expert
defense budget|defense:resistance,safeguard,guard|budget:price range,finance,low cost,cheap
defense contractor|defense:resistance,safeguard|contractor:builder,constructor
defense department|defense:guard,barrier,safeguard,shield,resistance|department:section,compartment,branch
defense industry|defense:resistance,safeguard|industry:diligence
defense intelligence agency|defense:protection,resistance,guard|intelligence:cleverness,intellect|agency:company,business,firm
defense lawyer|defense:protection,safeguard,shield,resistance|lawyer:legal professional,legal counselor
defense minister|defense:guard,protection,barrier,safeguard,resistance,shield|minister:preacher,pastor,clergyman,priest
defense ministry|defense:resistance,safeguard,guard|ministry:priesthood,clergy,preaching
defense pact|defense:resistance,safeguard|pact:bargain,bond
defense secretary|defense:guard,barrier,safeguard,shield,resistance|secretary:receptionist,typist,assistant,clerk
defense spending|defense:resistance,safeguard,guard|spending:expending,squandering,splurging
defense witness|defense:protection,safeguard,security,shield|witness:onlooker
defensive coordinator|defensive:protective,guarded,protecting,self protective
defensive line|line:queue,cord,string,streak
defensive midfielder|defensive:protective,guarded,self protective,protecting
degree celsius|degree:diploma,qualification,certificate,extent,grade,level,stage
degree course|degree:extent,temperature|course:training course,direction
degree fahrenheit|degree:diploma,qualification,certificate,extent,grade,level,stage
delegated legislation|delegated:deputed,consigned,relegated|legislation:enactment
delivery truck|delivery:birth,conveyance,childbirth
demilitarized zone|demilitarized:deactivated,demobilized|zone:quarter,district
democratic backsliding|backsliding:relapsing,lapsing,slipping|democratic:popularity based,vote based
democratic institution|institution:asylum,hospital|democratic:popularity based,vote based
democratic nominee|nominee:applicant,entrant,contestant|democratic:fair,equal,popularity based
democratic party|democratic:popularity based,majority rule,fair,vote based|party:celebration,festivity,bash
democratic primary|primary:essential,fundamental,main,elementary
democratic process|process:technique,operation,refine|democratic:popularity based,vote based
democratic reform|reform:correction,rectify,betterment|democratic:popularity based,vote based
democratically elected|elected:opted,preferred
dengue fever|fever:heat,frenzy,excitement,temperature
densely populated|densely:stupidly,compactly|populated:lived in
deny bail|bail:rescue,safeguard,abandon|deny:contradict,disavow,negate
department of agriculture|agriculture:farming,cultivation|department:branch
department of commerce|department:section,compartment,division,branch|commerce:trading,dealing,merchandising,trade
department of defense|department:section,compartment,subdivision,branch,division|defense:guard,barrier,safeguard,shield,protection,resistance
department of education|department:compartment
department of health|department:section,compartment,subdivision|health:fitness,well being,soundness
department of homeland security|homeland:motherland,fatherland,native land,birthplace|security:safety,safekeeping
department of justice|department:section,compartment,subdivision,branch|justice:fairness,equity,righteousness,honesty
department of labor|department:section,compartment,subdivision|labor:toil,drudgery,childbirth
department of state|department:section,compartment|state:condition,province,situation
department of transportation|department:branch,section|transportation:shipping,conveyance,carriage,delivery
department store|department:division,section,branch,office|store:shop,keep,warehouse,save
departure gate|departure:leaving,going,parting|gate:doorway,fence
departure lounge|departure:leaving,going,exit,parting|lounge:laze,couch,relax,recline
depleted uranium|depleted:exhausted,drained,emptied
deploy troop|deploy:set up,install|troop:band
deportation order|order:sequence,purchase
deposit insurance|deposit:sediment,place,first deposit|insurance:guarantee,policy
deputy attorney general|deputy:agent,substitute,delegate,proxy|attorney:lawyer,barrister|general:broad,common,overall
deputy chairman|deputy:agent,substitute,delegate,proxy
deputy chief constable|deputy:substitute,proxy,representative|chief:leader,main,boss
deputy editor|deputy:lieutenant,substitute,surrogate
deputy governor|deputy:agent,substitute,delegate,proxy|governor:ruler,regulator
deputy head teacher|head:skull,brain,cranium,mind
deputy leader|deputy:agent,substitute,delegate|leader:pioneer,guide,forerunner
deputy mayor|deputy:agent,substitute,delegate,proxy|mayor:city chairman,municipal leader
deputy minister|deputy:agent,substitute,proxy|minister:preacher,pastor,clergyman,priest
deputy premier|deputy:agent,substitute,proxy|premier:debut,finest,foremost
deputy president|deputy:agent,substitute,delegate
deputy prime minister|deputy:agent,delegate,substitute,appointee|prime:main,principal,best,excellent|minister:preacher,pastor,clergyman,priest
deputy secretary|deputy:agent,substitute,delegate|secretary:receptionist,typist
deputy sheriff|deputy:substitute,proxy
deputy speaker|speaker:orator,talker,lecturer,loudspeaker,amplifier|deputy:agent,substitute,delegate
deputy whip|whip:strap,flog,cane
dereliction of duty|duty:tariff,tax,levy,job,chore|dereliction:decay
detective chief inspector|detective:sleuth,investigator,private eye|chief:leader,main,boss|inspector:examiner,checker,controller
detective constable|detective:sleuth,investigator,private eye|constable:bobby,cop,marshal
detective inspector|detective:sleuth,investigator,private eye|inspector:examiner,checker,controller
detective sergeant|detective:sleuth,investigator,private eye
detective superintendent|superintendent:caretaker,overseer,janitor,manager|detective:sleuth,investigator,private eye
detention camp|detention:arrest,capture,apprehension|camp:campsite,bivouac,faction
detention center|detention:arrest,apprehension,delay,capture,imprisonment|center:middle,core,heart,midpoint
detention centre|detention:arrest,apprehension,delay,capture|centre:middle,core,heart,midpoint
detention facility|detention:arrest,apprehension|facility:ease,ability,amenity
developed country|developed:created,designed,matured,made
developing country|developing:building,creating,establishing,growing
devil's advocate|advocate:supporter,endorse,recommend,promoter
devolved administration|devolved:degenerated,passed on,handed down|administration:paperwork,dispensation
devolved government|devolved:degenerated,passed on,handed down|government:politics
diamond jubilee|diamond:gem,rhombus|jubilee:festivity,carnival
die of natural cause|natural:all natural,innate,inborn,herbal|cause:reason,motive,purpose,ideal
dietary fiber|fiber:thread,strand,string,fabric
dietary supplement|dietary:nutritional diet,eating|supplement:appendix,complement,addendum
digestive system|digestive:food digestion|system:method,scheme,device,framework
digestive tract|digestive:stomachic,absorbing|tract:pamphlet,plot,leaflet
digital age|digital:numeric,numerical
digital camera|digital:numeric,numerical
digital economy|digital:electronic,numerical|economy:thrift,frugality
diplomatic boycott|diplomatic:tactful,discreet,polite,sensitive|boycott:avoid,shun,reject
diplomatic breakthrough|diplomatic:tactful,polite|breakthrough:discovery,invention
diplomatic cable|diplomatic:tactful,polite|cable:wire,cord,rope
diplomatic channel|channel:station,canal,strait,duct|diplomatic:tactful,polite
diplomatic circle|diplomatic:tactful|circle:ring,disc
diplomatic corps|diplomatic:tactful,polite,sensitive,discreet|corps:squad,band,crew
diplomatic crisis|diplomatic:tactful,polite|crisis:predicament
diplomatic immunity|immunity:invulnerability,vaccination,insusceptibility,resistance|diplomatic:tactful,polite,sensitive,discreet
diplomatic incident|diplomatic:tactful,polite|incident:occurrence,happening
diplomatic mission|diplomatic:tactful,polite|mission:errand,chore
diplomatic offensive|diplomatic:tactful,discreet,polite,sensitive|offensive:insulting,rude,obnoxious
diplomatic passport|diplomatic:tactful,polite,sensitive,discreet
diplomatic pressure|diplomatic:tactful|pressure:stress,compression
diplomatic recognition|diplomatic:tactful,polite|recognition:detection,popularity
diplomatic relation|diplomatic:tactful,polite,sensitive,discreet|relation:kin,relative,kinfolk,dating,family member
diplomatic row|row:queue,paddle,column,tier|diplomatic:tactful,polite,sensitive
diplomatic service|diplomatic:tactful|service:provider,carrier
diplomatic solution|solution:answer,mixture,liquid,key
diplomatic source|diplomatic:tactful,polite|source:supply,origin,starting place
diplomatic spat|diplomatic:tactful,discreet,polite,sensitive|spat:gaiter
diplomatic staff|diplomatic:tactful|staff:rod,stick,cane
diplomatic status|diplomatic:tactful,polite|status:popularity
diplomatic tie|tie:necktie,knot,bind,fasten,draw|diplomatic:tactful,polite,sensitive,discreet
direct democracy|direct:straight,immediate,guide,point
direct flight|direct:guide|flight:escape,soaring,fleeing
directly elected|elected:picked,opted,preferred|directly:straight
director general|general:broad,common,overall,widespread,usual|director:manager,filmmaker,boss
director of photography|director:headmaster,administrator|photography:picture taking,snapshot
director of public prosecution|director:executive,filmmaker,manager,producer|public:open,people,communal
dirt road|dirt:filth,grime,gossip
dirty bomb|dirty:filthy,grimy,soiled,grubby,unclean|bomb:flop,failure,explosive
dirty money|dirty:grimy,messy,soiled|money:coin
dirty trick|dirty:grimy,soiled,muddy,unclean|trick:magic,gimmick,deceive
disabled access|disabled:incapacitated,crippled,inactive|access:admission
disaster area|disaster:catastrophe,calamity,tragedy,fiasco
disaster assistance|disaster:fiasco,calamity,debacle|assistance:hand,backing,helping
disaster declaration|disaster:fiasco,calamity,debacle|declaration:assertion,affirmation,avowal
disaster management|disaster:fiasco,calamity,debacle|management:supervision,executives,bosses
disaster recovery|disaster:fiasco,calamity,debacle,failure|recovery:healing,recuperation,convalescence,retrieval
disaster relief|relief:comfort,alleviation,solace,ease,reprieve|disaster:fiasco,calamity,tragedy,flop
disaster response|disaster:fiasco,calamity,debacle|response:answer,reply,comeback
disaster victim|disaster:fiasco,debacle,flop|victim:prey,sufferer,loser,sucker
disaster zone|disaster:fiasco,tragedy,failure|zone:district,division
disc jockey|disc:disk,plate,platter|jockey:rider,horseman,equestrian
disciplinary hearing|hearing:listening,ear,audition,earshot
discount rate|discount:low cost,price reduction,ignore|rate:speed,pace,tempo
discount store|discount:reduction,rebate,disregard|store:keep,save,warehouse
dishonorable discharge|dishonorable:unprincipled|discharge:release,emission
disinformation campaign|campaign:marketing campaign,electioneering,crusade
dismiss an appeal|appeal:attraction,charm,allure,enchantment
disorderly conduct|disorderly:messy,untidy,cluttered,disorganized|conduct:lead,guide,carry out,manage
dispatch box|dispatch:send,transmit,hasten|box:carton,crate
displaced person|displaced:moved,dislocated,misplaced,relocated,shifted|person:character
disposable income|disposable:throwaway,single use,non reusable|income:earnings,revenue,salary
disputed border|disputed:argued,debated,questioned|border:edge,rim,margin
disputed region|disputed:argued,debated,questioned
disputed territory|disputed:argued,debated,questioned
disqualified from driving|driving:steering,pushing|disqualified:unfit,unable,incapacitated
dissolution of parliament|dissolution:melting,disintegration,decomposition,liquefaction
dissolve parliament|dissolve:melt,liquefy,thaw,disintegrate,soften
distance learning|distance:range,length,gap|learning:knowing,discovering
distracted driving|distracted:diverted,sidetracked|driving:using,steering,pushing
distress call|distress:misery,suffering,anguish,sorrow,upset|call:name,shout,summon,yell
distress signal|distress:misery,suffering,anguish,sorrow|signal:gesture
distribution center|distribution:allocation,dispersal,spread|center:middle,midpoint,core
district attorney|district:neighborhood,locality,quarter|attorney:legal professional
district council|council:advice|district:locality,quarter,vicinity
district court|district:locality,locale,quarter|court:courtyard,docket,woo
disturbing the peace|disturbing:bothering,upsetting,worrying,troubling
dividend payout|dividend:quotient,bonus
dividend yield|yield:surrender,harvest,crop,succumb|dividend:quotient,bonus
diving board|board:plank|diving:plunging,plummeting,dipping
divorce settlement|settlement:colony,village,hamlet,outpost
dna sample|sample:example,taste,trial
dna test|test:exam,try,quiz,ordeal
do a good job|job:occupation,employment,career,profession,vocation|do:execute,achieve,accomplish
do a great job|job:occupation,employment,career,profession,vocation|do:execute,achieve,accomplish
do away with|do:perform,execute,accomplish,achieve,complete|away:absent,aside
do business with|business:company,firm,enterprise,corporation|do:perform,execute,accomplish,achieve
do business|business:enterprise,organization,firm|do:perform,accomplish,execute
do damage to|damage:harmful,destruction,impairment|do:perform,execute,accomplish,achieve
do harm to|do:perform,execute,accomplish,achieve
do justice to|justice:equity,judge,fairness,law|do:perform,execute,accomplish
do little to|little:small,tiny,petite,miniature,minor|do:perform,execute
do nothing to|do:perform,execute
do the dish|dish:cuisine,bowl|do:perform,execute,accomplish,achieve
do the math|do:accomplish,achieve
do the right thing|right:rightward,accurate,suitable,starboard,privilege|thing:object,item,article|do:perform,execute,achieve
do the trick|trick:deception,ploy,ruse|do:accomplish,achieve
do their best|best:ideal
doctor without border|doctor:medical doctor,health practitioner,physician,medic|border:edge,rim,boundary,margin
dog fighting ring|ring:circle,bell,hoop,jewelry|fighting:preventing,combating,struggling,brawling
dog owner|owner:proprietor,possessor
domain name|domain:realm,territory,kingdom|name:title,label,reputation
domestic abuse|domestic:home grown,national,tame,house trained|abuse:misuse,insult,mishandling
domestic flight|domestic:household,tame|flight:soaring,fleeing
domestic policy|domestic:homegrown,tame,indoor|policy:procedure
domestic terrorism|domestic:family,household,tame
domestic terrorist|domestic:household,tame,servant
domestic violence|domestic:residential,tame,house trained|violence:ferocity,vehemence,roughness
domestic worker|domestic:national,local,internal,tame|worker:laborer,operative
domino effect|effect:impact,result,outcome|domino:mask,tile
dormant volcano|dormant:asleep,latent
double agent|double:twice,twofold,twin,duplicate|agent:retailer,marketer,representative
double blind study|study:den,learn,examine
double digit inflation|inflation:swelling,blowing up,bloating
double digit|digit:finger,thumb,numeral|double:twofold,dual,twin
double dip recession|recession:withdrawal,economic downturn,retreat
double edged sword|edged:bordered,rimmed,fringed|double:twofold,duplicate,twin
double fault|double:twofold,two times|fault:blame,flaw,defect,mistake
double glazing|double:twofold,duplicate|glazing:polishing,varnishing
double helix|double:twofold,dual,twin,twice|helix:curl
double jeopardy|double:twice,twofold|jeopardy:hazard
double tap strike|double:twin,twice,dual|tap:faucet,knock,pat|strike:walkout,beat
dow jones industrial average|industrial:commercial,manufacturing,factory|average:typical,common,regular,ordinary
down payment|down:downwards,below,low,lower|payment:fee,repayment,compensation
downhill race|race:ethnicity,lineage,breed|downhill:declining,descending,worsening
dozen of people|dozen:twelve
draft bill|bill:beak,receipt|draft:breeze,conscript,sketch
draft dodger|draft:sketch,outline,draught,breeze|dodger:shirker,avoider
draft law|draft:sketch,breeze,conscript
draft legislation|draft:breeze,conscript,sketch|legislation:lawmaking,enactment
draft pick|draft:sketch,outline,breeze,blueprint|pick:choose,axe,pluck
draft resolution|draft:sketch,outline,breeze,draught|resolution:resolve
drama school|drama:dramatization,excitement
draw a comparison|draw:paint,doodle,attract
draw a conclusion|conclusion:end,ending,finish,finale,termination,closing|draw:sketch,paint,doodle
draw a distinction between|draw:sketch,paint,doodle|distinction:honor,excellence,merit,eminence
draw a line under|line:row,queue,string,streak,rope,cord
draw attention to|attention:consideration,concentration,care,mindfulness|draw:sketch,paint,illustrate,doodle,depict
draw criticism from|draw:sketch,paint,doodle,illustrate,depict
draw fire from|draw:sketch,paint,doodle,illustrate,depict|fire:hearth,dismiss,sack
draw inspiration from|draw:sketch,paint,doodle,illustrate,depict|inspiration:stimulus,muse,inhalation
draw parallel with|parallel:equidistant,collateral|draw:sketch,paint,doodle
draw praise from|draw:sketch,paint,doodle,illustrate,depict
draw the curtain on|draw:sketch,paint,doodle
draw the ire of|draw:sketch,paint,doodle,illustrate,depict
draw the line at|line:row,queue,string,streak,rope|draw:sketch,paint,illustrate,doodle,depict
draw to a close|close:near,shut,adjacent,nearby,seal|draw:sketch,paint,illustrate,doodle,attract
draw up a plan|draw:paint,doodle,attract
drawing board|drawing:doodling|board:plank,committee,embark
dressing room|dressing:bandage,sauce,gravy|room:chamber
drink driving|drink:beverage,sip,swallow,gulp|driving:using,steering,motoring,riding,pushing
drive by shooting|shooting:filming,photographing,capturing,taking pictures
drive under the influence|influence:impact,effect,sway|drive:power,pressure,push,steer
driver's license|license:permission,freedom,authorization,liberty
driving ban|driving:using,steering,pushing|ban:boycott,taboo
driving lesson|driving:using,steering,pushing|lesson:moral,teaching
driving licence|driving:using,steering,motoring|licence:permission,freedom,authorization,liberty
driving license|driving:using,steering,pushing|license:certify,freedom
driving school|driving:using,steering,pushing|school:faculty,university
driving test|driving:using,pushing|test:quiz
driving under the influence|influence:impact,affect,effect,sway|driving:steering,motoring,pushing
driving while intoxicated|driving:steering,motoring
drone attack|drone:hum,buzz,whir,idler|attack:criticize,seizure
drone operator|drone:hum,buzz,whir,idler|operator:machinist,telephonist
drone strike|drone:hum,buzz,whir,idler|strike:walkout,beat,punch,smack
drone warfare|drone:hum,buzz,whir,idler|warfare:hostilities,struggle
drop in the ocean|drop:decline,fall,decrease,fall off|ocean:sea,water,marine
drop out of school|drop:plunge,decrease,droplet
drop the charge|drop:fall,decline,droplet,plunge
drug abuse|abuse:insult,mistreatment,cruelty,maltreatment
drug addiction|drug:medicine|addiction:obsession
drug addict|addict:fan,enthusiast,buff,devotee|drug:medicine,medication,remedy
drug bust|bust:chest,breast,sculpture,statue,bosom|drug:medicine,medication,remedy
drug cartel|drug:medicine,medication,remedy|cartel:consortium,trust,association
drug dealer|dealer:merchant,car dealer|drug:medicine,medication,remedy
drug dealing|dealing:managing,coping|drug:medicine,medication,remedy
drug den|den:burrow,cave|drug:medicine,medication,remedy
drug haul|haul:drag,pull,lug,tow|drug:medicine,medication,remedy
drug kingpin|drug:medicine,medication,remedy
drug lord|lord:god,nobleman,master,ruler,peer,noble|drug:medicine,medication,remedy,pharmaceutical
drug mule|mule:donkey,ass,slipper,hybrid|drug:medicine,medication,remedy
drug offence|offence:insult,resentment,attack,umbrage|drug:medicine,medication,remedy
drug overdose|overdose:excess,surfeit,overindulgence
drug paraphernalia|paraphernalia:apparatus,belongings,accoutrements|drug:medicine,medication,remedy
drug possession|possession:belonging,asset|drug:medicine,medication,remedy
drug raid|raid:invasion,incursion,foray,onslaught|drug:medicine,medication,remedy
drug resistance|drug:medicine,narcotic,dope|resistance:opposition,defiance
drug ring|ring:hoop,earring,circle,bell|drug:medicine,medication,remedy
drug smuggler|drug:medication,remedy,medicament
drug smuggling|drug:medication,remedy,medicament
drug squad|squad:crew,club,staff,troop|drug:medicine,medication,remedy
drug test|test:exam,quiz,essay|drug:medication,remedy
drug trade|drug:medication,remedy,medicament
drug trafficker|drug:medicine,medication,remedy
drug trafficking|drug:medication,remedy|trafficking:commerce,dealing out,bartering
drug trial|drug:dope|trial:ordeal,tribulation
drug war|drug:medicine,medication,remedy
drum kit|kit:package,outfit|drum:barrel,cask,cylinder
drunk and disorderly|disorderly:untidy,cluttered,disorganized|drunk:tipsy,plastered
drunk driver|drunk:plastered,sloshed
drunk driving|drunk:plastered,sloshed,tipsy|driving:using,steering,motoring,pushing
dry season|dry:parched,dehydrated,thirsty,desiccated
dry spell|dry:parched,dehydrated,thirsty,waterless|spell:enchantment,incantation,magic,curse,charm,hex
dual citizenship|dual:twin,twofold,binary
dual nationality|dual:twin,twofold,binary|nationality:nationhood
dual national|dual:twin,twofold,binary|national:countrywide,nationwide,domestic
dual use technology|dual:double,twin,twofold|use:utilization,usage,employ
due diligence|due:owed,payable,unpaid,scheduled,owing,because of,expected|diligence:industry,perseverance,persistence,hard work,carefulness
due process|due:owed,payable,unpaid,owing|process:method,system,technique
duly elected|elected:picked,opted|duly:punctually,suitably,fittingly,appropriately
durable goods|durable:sturdy,resilient,tough,robust,strong|goods:products,items,merchandise
dust storm|dust:powder,grime,soil,wipe|storm:tempest,rage,outburst,hurricane
duty free shop|shop:go shopping,buy,workshop
duty of care|duty:tariff,tax,levy,job,chore|care:worry,caution,concern
dwarf planet|dwarf:midget,gnome,pygmy,shrink|planet:globe,earth
ear infection|ear:hearing,lobe,spike|infection:pollution
early childhood education|early:premature
early hour of|early:premature,prior
early release|release:unleash,liberate
early retirement|retirement:withdrawal,seclusion,retreat|early:premature,beforehand
early voting|early:premature,beforehand,primitive|voting:choosing,electing
early warning system|early:premature,untimely|warning:caution,admonition|system:gadget,machine
earnings call|call:phone,name,shout,telephone,contact|earnings:profits,income,wages,salary
earnings per share|earnings:profits,income,wages,salary|share:portion,percentage,part,proportion
earnings report|earnings:wages,salary,pay,incomings|report:file,document,record
earnings season|season:period,flavor,spice|earnings:income,wages,salary
earth orbit|earth:soil,globe,ground,dirt|orbit:circle,revolve,eye socket
earth science|earth:globe,ground
earthquake magnitude|magnitude:importance,significance,greatness,value
earthquake strike|strike:hit upon,punch,slap,beat,smack|earthquake:shudder,quiver
ease restriction|ease:comfort,simplicity,convenience,effortlessness
ease sanction|ease:comfort,simplicity,soothe,calm|sanction:consent
easter egg|egg:ovum,embryo,gamete
easter sunday|easter:easter time,spring holiday
easy money|easy:simple,effortless,straightforward,uncomplicated
eating disorder|eating:consuming,devouring,dining,ingesting|disorder:mess,confusion,chaos,clutter
eating habit|eating:devouring,feasting,ingesting|habit:robe
ebola outbreak|outbreak:eruption,break out
ebola virus|virus:germ,malware
economic crisis|economic:economical,thrifty
economic downturn|economic:economical,thrifty|downturn:dip,recession decline
economic growth|growth:tumor,maturation,vegetation|economic:economical,thrifty,financial
economic migrant|economic:monetary,fiscal,financial system|migrant:wanderer,nomad,traveler,drifter
economic outlook|outlook:viewpoint,attitude,perspective|economic:economical,thrifty
economic policy|economic:economical,thrifty|policy:coverage,insurance
economic recovery|recovery:healing,recuperation,retrieval,convalescence|economic:economical,thrifty
economic sanctions|sanctions:permissions,approvals,consents,authorizations|economic:economical,thrifty
economic sanction|economic:thrifty,financial system|sanction:authorization,approval,consent,permission,authorize
economic stimulus|stimulus:stimulant,catalyst,provocation|economic:economical,thrifty
economic zone|zone:district,section|economic:economical,thrifty
economies of scale|scale:range,weighing machine,climb,level|economies:savings,thrifts,frugalities
economy class|economy:thrift,frugality,economic system,financial system,finances|class:course,lesson,elegance,magnificence
economy minister|economy:thrift,economic system,frugality|minister:preacher,pastor,clergyman,priest
editor in chief|chief:head,boss,principal,ruler
education minister|education:schooling,tuition,upbringing,pedagogy|minister:preacher,clergyman,priest
education secretary|education:schooling,tuition,upbringing,pedagogy|secretary:receptionist,typist
egg white|egg:ovum,urge,goad,provoke|white:pale,snowy,pallid,caucasian
egg yolk|egg:ovum,urge,goad,provoke
el nino event|event:occasion,celebration,affair,match
elder statesman|elder:aged,eldest,tree
elected office|office:workplace,workspace,bureau,agency|elected:chosen,selected,picked
elected official|elected:chosen,picked,opted|official:authentic,formal,authoritative,certified
elected representative|elected:picked,opted,preferred|representative:agent,salesman,typical,illustrative
election campaign|campaign:crusade,offensive|election:choice,selection,political decision,choosing
election commission|commission:fee,payment,cut,bonus|election:choice,political race,choosing
election cycle|cycle:bicycle,bike,pedal,rotation|election:choice,political race
election day|election:choice,political race,choosing,political decision|day:daytime,daylight
election fraud|fraud:imposter,extortion|election:choice,selection,political race
election interference|interference:static,hindrance,intrusion|election:choice,selection,political race
election law|law:jurisprudence,commandment|election:choice,selection,political race
election manifesto|election:choice,selection,political race
election monitor|monitor:screen,display,invigilator|election:choice,selection,political race
election night|night:evening,nighttime,dusk,darkness|election:choice,political race
election observer|observer:viewer,spectator,onlooker|election:choice,selection,political race
election official|official:authentic,formal,authoritative|election:choice,political race
election pledge|pledge:pawn,oath,collateral|election:choice,selection,political race
election result|election:choice,political race,choosing|result:upshot
election season|season:spice,flavor,salt|election:choice,selection,political race,political decision
election victory|victory:conquest|election:choice,selection,political race,political decision
elective office|office:workplace,workspace,bureau|elective:optional,discretionary
electoral college|college:university,school,academy,institute,campus|electoral:appointive,discretionary
electoral commission|commission:fee,payment,cut|electoral:appointive,discretionary
electoral district|district:neighborhood,quarter,locality|electoral:appointive,discretionary
electoral fraud|fraud:extortion,imposter,cheat,imposture,dupery|electoral:appointive,discretionary
electoral roll|roll:bun,tumble,wheel|electoral:appointive,discretionary,constituent
electoral system|system:gadget|electoral:appointive,discretionary,constituent
electric car|electric:electrical,exciting,thrilling|car:automobile,carriage,wagon
electric chair|chair:stool,sofa,couch,armchair|electric:electrical,electrifying,power,voltage
electric vehicle|electric:electrical,electronic,exciting|vehicle:automobile,car,medium,motor vehicle
electricity bill|bill:beak,statute,invoice,bank note|electricity:current,voltage,electrical power
electricity grid|grid:lattice,matrix,mesh,framework|electricity:current,voltage,electric
electronic tag|tag:tick,nametag,hashtag|electronic:computerized
electronic warfare|electronic:electric|warfare:fighting,battle,hostilities
elementary school|elementary:simple,rudimentary,straightforward
elephant in the room|elephant:mammoth,pachyderm|room:chamber,bedroom
elephant poaching|poaching:boiling,simmering,cooking
elevator shaft|elevator:escalator,raise|shaft:pole,rod,beam,handle
eleventh hour|hour:moment
eligible for parole|eligible:marriageable,single|parole:password,promise
eligible voter|eligible:suitable,desirable,fit,worthy,marriageable|voter:chooser,balloter
embassy compound|compound:mixture,blend,composite
embassy official|official:formal,legit,respectable
embassy staff|staff:rod,stick,cane
emergency aid|emergency:urgency,predicament,exigency
emergency brake|emergency:crisis,urgency,predicament
emergency call|emergency:predicament,exigency|call:name,shout,summon,yell
emergency crew|emergency:urgency,predicament|crew:gang,mob,bunch
emergency department|emergency:urgency,contingency,exigency
emergency generator|emergency:crisis,urgency,predicament|generator:creator,producer
emergency landing|emergency:urgency,predicament,exigency|landing:arrival,alighting
emergency law|emergency:exigency,predicament
emergency legislation|emergency:exigency,predicament|legislation:enactment
emergency management|emergency:crunch,urgency,predicament|management:supervision,bosses,executives
emergency medical technician|emergency:contingency,exigency|technician:mechanic,repairman
emergency meeting|emergency:predicament,exigency|meeting:encounter,get together
emergency power|emergency:predicament,crunch,exigency|power:strength,might,potency
emergency responder|emergency:urgency,predicament|responder:answerer,replier,respondent
emergency room|emergency:urgency,contingency,disaster,predicament|room:apartment,scope,chamber
emergency service|emergency:urgency,contingency,exigency,crunch,predicament|service:favor,ceremony,ritual
emergency session|emergency:urgency,exigency,predicament|session:semester,jam
emergency shelter|emergency:urgency,predicament,exigency|shelter:haven
emergency summit|summit:peak,apex,pinnacle,height|emergency:urgency,exigency
emergency surgery|emergency:contingency,disaster,exigency
emergency vehicle|emergency:crisis,urgency,predicament|vehicle:medium
emerging economy|emerging:appearing,surfacing,arising|economy:thrift,financial system,frugality,savings
emerging market|emerging:rising,appearing,arising,surfacing|market:bazaar,fair,supermarket
eminent domain|eminent:famous,distinguished,prominent,renowned|domain:area,realm,territory,field
employment agency|agency:company,firm,bureau,organization|employment:utilization,usage,use
employment contract|contract:shrink,compress,deal|employment:utilization,use,usage
employment tribunal|employment:job,occupation,utilization,work,use|tribunal:court,judges,bench
enabling legislation|legislation:lawmaking,enactment
end of the road|end:finish,conclusion,ending,tip
end of the tunnel|end:finish,conclusion
end zone|end:conclusion,termination,ending|zone:area,district
endangered species act|endangered:imperiled,jeopardized,risked|species:kind,sort,type|act:perform,behave,deed
endangered species|endangered:jeopardized,risked|species:kind,sort
enemy fire|enemy:foe,opponent,adversary|fire:flame,blaze,hearth,fireplace
enemy line|enemy:foe,adversary|line:row,queue,string,rope
energy bill|bill:beak,statute,note,bank note|energy:vigor,stamina,vitality,strength
energy company|energy:vigor,stamina,vitality,strength|company:companionship,troop
energy crisis|energy:vigor,stamina,vitality,strength|crisis:catastrophe,predicament,dilemma,disaster
energy department|energy:vigor,vitality,stamina,liveliness,strength|department:section,compartment
energy drink|energy:vigor,strength|drink:sip,swallow,gulp
energy efficiency|energy:vigor,stamina,vitality,strength|efficiency:effectiveness,performance,competence
energy minister|energy:vigor,vitality,stamina,liveliness,strength|minister:preacher,pastor,clergyman,priest
energy price cap|cap:hat,lid,cover,top,bonnet|energy:vigor,stamina,vitality|price:fee,expense
energy price|energy:vigor,stamina,vitality,strength|price:fee,expense,charge
energy regulator|energy:vigor,stamina,vitality|regulator:controller,thermostat,supervisor
energy secretary|energy:vigor,vitality,stamina,liveliness,strength|secretary:receptionist,typist
energy security|energy:vigor,stamina,vitality|security:safety,guard,protection
energy supplier|energy:vigor,stamina,vitality,strength|supplier:vendor,seller,dealer
enforced disappearance|enforced:imposed,compelled,implemented,required|disappearance:vanishing,fading,evaporation
engagement ring|ring:circle,hoop,bell,call|engagement:involvement,interaction,battle
engine failure|failure:disappointment,flop,loser
engulf in flame|engulf:swamp,submerge,inundate,flood|flame:passion,lover,sweetheart
enhanced interrogation technique|enhanced:superior,greater|interrogation:cross examination,grilling
enrich uranium|enrich:improve,enhance,fortify,decorate
enriched uranium|enriched:improved,enhanced,fortified,richer
enter a plea|enter:input,come into,go into,type in
enter politics|politics:legislative issues,governmental issues,administrative issues|enter:come in,go in,insert
entertainment industry|entertainment:leisure,amusement,enjoyment,fun
entrance exam|exam:checkup,medical exam|entrance:doorway,lobby
entry ban|entry:doorway|ban:forbid,outlaw,prohibit
environment minister|environment:surroundings,setting,habitat,atmosphere|minister:preacher,pastor,clergyman,priest
environment secretary|environment:surroundings,setting,habitat,atmosphere|secretary:receptionist,typist
environmental group|group:band,gang,bunch
environmental impact assessment|environmental:green,conservational|impact:collision,crash,influence,shock|assessment:judgment
environmental impact statement|environmental:green|impact:collision,crash,influence|statement:announcement,remark,assertion
environmental protection agency|environmental:ecological,green,conservational|protection:safety,defense,shelter,insurance
environmentally friendly|environmentally:surroundingly|friendly:amicable,cordial,neighborly,sociable
epicenter of the quake|quake:shudder,shiver,shake,quiver,tremble
equal pay|equal:same,identical,equivalent,alike|pay:spend,compensate,reimburse
equal right|equal:level,matching|right:correct,proper,accurate
escape clause|escape:flee,get away,evade,break out|clause:phrase
escape justice|justice:equity,fairness,righteousness,honesty
escape unharmed|escape:avoid,evade,break out,depart
escape unhurt|escape:avoid,evade,break out,depart
escape velocity|escape:getaway,flee,break out,runaway|velocity:pace,quickness
essential oil|essential:imperative|oil:lubricant,grease
establish diplomatic relation|diplomatic:tactful,discreet,polite|relation:relative,kin,dating
estate agent|agent:spy,operative,retailer,representative,factor|estate:manor,mansion,house,inheritance,ranch,assets
ethics committee|ethics:principle|committee:crew,squad,gang
ethnic cleansing|ethnic:native|cleansing:cleaning,washing
eu summit|summit:peak,apex,pinnacle,height
european central bank|central:middle,main,core,focal,key|bank:shore,riverside,embankment,financial institution
european commission|commission:bonus,percentage,fee,reward
european court of justice|court:courtyard,woo,patio|justice:fairness,equity,integrity
european investment bank|bank:shore,riverside,embankment,financial institution|investment:asset,expenditure,financial commitment
european space agency|space:area,room,gap,distance
european union|union:alliance,marriage,joining,wedlock,matrimony
evacuation center|evacuation:emptying|center:middle,heart,core,midpoint
event horizon|event:occasion,happening,affair,celebration|horizon:skyline,prospect,limit,perspective
eviction notice|notice:observe,see,be aware,perceive
evidentiary hearing|hearing:listening,ear,audition,earshot
exam paper|paper:newspaper,article,wallpaper
exam result|result:consequence,upshot
excessive force|excessive:immoderate,lavish,overindulgent,extravagant,exorbitant|force:strength
exchange fire|exchange:change,barter,alternate|fire:flame,blaze,hearth,fireplace
exchange of fire|exchange:change,swap,trade,interchange|fire:flame,blaze,hearth,fireplace
exchange rate|exchange:swap,trade,interchange,substitute|rate:speed,pace,tempo,evaluate
exchange student|exchange:swap,barter
excise duty|duty:obligation,responsibility,task,job|excise:remove,cut out,extract
excise tax|excise:remove,cut out,extract
exclusion zone|exclusion:omission,exception,rejection|zone:quarter,district
exclusive economic zone|exclusive:special,unique,elite,limited|economic:economical,thrifty
exclusive interview|interview:job interview|exclusive:unshared
execute a warrant|execute:kill,perform,accomplish
execution date|execution:accomplishment|date:fruit,rendezvous,companion
executive action|executive:manager,administrator,director|action:deed,motion,movement
executive branch|branch:bough,limb,twig,stem|executive:manager,administrator,director
executive chef|executive:government,administrative,managerial
executive committee|executive:manager,administrator,director|committee:crew,squad,gang
executive council|executive:manager,administrator|council:gathering,advice
executive director|executive:exec,manager,government|director:supervisor,filmmaker,conductor,overseer
executive order|executive:manager,administrator,director|order:command,sequence,arrangement,instruct
executive power|power:strength,electricity,energy,might|executive:manager,administrator,director
executive privilege|privilege:honor,freedom|executive:manager,administrator,director
executive producer|executive:manager,administrator,boss|producer:grower,manufacturer
exemplary damage|damage:harm,injury,destruction,hurt|exemplary:admirable,ideal,model,commendable
exit polling|exit:leave,departure,way out,door,outlet|polling:surveying,questioning,canvassing
exit poll|exit:leave,departure,way out,door,depart,outlet|poll:ballot,pole,head
expectation of privacy|privacy:solitude,seclusion,isolation|expectation:anticipation,outlook
expert witness|witness:onlooker,bystander|expert:proficient,adept,guru
expiration date|expiration:exhalation,demise|date:appointment,romance,rendezvous
explosive device|explosive:volatile,fiery,violent|device:gadget,tool,machine,instrument,system
explosive expert|expert:skilled,adept|explosive:volatile,fiery,unstable
export ban|export:send abroad|ban:forbid,outlaw,prohibit,bar,exile
export control|export:send abroad,sell overseas|control:manipulate,domination,manage,command,regulate,dominance
express train|express:explicit,convey|train:educate,teach,instruct
extortion racket|racket:noise,din,uproar,bat,paddle
extradition hearing|hearing:listening,ear,audition,earshot
extradition request|request:ask for,wish,invitation
extradition treaty|treaty:contract,bargain,bond,covenant|extradition:expulsion,banishment
extrajudicial killing|killing:execute,hilarious
extraterrestrial life|life:existence,lifestyle,lifetime
extreme weather event|extreme:excessive,radical,utmost|weather:survive,endure|event:occasion,celebration,happening,affair
extreme weather|extreme:excessive,radical,ultimate,utmost,outrageous|weather:survive,endure
eye of the storm|eye:eyeball,gaze,sight,look
eyewitness account|account:bill,profile,bank account,invoice
eyewitness testimony|testimony:declaration,affirmation
face a charge|face:countenance,visage,facial
face justice|face:countenance,visage,facial,look|justice:equity,fairness,righteousness
face mask|face:confront,encounter,expression|mask:disguise,conceal,hide,camouflage
face value|face:encounter,confront,visage,deal with|value:worth,price,merit
facial recognition technology|recognition:acknowledgment,acceptance,appreciation|technology:modern technology
facial recognition|recognition:acknowledgment,acceptance,appreciation|facial:cosmetic
factory farming|factory:manufacturing unit,mill,workshop,manufacturing facility|farming:cultivation,husbandry,agribusiness
factory farm|factory:manufacturing unit,manufacturing facility,mill|farm:ranch,cultivate,plantation
failed coup|failed:flunked,bankrupt|coup:feat,masterstroke
failed state|failed:flunked,bombed,unsuccessful,abortive|state:condition,situation,express,kingdom,province
fair and square|square:plaza,rectangle,quadrangle,block|fair:carnival,blond,pale
fair enough|enough:sufficient,adequate,ample,plenty|fair:carnival
fair play|fair:reasonable,honest,carnival,good,blond,pale|play:perform,participate in,drama,frolic,recreation
fair share|share:stock,part|fair:carnival,blond,pale,exhibition
fair trade|fair:honest,reasonable,carnival,good,blond,pale|trade:profession,commerce,business,craft,occupation
fair trial|trial:ordeal,tryout|fair:truthful,carnival
fair use|fair:truthful,carnival,blonde
fair value|fair:reasonable price,carnival,honest,blond
fairway bunker|bunker:dugout,fortification,refuge
fairy tale|fairy:pixie,sprite,nymph,fay|tale:narrative,account
fall apart|fall:drop,tumble,descend,plunge,autumn
fall asleep|fall:tumble,descend,plunge,collapse,autumn|asleep:sleeping,dozing,snoozing,resting
fall behind on payment|fall:tumble,descend,plunge,autumn
fall by the wayside|fall:descend,plunge,autumn
fall flat|flat:apartment,smooth,horizontal
fall foul of|foul:dirty,filthy,nasty,disgusting,stinking|fall:drop,tumble,descend,plunge,autumn
fall from grace|fall:autumn,collapse|grace:elegance,beauty,gracefulness,poise,charm
fall ill|ill:sickly,ailing,unhealthy,diseased|fall:drop,tumble,descend,plunge,autumn
fall in love|fall:drop,descend,collapse,autumn|love:affection,adoration,fondness,passion,adore
fall into line|line:string,stripe,streak,rope|fall:tumble,descend,plunge,autumn
fall into place|place:spot,locale,put,site|fall:plunge,autumn
fall of wicket|fall:autumn,plunge,descend|wicket:gate,small gate,turnstile
fall on deaf ear|deaf:hearing impaired,unhearing|ear:eardrum,lobe,hearing|fall:drop,tumble,descend,autumn
fall out of favor|favor:kindness,courtesy,goodwill,boon|fall:descend,autumn
fall out of favour|favour:kindness,courtesy,goodwill,boon|fall:descend,autumn
fall pregnant|fall:drop,tumble,descend,plunge,autumn,collapse|pregnant:expecting,expectant,gravid,with child
fall prey to|prey:game,kill,target,chase|fall:drop,tumble,descend,plunge,collapse,autumn
fall sharply|sharply:keenly,pointedly,acutely|fall:autumn
fall short of|short:brief,little,small,tiny,concise|fall:tumble,descend,autumn
fall through the crack|fall:descend,autumn,collapse|crack:fissure,break,split,fracture
fall under the jurisdiction|fall:drop,tumble,descend,plunge,autumn
fall victim to|fall:drop,tumble,descend,autumn|victim:sufferer,injured party
fallen soldier|fallen:dropped,tumbled,slumped|soldier:mercenary
falling star|falling:dropping,tumbling,plunging|star:famous person,asterisk
false alarm|false:untrue,phony,incorrect,untruthful|alarm:siren,worry,fright,dismay
false arrest|false:untrue|arrest:capture,apprehension,halt
false flag attack|false:fake,untrue,wrong|flag:banner,pennant,droop|attack:seizure,criticize
false flag operation|false:untrue,wrong|flag:banner,pennant,droop|operation:surgery,process,procedure
false imprisonment|false:untrue,phony|imprisonment:custody,captivity
false pretence|false:untrue,phony,bogus,incorrect|pretence:pretending,charade,masquerade
false start|false:untrue,fake,bogus,phony|start:commence,onset
falsely accused|falsely:fraudulently,deceitfully
family business|family:household,relatives,kin,clan
family court|family:household,own family,relatives|court:courtyard,woo
family doctor|family:household,kin,clan|doctor:falsify,tamper
family law|family:household,own family,relatives
family reunification|family:own family,household,relative
fan base|fan:ventilator,blower,cooling fan|base:bottom,basis,ignoble
fan club|fan:ventilator,blower,cooling fan|club:nightclub,cudgel,bat
fan favourite|fan:ventilator,blower,cooling fan
fan the flame|fan:admirer,enthusiast,supporter,devotee,ventilator|flame:lover,sweetheart
far and wide|far:distant,remote,faraway|wide:broad,expansive,spacious,extensive
far left group|far:distant,remote|left:departed,port,abandoned
far left|left:departed,leftover,abandoned|far:distant,remote,faraway
far right activist|far:distant,remote|right:proper,correct,privilege
far right extremist|far:distant,remote|right:proper,correct,privilege
far right group|far:distant,remote|right:proper,correct,privilege|group:bunch,cluster,institution
far right party|party:celebration,festivity,bash
far right|right:correct,proper,accurate,privilege|far:distant,remote,faraway
farewell address|address:location,tackle,street,residence|farewell:goodbye,adieu,leave taking
farewell tour|farewell:bye,adieu|tour:excursion,outing
farm animal|farm:plantation,cultivate,homestead|animal:brute,beast,creature
farm bill|farm:ranch,homestead,cultivate|bill:invoice,beak
farm laborer|farm:ranch,homestead,cultivate|laborer:toiler
farm machinery|farm:ranch,homestead,cultivate|machinery:mechanism,tackle,apparatus
farm subsidy|farm:ranch,homestead,cultivate|subsidy:allowance
farm worker|farm:cultivate|worker:specialist,toiler
farmer market|farmer:agriculturist,peasant,rancher|market:bazaar,grocery
fashion designer|fashion:manner,fad|designer:draftsman
fashion house|fashion:manner,fad|house:residence,dwelling,abode
fashion industry|fashion:manner,fad
fashion magazine|fashion:manner,fad
fashion model|fashion:manner,fad|model:prototype,version
fashion show|fashion:manner,fad
fashion week|fashion:manner,fad
fast bowler|fast:hasty|bowler:hat,derby hat
fast food chain|fast:quick,rapid,speedy,swift|food:meals,foods,nourishment,foodstuff,sustenance|chain:string,series,necklace,cycle,shackle,fetter,manacle
fast food restaurant|fast:speedy,swift,rapid|food:meal,nourishment,foodstuff|restaurant:eating place,brasserie
fast food|fast:quick,rapid,speedy,swift|food:meals,foodstuff,nourishment,cuisine
fast lane|fast:rapid,speedy,swift,starve|lane:alley
fatal accident|fatal:terminal|accident:coincidence,fluke,chance
fatal crash|fatal:terminal,mortal|crash:bang
fatal shooting|fatal:terminal,disastrous,mortal|shooting:filming,photographing,capturing
fatally injured|fatally:disastrously,fatefully|injured:offended
fatally wounded|fatally:disastrously,deadly|wounded:offended,aggrieved
father in law|law:legislation,regulation,statute
fault line|fault:blame,mistake,defect,flaw|line:queue,row,stripe,wrinkle,cord
feared dead|feared:dreaded,scared,afraid,frightened|dead:lifeless,useless,inanimate
feature film|feature:attribute,characteristic,trait|film:coating,membrane,foil
feature writer|feature:attribute,characteristic,trait,function
federal agency|agency:firm,medium|federal:elected,united
federal budget|budget:inexpensive,cheap
federal court|court:yard,woo,patio,courtyard,docket|federal:governmental,central
federal election|federal:central,administrative,civil|election:choice,selection,political race,choosing
federal employee|employee:laborer,hand,hireling
federal funds rate|funds:money,finances,supports,cash|rate:speed,pace,tempo,price
federal government|federal:governmental,confederate
federal income tax|federal:national,government,central|income:earnings,revenue,salary,profit|tax:toll,burden,fee
federal judge|judge:decide,evaluate,assess,critic,referee,choose,evaluator,umpire
federal law|law:principle,jurisprudence,commandment
federal open market committee|open:unlocked,unclosed,available,wide open|market:bazaar,fair,supermarket
federal prison|federal:governmental
federal prosecutor|federal:governmental,central|prosecutor:accuser,complainant
federal reserve bank|reserve:book,substitute,hold,preserve|bank:shore,riverside,embankment
federal reserve chair|reserve:book,substitute,hold,preserve|chair:seat,stool,armchair,couch
federal reserve|reserve:save,store,booking,keep,book,substitute,hold,preserve,backup|federal:national,central
federal trade commission|federal:national,government,central|trade:profession,swap,craft,business|commission:fee,payment,percentage,compensation
felony charge|charge:fee,price,cost,expense
ferry crossing|ferry:carry|crossing:intersection,traverse
ferry operator|ferry:carry|operator:machinist,telephonist
ferry service|service:ceremony,favor
field commander|field:subject,meadow,discipline|commander:skipper
field goal|field:area,meadow,domain,pasture|goal:objective,aim,purpose,ambition
field hockey|field:area,meadow,discipline,domain
field hospital|field:subject,meadow,discipline,pasture|hospital:medical institution,healthcare facility,sanatorium
field marshal|field:subject,meadow,discipline|marshal:arrange,gather,organize,assemble
field mouse|field:subject,area,discipline,sphere|mouse:cursor,shrew
field of battle|field:meadow,discipline|battle:struggle
field trip|field:area,meadow,pasture,discipline|trip:journey,stumble,voyage
fiercely independent|fiercely:furiously,violently
fight back tear|tear:rip,shred,gash,slit,laceration|back:rear,spine,backside|fight:combat,brawl,quarrel
fight crime|fight:brawl,quarrel,wrestle,struggle,scuffle|crime:wrongdoing,misdeed
fight extradition|fight:combat,war,brawl
fighter aircraft|fighter:boxer,warrior,combatant,pugilist
fighter jet|fighter:boxer,warrior,combatant,pugilist|jet:stream,spurt,gush,flow,squirt
fighter pilot|fighter:boxer,warrior,combatant,pugilist|pilot:guide,helmsman,experimental
fighter plane|fighter:boxer,warrior,combatant,pugilist|plane:level,flat,surface
figure skater|figure:number,digit,amount,shape
figure skating|figure:number,digit,amount,shape|skating:gliding,sliding,skimming
file charge|file:folder,archive
file for bankruptcy|file:document,folder,record,submit|bankruptcy:personal bankruptcy,ruin,poverty
file suit|suit:outfit,costume,swimsuit,match|file:folder,archive,dossier
filled to capacity|capacity:ability,capability,aptitude,potential
film crew|crew:gang,sailor,shipmate|film:layer,membrane,foil
film critic|critic:detractor,faultfinder,attacker|film:coating,layer,membrane
film director|director:administrator,principal,headmaster|film:coating,layer,membrane
film festival|film:coating,layer,membrane,foil|festival:feast,festivity
film score|film:coating,layer,membrane
film star|film:coating,layer,membrane,foil|star:celestial body,asterisk,sun
film trailer|trailer:caravan,camper,truck,mobile home
final exam|final:closing,concluding,ultimate,eventual
final whistle|whistle:hoot,whistling|final:ultimate,conclusive,eventual
finance bill|bill:beak,receipt|finance:bankroll,subsidize
finance committee|finance:bankroll,sponsor,cash|committee:crew,squad,gang,jury
finance minister|finance:fund,back,money,bankroll,subsidize,funding,cash|minister:preacher,pastor,clergyman,priest,serve
finance ministry|ministry:preaching,priesthood,church,clergy|finance:money,fund,cash
financial adviser|financial:pecuniary
financial conduct authority|financial:monetary,economic,fiscal|conduct:behavior,carry out,perform,manage|authority:power,expert,influence
financial crash|crash:collision,accident,wreck|financial:pecuniary
financial crisis|financial:pecuniary,money
financial district|district:area,region,county
financial institution|financial:pecuniary|institution:establishment,organization
financial market|market:bazaar,fair,supermarket|financial:pecuniary
financial regulator|regulator:controller,thermostat
financial services|financial:pecuniary|services:solutions,providers
financial statement|statement:declaration,assertion,announcement,remark|financial:pecuniary
financial year|financial:monetary,economic,pecuniary,cash|year:twelvemonth,season
financially stable|stable:barn
find a way to|way:manner,fashion
find common ground|find:detect|ground:soil,earth,floor,dirt
find fault with|fault:blame|find:uncover
find favor with|favor:kindness,courtesy,goodwill,boon|find:discover,locate,detect,uncover
find favour with|favour:kindness,courtesy,goodwill,boon|find:discover,locate,detect,uncover
find guilty of|find:discover,locate,detect,uncover|guilty:blameworthy,remorseful,ashamed,regretful
find guilty|find:discover,locate,search out,detect,uncover
find its way into|way:method,manner,technique,approach|find:locate,detect,uncover
find not guilty|find:discover,locate,search out,uncover
find refuge in|find:locate,detect,uncover
find solace in|find:locate,detect,uncover
fine art|fine:penalty,alright,okay|art:craftiness
fine print|fine:good,great,okay,penalty|print:publish,printing,imprint
finish line|finish:conclude|line:queue,cord,string
fire alarm|fire:flame,blaze,hearth|alarm:fright,dismay
fire ban|fire:flame,blaze,hearth,dismiss|ban:boycott,taboo
fire brigade|fire:flame,blaze,hearth,shoot,dismiss|brigade:gang,troop,army
fire chief|fire:flame,blaze,hearth|chief:primary,head honcho
fire code|fire:flame,blaze,hearth,dismiss|code:cipher,password,cypher
fire crew|fire:flame,hearth|crew:gang,mob,bunch
fire danger|fire:hearth,flame,fireplace,sack|danger:jeopardy,menace
fire department|fire:flame,blaze,hearth,dismiss|department:branch,ministry
fire door|fire:flame,blaze,hearth,dismiss|door:entryway,doorway,portal,entrance
fire drill|fire:flame,blaze,hearth,dismiss|drill:auger
fire engine|fire:flame,blaze,hearth,dismiss,shoot|engine:motor,machine,turbine,mechanism
fire escape|fire:flame,hearth,dismiss|escape:flee,getaway
fire extinguisher|fire:flame,blaze,hearth,dismiss|extinguisher:quencher,douser,destroyer,smotherer
fire hazard|fire:flame,blaze,hearth|hazard:jeopardy,gamble,venture
fire hydrant|fire:flame,blaze,hearth,dismiss|hydrant:spigot,faucet,fountain
fire line|fire:flame,blaze,hearth,dismiss|line:queue,cord,stripe
fire marshal|fire:flame,blaze,hearth|marshal:gather,assemble,organize
fire safety|fire:flame,blaze,hearth,dismiss|safety:wellbeing,sanctuary
fire season|fire:hearth,flame,fireplace,sack,blaze,dismiss|season:spice,flavor
fire service|fire:flame,blaze,hearth,dismiss|service:favor,provider
fire station|fire:flame,blaze,hearth,dismiss|station:terminal,rank
fire truck|fire:flame,blaze,hearth,dismiss
fire warden|fire:flame,blaze,hearth|warden:jailer,custodian
firearm offence|offence:insult,resentment,attack,umbrage
firearm officer|officer:functionary,bureaucrat,dignitary
firing line|firing:dismissal,sacking,discharging|line:row,queue
firing range|firing:dismissal,sacking,discharging|range:variety,array,scope
firing squad|firing:sacking,dismissing,discharging,burning,dismissal|squad:crew,gang,club,troop,team,group,band
first aid kit|first:initial,primary,earliest,original|aid:help,assistance|kit:gear,outfit
first aid|first:primary,earliest,premier|aid:help,assistance,helper
first amendment|first:primary,opening,foremost|amendment:correction,improvement,betterment
first base|base:bottom,ignoble
first degree murder|murder:slay,slaughter,massacre,carnage,kill|degree:diploma,qualification,certificate,extent,stage,level
first half|first:initial,primary|half:fifty percent
first hand account|hand:palm,paw,fist,finger,worker|account:bill,ledger,invoice
first innings|first:initial,primary
first lady|first:initial,primary,opening,earliest|lady:gentlewoman,damsel,madam
first minister|first:initial,primary,opening,earliest
first of all|first:initial,primary,inaugural,number one
first quarter|quarter:zone,area,district,one fourth,coin,sector|first:initial,very first,primary,foremost
first reading|first:primary,foremost|reading:perusal,scanning
first responder|first:original,premier|responder:answerer,replier
first round pick|pick:choose,axe,pluck,picking|round:circular,rounded,spherical
first secretary|first:initial,primary,opening,earliest|secretary:typist
first term|term:time period|first:primary,earliest,foremost
first time buyer|buyer:customer,shopper,consumer
first world war|world:globe,earth,planet|war:battle,combat,fight|first:initial,primary,number one,foremost
fiscal cliff|cliff:precipice,bluff,crag,rock face|fiscal:monetary,pecuniary
fiscal policy|policy:insurance,procedure,coverage,guideline|fiscal:pecuniary,financial,cash
fiscal responsibility|responsibility:blame,chore|fiscal:money,pecuniary
fiscal year|fiscal:monetary,pecuniary,economic,budgetary|year:twelvemonth,season
fish and chip|fish:angle|chip:microchip,fragment,shard
fish farm|fish:angle|farm:ranch,plantation,cultivate,homestead
fish stock|stock:inventory,livestock,shares
fishing ground|fishing:fish catching|ground:soil,floor,dirt
fishing industry|fishing:fish catching|industry:diligence,hard work
fishing net|net:internet,web,clear,profit|fishing:fish catching
fishing rod|fishing:fish catching|rod:bar,shaft
fishing vessel|vessel:container,jar,bowl|fishing:fish catching
fit to stand trial|fit:healthy,suit,match,in shape|stand:stall,rise,get up|trial:test,experiment,tryout
fixed asset|fixed:repaired,mended,corrected,set|asset:advantage,strength,benefit
fixed income|fixed:repaired,mended,set,corrected|income:revenue,earnings,profit
fixed price|fixed:repaired,mended,corrected
fixed rate mortgage|mortgage:pledge,pawn
flag carrier|flag:pennant,sag,weaken|carrier:porter,courier
flagship store|flagship:front runner,lead ship,leading|store:keep,save,warehouse
flak jacket|jacket:coat,blazer,anorak
flash drive|flash:blink,spark,glimmer,flare|drive:ride,steer,motivate
flash flood warning|flash:sparkle,gleam,blink,twinkle|flood:overflow,deluge,inundation|warning:caution,omen,caveat
flash flooding|flash:sparkle,gleam,blink,twinkle,glint,glimmer|flooding:overflowing,inundating,swamping,drowning
flash flood|flash:sparkle,gleam,blink,twinkle,glint,glimmer,flare,streak|flood:overflow,inundation,deluge,swamp,surge
flat screen|flat:apartment,bland|screen:sieve,filter,partition
flat tax|flat:apartment,level,even,smooth,horizontal|tax:toll,burden,strain
flat tire|flat:level,apartment,even,horizontal|tire:fatigue,weary
flatly deny|flatly:evenly,levelly,horizontally,smoothly
flatly reject|flatly:evenly,levelly,horizontally,smoothly|reject:discard
flatten the curve|flatten:level,iron out|curve:bend,contour,arc,curvature
flea market|flea:bug,insect,louse,mite
flee the scene|scene:view,landscape,picture,scenery|flee:vanish
flesh wound|flesh:meat|wound:hurt
flight attendant|flight:escape,soaring,trip,fleeing|attendant:servant,helper,waiter
flight crew|flight:escape,soaring,trip|crew:gang,mob,bunch,band
flight data recorder|flight:escape,soaring,fleeing|data:facts,statistics|recorder:flute,registrar,chronicler
flight deck|flight:escape,soaring,trip,fleeing|deck:floor,terrace,adorn,porch
flight engineer|flight:escape|engineer:contrive,designer,builder
flight of stairs|flight:escape,soaring,fleeing,trip,plane
flight path|flight:soaring,trip|path:road,way
flight recorder|flight:escape,soaring,fleeing|recorder:flute,registrar,chronicler
flight simulator|flight:soaring,fleeing|simulator:imitator,pretender,faker
flip a seat|flip:toss,somersault,spin,flick|seat:sofa,stool,couch
flood control|flood:deluge,torrent,inundation|control:command,domination,manage,influence
flood damage|flood:deluge,inundation,torrent|damage:harm,detriment,injury,hurt,impairment
flood defence|flood:deluge,torrent,inundation|defence:justification,excuse
flood defense|flood:deluge,inundation,overflow|defense:justification,alibi,excuse,argument
flood gate|flood:deluge,torrent,inundation|gate:doorway,entryway,entrance
flood insurance|flood:deluge,inundation,torrent|insurance:guarantee,assurance
flood plain|flood:deluge,overflow,torrent,inundation|plain:simple,undeniable,ordinary,obvious,apparent,unadorned,basic
flood risk|flood:deluge,torrent|risk:gamble,jeopardy,venture
flood victim|flood:deluge,inundation,overflow,torrent|victim:sufferer,prey,dupe,loser
flood warning|flood:overflow,deluge,inundation,torrent|warning:caution,omen,caveat,admonition
flood water|flood:deluge,torrent,inundation|water:liquid,fluid,irrigate,hydrate
floor debate|floor:ground,story,deck,bottom,carpet|debate:quarrel,argue,contemplate
floor exercise|floor:flooring,story,storey
floor vote|floor:ground,story,deck,bottom,carpet|vote:elect,choice,suffrage
floppy disk|floppy:limp,drooping,saggy
flu season|flu:grippe|season:spice,flavor
flu shot|flu:grippe|shot:shooting,photo,gunshot,effort
flu vaccine|flu:grippe|vaccine:antidote
fly half|fly:insect|half:fifty percent,semi,fraction
flying debris|flying:gliding,winging,aviation
focal point|point:dot,tip,factor,purpose
focus group|focus:center,concentrate,emphasis,concentration|group:bunch,cluster,band,set
fog of war|fog:mist,smog|war:struggle
folk music|folk:people,individual,person,parent
folk singer|folk:people,individual,person,parent
folk song|folk:people,individual,person,parent
food aid|aid:abet,useful resource,helper,aide,help out|food:meal,cuisine,nutrient,fare,nourishment,sustenance
food allergy|food:meal,nourishment,cuisine|allergy:aversion,dislike,antipathy
food and drug administration|food:meal,nourishment|drug:narcotic|administration:management,supervision,running,direction
food bank user|bank:shore,lender,riverbank
food bank|bank:shore,riverside,embankment,financial institution,lender,riverbank|food:meals,cuisine,nourishment,meal,sustenance,diet
food chain|food:meal,nourishment,fare,diet|chain:shackle,manacle,string,fetter,sequence
food coloring|food:meal,nourishment,cuisine|coloring:tint,shade,hue
food court|food:meal,nourishment,sustenance|court:courtroom,tribunal,woo
food critic|food:meal,nourishment,sustenance|critic:detractor,censor,faultfinder
food crop|crop:trim,clip|food:meal,meals,nourishment
food for thought|food:meal,cuisine|thought:idea,notion,concept
food insecurity|food:meal,cuisine,nutrient,fare,nourishment,sustenance,meals|insecurity:uncertainty,diffidence,doubt
food parcel|food:meal,cuisine,nutrient,fare
food poisoning|food:meal,nourishment,cuisine,fare,meals,diet|poisoning:corrupting,venom,corruption,contaminating,harming
food price|food:meals,cuisine,nourishment|price:fee
food processing|food:nourishment,cuisine|processing:dealing,treating
food producer|food:nourishment,cuisine|producer:filmmaker
food ration|food:meal,cuisine,fare
food riot|food:meal,cuisine,fare
food safety|food:nourishment,sustenance,cuisine|safety:refuge,wellbeing
food security|security:guard,surveillance,safekeeping,guarantee|food:meals,cuisine,nourishment,meal,sustenance
food shortage|food:nourishment,cuisine,fare|shortage:scarceness,dearth
food stamp|stamp:seal,mark,imprint,trample,postmark|food:meals,cuisine,nourishment,meal,sustenance
food truck|food:nourishment,cuisine,sustenance
food web|food:meal,nourishment,fare|web:internet,cobweb,mesh
foot and mouth disease|disease:sickness,malady,ailment|foot:toes,base,paw|mouth:lips,jaws,oral cavity
foot patrol|foot:toe,leg|patrol:round
foot soldier|foot:toe,paw,leg|soldier:warrior,mercenary
foot the bill|foot:feet,paw,leg|bill:invoice,beak,statute,costs
foot traffic|foot:feet,paw,toe|traffic:website visitors,visitors,site visitors,congestion
football fan|fan:ventilator,blower,cooling fan
for the first time|first:initial,primary,foremost,number one,inaugural|time:era,duration,epoch
for the foreseeable future|foreseeable:predictable|future:destiny,tomorrow,fate,prospect,upcoming
for the time being|time:period,era,moment,hour,duration,occasion|being:human,existence,creature,person
force into exile|force:strength,power|exile:deportation,banish
force majeure clause|force:strength,energy,vigor|clause:phrase,sentence
force majeure|force:power,pressure,strength,compel
force of nature|force:pressure,compel,drive|nature:temperament,disposition
forced disappearance|forced:pressured,compelled,strained|disappearance:vanishing,fading,evaporation
forced displacement|forced:pressured,strained,compelled|displacement:dislocation
forced evacuation|forced:pressured,strained,compelled
forced eviction|forced:pressured,strained,compelled
forced labor|labor:effort,exertion,toil,job,childbirth|forced:strained,pushed,pressured,constrained,compelled,required,obligated
forced labour|labour:effort,exertion,toil,job,employment|forced:strained,pushed,pressured,constrained,compelled
forced landing|forced:pressured,strained,compelled|landing:touchdown,arrival
forced sterilization|forced:pressured,strained,compelled|sterilization:cleaning,disinfection,purification
foreign affair committee|foreign:alien,strange,outside|affair:romance,fling,matter,thing
foreign affair|foreign:alien,strange,remote,exotic|affair:fling,liaison,romance
foreign aid|foreign:alien,strange,remote,exotic|aid:guide,abet,remedy,assistant,useful resource
foreign correspondent|foreign:alien,strange,exotic|correspondent:pen pal,letter writer
foreign currency|foreign:alien,strange,outside,exotic|currency:money unit,forex,coinage
foreign direct investment|foreign:alien,strange,exotic,overseas|direct:straight,guide,steer,immediate
foreign exchange|foreign:overseas,alien,strange,outside|exchange:swap,change,interchange,conversation
foreign fighter|foreign:alien,strange,remote|fighter:pugilist,prizefighter
foreign intelligence service|foreign:alien,strange,outside|intelligence:cleverness,intellect,wisdom
foreign interference|interference:obstruction,static,hindrance|foreign:alien,strange,remote,exotic
foreign investment|foreign:alien,strange,exotic,unfamiliar
foreign minister|foreign:overseas,alien,outside,strange,remote,exotic,far off,outer,unfamiliar|minister:clergyman,pastor,preacher,vicar
foreign ministry|foreign:alien,strange,remote,exotic,outside|ministry:priesthood,preaching,clergy,religion
foreign national|foreign:alien,strange,remote,outside|national:nationwide,countrywide
foreign office|foreign:alien,strange,exotic,unfamiliar|office:workspace,workplace,cubicle
foreign policy|foreign:alien,strange,remote,exotic,distant|policy:procedure,arrangement
foreign relation committee|foreign:alien,strange,outside|relation:relative,kin,family member
foreign relation|foreign:alien,strange,remote,exotic|relation:kin,kinfolk,kinship
foreign reserves|foreign:alien,strange,exotic|reserves:supplies,books,stores,substitutes
foreign secretary|foreign:alien,strange,outside,exotic,remote|secretary:receptionist,typist,assistant,clerk
forensic evidence|forensic:argumentative,rhetorical,juristic,debatable
forensic examination|forensic:argumentative,rhetorical
forensic expert|forensic:rhetorical,debatable,argumentative
forensic pathologist|forensic:judicial,criminological,rhetorical,debatable,argumentative|pathologist:diagnostician,diagnostic doctor
forensic psychologist|forensic:judicial,rhetorical
forensic science|forensic:rhetorical,debatable
forensic scientist|forensic:judicial,argumentative,criminological,rhetorical,debatable|scientist:scholar
forensic team|forensic:rhetorical
forest fire|forest:timberland|fire:hearth,flame,sack,dismiss,bonfire
forest ranger|forest:timberland,woods|ranger:wanderer,rover
forest reserve|reserve:reticence,set aside|forest:wood
fossil fuel company|fossil:relic,remnant,skeleton|fuel:gas,gasoline,power|company:companionship,troop
fossil fuel|fossil:relic,remnant,skeleton,ancient,remains,petrified|fuel:gas,gasoline,power,energy,petrol,feed
foster child|foster:cultivate
foster family|foster:cultivate
foster home|foster:cultivate|home:residence,dwelling
foster parent|foster:cultivate
foul play|foul:filthy,disgusting,stinking,smelly|play:drama,have fun,recreation,theatre
found dead|found:established,determined|dead:inanimate
foundation stone|foundation:basis,groundwork,charity|stone:pebble,gem,boulder
founding father|founding:establishing,setting up,starting|father:dad,daddy,papa
founding member|founding:organising,establishing,setting up,creating|member:limb
four year term|term:word,phrase,expression,name,condition
fourth quarter|quarter:zone,district,one fourth,coin,area|fourth:forth
fourth term|term:time period,phrase
frame of mind|frame:casing,skeleton,border,outline,chassis|mind:brain,psyche,intellect
fraud charge|charge:fee,price
fraud trial|trial:test,experiment,tryout
freak accident|freak:oddity,weirdo,mutant,fanatic|accident:fluke
free agency|free:complimentary,liberated,cost free,gratis|agency:bureau,firm
free agent|free:complimentary,liberated,cost free,gratis|agent:broker,representative,operative
free and fair election|free:complimentary,gratis,costless,loose,unfastened|fair:carnival,blond,pale,lovely,truthful,blonde|election:selection,political race,choosing
free election|free:complimentary,gratis,costless,loose,unfastened|election:political race
free kick|free:complimentary,gratis,liberated,unfastened,cost free|kick:boot,thrill,knock,punt
free market|free:complimentary,gratis,cost free,liberated,totally free|market:bazaar,fair,supermarket
free movement|movement:gesture,shift|free:complimentary,gratis,costless
free press|press:push,iron,squeeze,crush|free:complimentary,gratis,costless,unfastened
free range egg|egg:ovum,urge,goad,provoke,embryo
free range|free:unfastened,liberated,loose,complimentary|range:variety,array,extent
free speech|speech:oration,language|free:complimentary,gratis,costless,cost free
free throw|free:complimentary,liberated,cost free,gratis|throw:toss,fling,hurl,cast
free trade agreement|free:complimentary,gratis,costless,loose,unfastened,cost free,totally free|trade:swap,barter,craft,alternate,exchange,profession,commerce|agreement:harmony,concord,consent,assent,concurrence,consensus,contract,arrangement
free trade area|free:complimentary,gratis,cost free|trade:profession,commerce,swap,craft|area:location,region,space,place
free trade zone|free:complimentary,gratis,cost free|trade:profession,commerce,swap|zone:area,region,sector,district
free trade|free:complimentary,gratis,cost free,liberated|trade:profession,commerce,swap,craft
free vote|free:complimentary,gratis,costless,loose,liberated|vote:elect
free world|world:earth,globe,planet|free:complimentary,gratis,costless,loose,unfastened
freedom fighter|freedom:liberty,autonomy,release|fighter:boxer,pugilist,wrestler
freedom of assembly|assembly:fabrication,construction,crowd,congregation|freedom:leeway,exemption,independence,autonomy,liberty
freedom of association|freedom:liberty,autonomy,leeway|association:friendship,connection
freedom of expression|expression:phrase,look,countenance,idiom,term,face,saying|freedom:autonomy,independence,leeway,liberty,flexibility,emancipation
freedom of information act|act:deed,behave,perform|information:statistics,facts,data
freedom of information|freedom:autonomy,independence,leeway,liberty,flexibility,emancipation|information:fact,statistics,facts,statistic,data,details,info
freedom of movement|movement:gesture,shift,move|freedom:leeway,exemption
freedom of navigation|freedom:liberty,autonomy,leeway|navigation:steering,piloting,sailing
freedom of religion|freedom:leeway,exemption,independence,liberty,autonomy,flexibility,emancipation|religion:cult
freedom of speech|speech:talk,lecture,oration,language,address|freedom:autonomy,independence,leeway,liberty,flexibility,emancipation
freedom of the press|press:push,iron,squeeze,crush,click,urge|freedom:leeway,exemption,looseness,autonomy,flexibility,emancipation
freely available|freely:liberally,unreservedly,loosely
freely elected|freely:liberally,unreservedly,profusely|elected:picked,opted
freestyle relay|relay:transmit,broadcast,communicate,pass on
freeze assets|freeze:ice,chill,frost,solidify|assets:advantages,strengths,benefits
freeze asset|freeze:chill,ice,refrigerate,solidify|asset:plus,advantage,strength
freezing point|freezing:icy,chilling,frosty,chilly|point:factor,detail,aim,dot,tip
freezing rain|freezing:frosty,chilling|rain:rainfall,deluge
freight car|freight:shipping,burden|car:automobile
freight train|train:teach,coach,educate,practice,instruct|freight:shipping,burden,consignment
french fry|fry:saute,sizzle
french horn|horn:antler,tusk,hooter,car horn
frequent flyer|frequent:common,recurrent,repeated|flyer:leaflet,aviator,pamphlet
fresh air|fresh:novel,cheeky
fresh water|fresh:brand new,recent|water:irrigate
fried chicken|chicken:coward,hen,fowl
friendly fire|friendly:amicable,kind,cordial,sociable|fire:flame,blaze,hearth,fireplace,dismiss
fringe party|fringe:border,edge,trimming,bangs,perimeter|party:celebration,festivity,bash
front bench|bench:stool,workbench,sofa
front company|front:the front,forepart,frontal
front cover|cover:lid,shelter,blanket|front:facade,anterior
front line position|front:facade,forepart|line:queue,string
front line soldier|front:facade,forepart|line:queue,string
front line|front:forepart,facade|line:queue,string,rope
front page headline|page:sheet,leaf,webpage|front:facade,anterior,forward
front page news|page:sheet,leaf,webpage|front:facade,forehead,anterior
front page|front:forward,facade,anterior|page:sheet,leaf,paging
front row seat|row:quarrel,paddle,argument|front:forward,facade,anterior
front runner|runner:sprinter,jogger,athlete|front:facade,forepart
frozen assets|frozen:icy,iced,chilled,frosted|assets:advantages,strengths,benefits
frozen asset|frozen:icy,iced,chilled,solidified,frosty|asset:plus,advantage,strength
fruit fly|fruit:outcome,result|fly:glide,wing
fuel cell|cell:mobile phone,cellular,chamber,cubicle,prison|fuel:gas,energize,feed
fuel consumption|fuel:energize|consumption:eating,tuberculosis
fuel duty|duty:obligation,responsibility,task,job,assignment|fuel:gas,energize,feed
fuel efficiency|fuel:gas,feed,energize,stoke|efficiency:performance,effectiveness,productivity,competence,capability
fuel leak|fuel:feed,stoke,energize|leak:disclose,reveal
fuel poverty|poverty:destitution,hardship,neediness,impoverishment|fuel:gas,energize,feed
fuel price|fuel:feed,energize,stoke|price:fee,rate,expense
fuel shortage|shortage:deficiency,deficit,lack,dearth|fuel:feed,energize,stoke
fuel subsidy|subsidy:grant,aid,allowance,contribution|fuel:feed,energize,stoke
fuel tank|fuel:energy|tank:vat,panzer,aquarium
fuel tax|fuel:energize,stoke|tax:toll,burden,strain
fugitive from justice|justice:equity,fairness,righteousness
full capacity|full:complete,whole|capacity:aptitude
full court press|court:tribunal,courtroom,law court|press:squeeze,newspaper
full speed|full:complete,whole,filled,packed|speed:haste,quickness,hurry
full time employee|full:entire,whole,filled,complete|time:period,era,hour,moment
full time job|job:task,chore,errand,duty|full:entire,whole,filled,complete|time:period,era,hour,moment
full time student|full:entire,whole,filled,complete|time:period,era,hour,moment
fund manager|fund:finance,sponsor,support|manager:boss,coach,supervisor
fund raising|raising:lifting,elevating,increasing,bringing up
fundamental right|right:correct,proper,accurate|fundamental:rudimentary,underlying
funding gap|gap:hole,opening,crevice,space
funeral director|director:headmaster,principal
funeral home|home:residence,dwelling
funeral parlour|parlour:living room,lounge
funeral procession|procession:line,file,sequence
funeral service|service:servicing,favor,solution
further education college|further:farther,additional
further education|further:farther
futures contract|futures:destinies,prospects,tomorrows|contract:agreement,shrink,deal,settlement
gag order|gag:joke,choke,muzzle,prank,retch|order:sequence,purchase
gagging order|gagging:choking,joking,retching,muzzling|order:sequence,purchase
gain a seat|seat:chair,bench,stool,couch,sofa|gain:profit
gain weight|gain:obtain,earn,win,achieve|weight:heaviness,burden,load
gale force wind|wind:coil,twist|gale:breeze,tempest|force:power,drive,compel
gale warning|gale:breeze,tempest|warning:caution,admonition
game console|console:comfort,solace,soothe,cheer
game reserve|game:sport,recreation,pastime,contest|reserve:reticence
game show host|host:crowd,army,multitude|game:pastime,recreation
gang leader|leader:chief executive,frontrunner,pioneer,ruler
gang member|gang:bunch,horde|member:limb,part
gang rape|gang:crew,squad,bunch
gang violence|gang:crew,pack,squad,bunch|violence:ferocity,vehemence,roughness
gang warfare|gang:crew,pack,squad,bunch|warfare:military operation
gas bill|bill:invoice,statute,beak,law|gas:vapor,fume
gas chamber|gas:petrol,fumes,gasoline|chamber:bedroom,hall,compartment
gas explosion|gas:fume|explosion:outburst,bang
gas field|field:area,meadow,discipline,arena|gas:vapor,petrol,fume
gas giant|gas:vapor|giant:large,massive,enormous,huge
gas leak|gas:fume|leak:disclose,reveal,hole
gas main|gas:vapor,fume|main:primary,principal,foremost
gas mask|gas:fuel,petrol,gasoline|mask:disguise,veil,conceal
gas pipeline|pipeline:channel,conduit,tube,canal|gas:vapor,petrol,fume
gas prices|gas:vapor,fume,smoke|prices:fees,expenses,rates
gas station|station:depot,terminal,stop,position,post,channel,rank|gas:vapor,fume,propane
gas supply|supply:provide,source,offer,provision|gas:vapor,fume,petroleum
gas tank|gas:vapor,fume|tank:vat,panzer,aquarium
gay right|right:proper,correct|gay:cheerful,merry,jolly
gaza strip|strip:undress,peel,ribbon
gender based violence|gender:masculinity|violence:ferocity,roughness,fierceness
gender equality|equality:sameness,evenness
gender identity|identity:sameness
gender pay gap|gender:sex,sexual category|pay:spend,compensate,reimburse,wages|gap:hole,opening,space,crevice
gene editing|gene:genetics,chromosome,factor|editing:correcting,proofreading,revising
gene therapy|gene:genetics|therapy:remedy,cure,counseling
general assembly|general:common,popular,broad,overall,widespread|assembly:fabrication,manufacture
general counsel|general:common,overall,widespread,normal,universal
general election|general:broad,common,overall,basic,widespread,usual|election:choice,selection,choosing,race
general practitioner|general:common,overall,universal,widespread,basic
general strike|general:common,basic,standard,overall|strike:beat,smack,hit,attack,blow,assault
generally speaking|speaking:conversing,uttering|generally:commonly,widely
generic drug|generic:general,universal,nonspecific|drug:dope,substance
genetic code|genetic:hereditary,ancestral,inherited,inborn|code:law,cipher,password,regulation
genetic disorder|genetic:ancestral,inherited genes|disorder:mess,confusion,chaos,clutter
genetic engineering|genetic:hereditary,inherited,ancestral,inborn|engineering:manufacturing,machinery
genetic material|genetic:ancestral,inborn|material:fabric,cloth,textile
genetic testing|genetic:ancestral,inborn|testing:trying,challenging,demanding,checking
genetically modified crop|modified:adjusted,revised|crop:trim,clip
genetically modified food|genetically:ancestrally,inherently|food:nourishment,cuisine,meal
genetically modified|genetically:ancestrally,inherently,hereditarily|modified:customized,revised,moderated,adjusted
gentleman usher|usher:doorman,conductor|gentleman:man,guy,nobleman
gestational diabetes|gestational:pregnant,evolving
get away with murder|murder:slay
get away with|get:obtain,receive,acquire,gain,procure
get back on track|get:obtain,receive,acquire,procure
get caught up in|get:obtain,receive,acquire,gain,procure
get divorced|get:obtain,receive,acquire,gain,procure
get in the way|way:method,manner,technique,approach|get:obtain,receive,acquire,procure
get in touch|touch:feel,tap,stroke,caress,handle,brush,finger|get:obtain,receive,acquire,purchase
get in trouble|get:obtain,receive,acquire,gain,procure
get into trouble|get:obtain,receive,acquire,gain,procure
get involved in|get:obtain,receive,acquire,procure
get lost in|get:obtain,receive,acquire,procure
get married|get:obtain,receive,acquire,gain,procure
get off the ground|ground:soil|get:obtain,receive,acquire,procure
get out of hand|hand:palm,paw,fist,finger|get:obtain,receive,acquire,gain,procure
get pregnant|get:obtain,acquire,gain,procure
get ready for|get:obtain,acquire,gain,procure
get rid of|get:obtain,receive,acquire,gain,procure
get the ball rolling|ball:sphere,orb,globe,dance|rolling:revolving,tumbling,wheeling
get the message across|get:obtain,acquire,procure,gain
get to know|get:obtain,receive,acquire,gain,procure
get to the bottom|bottom:buttocks,underside|get:obtain,receive,acquire,procure
get tough on|tough:sturdy,durable,rugged,chewy|get:obtain,receive,acquire,gain,procure
get under the skin|skin:hide,pelt,peel,rind,epidermis
get under way|way:manner,method,path,route,road,technique|get:obtain,receive,acquire,purchase
get used to|get:procure|used:utilized,secondhand
getaway car|getaway:trip,vacation,flight|car:auto,wagon,carriage
getaway driver|getaway:trip,departure
ghost town|ghost:spirit,specter,apparition|town:municipality
ghost writer|ghost:specter,spook
giant slalom|giant:huge,enormous,colossal,gigantic
gift card|gift:talent,ability,donation,offering|card:ticket,postcard,paper
gig economy|gig:concert,performance,show,job|economy:thrift,frugality,financial system
gig worker|gig:concert,performance,show|worker:laborer,operative
girl group|group:bunch,cluster|girl:daughter,maiden
give a damn about|give:donate,hand over,deliver,present
give birth at home|birth:delivery,origin,nativity,beginning|give:donate,hand over,grant,deliver,offer
give birth to|birth:nativity,beginning,childbirth|give:donate,hand over,offer,grant,deliver,supply
give birth|give:donate|birth:beginning,origin
give chase|chase:quest,pursue|give:donate,deliver,hand over
give consideration to|give:donate,deliver,hand over|consideration:kindness,thoughtfulness
give credence to|credence:belief|give:donate,deliver,hand over
give evidence in court|give:donate,grant|court:courtyard,woo,palace
give evidence|give:donate,grant
give his word|word:phrase,term,vocabulary
give it a try|try:endeavor|give:donate,deliver,hand over
give pause for thought|pause:break,stop,interruption,rest,halt,intermission|thought:idea,thinking,notion,concept
give rise to|rise:climb,ascent,upsurge,ascend|give:donate,hand over,grant
give the cold shoulder|cold:chilly,frosty,icy,freezing,wintry|shoulder:arm,limb,joint,verge
give the go ahead|give:donate,deliver,present
give the green light|green:verdant,emerald,unripe,inexperienced,leafy,grassy,eco friendly|light:lamp,brightness,illumination,mild,gentle,bulb,glow|give:donate,deliver,present
give up hope|hope:wish,anticipate|give:donate,grant
give way to|way:method,manner,technique,approach|give:donate,hand over,grant
give way|give:donate,supply|way:manner,method,mode
glass ceiling|glass:tumbler,goblet,beaker,wine glass,cup,crystal|ceiling:roof,rooftop,attic,maximum
glide bomb|glide:slide,float,coast,slip|bomb:flop,failure,shell
global economy|global:worldwide,spherical|economy:thrift,frugality,economic system
global pandemic|global:universal,spherical,overall|pandemic:universal,rampant
global warming|warming:heating,heat up,warming up,heat,cozy,cooking,thawing|global:worldwide,international,world wide,universal,spherical
go ahead with|ahead:onward,in advance
go bankrupt|bankrupt:insolvent,broke person,penniless,impoverished,ruined|go:travel,proceed,depart
go belly up|belly:stomach,tummy,abdomen,stubborn belly
go bust|bust:chest,breast,statue,sculpture|go:travel,proceed,depart
go extinct|extinct:defunct|go:move,pass,depart,proceed
go from strength to|strength:might,toughness,muscle|go:travel,proceed,leave,depart
go hungry|hungry:ravenous,famished,peckish|go:proceed
go into administration|administration:management,government,supervision,organization,paperwork|go:travel,proceed,depart,leave
go into detail|detail:element,feature|go:travel,depart,leave
go into effect|effect:impact,consequence,result,outcome,impression,influence|go:travel,proceed,depart,leave
go into exile|exile:deportation,banish,expulsion
go into hiding|hiding:concealing,covering up,camouflage|go:travel,proceed,depart
go into labor|labor:toil,workforce|go:travel,proceed,depart,leave
go into labour|labour:toil,workforce|go:travel,proceed,depart,leave
go into liquidation|liquidation:settlement,elimination,killing
go missing|missing:lost,gone,omitted|go:travel,proceed,depart
go off the air|air:oxygen,atmosphere,breeze,sky
go off the rail|rail:railing,handrail,complain
go on a rampage|go:travel,proceed,depart
go on display|go:travel,proceed,depart
go on hunger strike|hunger:starvation,appetite,craving|strike:beat,smack
go on sale|go:travel,proceed,depart
go on strike|strike:hit,attack,blow,assault,punch|go:travel,move,proceed,depart
go on trial|trial:test,experiment,tryout,attempt|go:travel,proceed,depart
go out of business|business:enterprise,company,commerce,organization,firm|go:travel,proceed,leave,depart
go out of fashion|fashion:clothing,manner,couture|go:travel,proceed,leave,depart
go public|go:travel,proceed,move,depart|public:open,community,civic,general
go smoothly|smoothly:levelly,sleekly,fluidly
go the distance|distance:space,span,gap,separation,remoteness
go the extra mile|extra:additional,further,spare,surplus|go:proceed,leave,depart
go through the roof|roof:roofing,rooftop,ceiling,canopy
go to great length|length:span,size,measurement,duration|go:travel,proceed,leave,depart
go to the poll|poll:survey,pole,head,opinion,canvass,head count|go:leave,depart
go to waste|go:travel,depart
go underground|underground:subway,tube,metro,buried
go unpunished|go:travel,proceed,depart
go up in flame|flame:passion,lover,fervor,sweetheart
go viral|viral:infectious,contagious,popular,virus like|go:travel,proceed,depart
go without saying|saying:proverb,adage,maxim|go:travel
go wrong|wrong:incorrect,mistaken,inaccurate,erroneous,unjust
goal difference|goal:objective,aim,purpose,ambition,intention|difference:distinction,contrast,variation,dissimilarity
goal kicker|goal:objective,aim,target,purpose,ambition
goal kick|goal:objective,aim,target,purpose,ambition|kick:boot,thrill,knock
goal line|goal:objective,aim,purpose,ambition|line:queue,row,cord,string,streak
goal post|goal:objective,aim,target,purpose,ambition|post:article,mail,message
goal scorer|goal:objective,aim,target,purpose,ambition,intention
goalless draw|goalless:aimless,purposeless,objectiveless|draw:sketch,attract,illustrate,pull,drawing
golan height|height:altitude,elevation,stature,tallness
gold medallist|gold:bullion,precious metal,yellow metal
gold medal|gold:bullion,precious metal,yellow metal,gold bullion
gold mine|mine:my own,explosive,landmine,excavate|gold:golden,yellow,bullion,yellow metal,money
gold reserve|gold:golden,yellow|reserve:book,substitute,backup
gold rush|rush:hurry,haste,dash,hurried|gold:golden,yellow
gold standard|gold:golden,yellow,precious metal|standard:norm,criterion,typical,requirement
golden eagle|golden:yellow,gilded,blond
golden handshake|golden:gold,yellow,shining|handshake:greeting,shake,handclasp
golden jubilee|golden:yellow,blond|jubilee:festivity,carnival
golden parachute|golden:gold,gilded,yellow,shining|parachute:chute,skydive
golden share|golden:gold,yellow,shining|share:portion,part,discuss,percentage
golf ball|ball:sphere,orb,globe,dance
golf club|club:nightclub,cudgel,bludgeon,truncheon
golf course|course:lecture,direction,training course
good friday|good:decent,excellent
goodwill ambassador|goodwill:benevolence,favor,friendliness|ambassador:minister
gossip columnist|gossip:chitchat,tattle,prattle
gossip column|gossip:chitchat,tattle,prattle|column:pillar,pole,shaft
government agency|agency:medium
government bench|bench:stool,pew,workbench,sofa
government body|body:frame,corpse,physique,carcass
government bond|bond:attachment,connection,relationship,tie,link|government:politics,authorities,administration,regime
government contract|contract:catch
government department|department:compartment,subdivision,realm
government in exile|exile:banishment,expulsion,expatriate,outcast,deportation,banish|government:management,politics
government minister|minister:preacher,pastor,clergyman,priest|government:politics
government of national unity|unity:oneness,togetherness,solidarity,concord|government:management,politics
government official|official:authentic,formal,authoritative,certified,legit,respectable
government shutdown|shutdown:closedown,stoppage,cutoff|government:regime,authority,politics
government spending|spending:expending,consuming,shopping|government:politics
government spokesman|spokesman:talker,orator
government troop|government:authority,management|troop:flock,band
governor general|general:broad,common,overall,widespread,usual|governor:ruler,regulator,representative,senator
grade crossing|grade:mark,score,rank|crossing:voyage,passage
graduate school|graduate:alumnus,calibrate
graduate student|graduate:finish,calibrate
graduation ceremony|ceremony:rite,observance,formality|graduation:calibration,gradation
grain elevator|grain:particle,speck,granule,bit,texture|elevator:escalator,lift
grain export|grain:particle,speck,bit,texture|export:send abroad
grain harvest|grain:particle,speck,bit,texture|harvest:reap,collect
grain silo|grain:particle,speck,bit,texture
grammar school|grammar:syntax,sentence structure,language rules
grand ayatollah|grand:magnificent,majestic,splendid
grand jury indictment|grand:fantastic,magnificent,great,splendid
grand jury|grand:fantastic,magnificent,great,excellent,splendid
grand larceny|grand:fantastic,magnificent,great,splendid
grand mufti|grand:magnificent,majestic,splendid
grand prix|grand:great,magnificent,majestic,splendid,impressive
grand slam|grand:great,magnificent,majestic,splendid,impressive|slam:bang,crash,smash,pound
grand theft auto|grand:fantastic,magnificent,great|theft:robbery,burglary,stealing
grant an injunction|injunction:dictate|grant:scholarship,subsidy,concede
grant asylum|grant:subsidy,furnish,scholarship|asylum:madhouse,psychiatric hospital
grant bail|bail:rescue,safeguard,abandon|grant:scholarship,supply,subsidy,bestow,concede
grass court|grass:pasture,weed|court:tribunal,courtroom,law court
grass fire|grass:marijuana|fire:flame,hearth,dismiss
grass root|grass:lawn,turf,pasture|root:origin,source,stem,radish,basis
grassroots campaign|grassroots:ordinary people,lawn|campaign:crusade,offensive
grassroots movement|movement:motion,gesture,moving,motility
gravitational pull|gravitational:weighty|pull:haul,yank
gravitational wave|gravitational:weighty,attractive|wave:gesture,surf,billow
gray wolf|wolf:devour,gobble,womanizer
grazing land|grazing:scraping,brushing,touching|land:nation,alight
great barrier reef|great:superb,wonderful,fantastic,high quality|barrier:obstacle,hurdle,blockade,obstruction|reef:shoal,sandbar,ridge
great depression|great:terrific,excellent,fantastic,good|depression:anxiety,melancholy,despair
great recession|great:terrific,excellent,fantastic,good|recession:withdrawal,retreat,receding
great white shark|great:superb,wonderful,fantastic,tremendous|white:pale,snowy,pallid,caucasian|shark:swindler,cheat,crook
greatest hit|hit:slap,smack
green belt|green:unripe,inexperienced|belt:girdle,waistband
green card|green:inexperienced,verdant,lush,leafy,eco friendly|card:postcard
green energy|green:verdant,lush,leafy,inexperienced|energy:vigor,stamina,vitality
green light|green:eco friendly,environmentally friendly,verdant,leafy,unripe,inexperienced,lawn|light:lamp,lightweight,gentle,mild,brightness
green paper|green:verdant,lush,grassy|paper:newspaper,essay,daily
green party|green:verdant,lush,grassy,emerald,unripe|party:celebration,festivity,bash
green revolution|green:verdant,emerald,unripe,inexperienced|revolution:rebellion,rotation
green space|green:emerald,unripe,inexperienced|space:cosmos
green tea|green:inexperienced,emerald,naive
greenhouse effect|greenhouse:hothouse,conservatory,glasshouse,nursery|effect:result,consequence,outcome
greenhouse gas emission|greenhouse:hothouse,conservatory,glasshouse|gas:petrol,gasoline,fuel|emission:ejaculation
greenhouse gas|greenhouse:nursery,hothouse,glasshouse,conservatory|gas:gasoline fuel,vapor,fuel,petrol,gasoline,fume
grid penalty|grid:lattice,grating,mesh,power grid|penalty:punishment,forfeit,fine
grievance procedure|procedure:surgery,method,technique
grievous bodily harm|grievous:sad,painful,mournful,heartbreaking|harm:hurt,damage,detriment,mischief
grind to a halt|grind:crush,mill,pulverize,crumble|halt:cease,quit
grizzly bear|grizzly:hoary|bear:endure,tolerate,undergo
grocery store|store:warehouse,keep,save,depot
gross domestic product|gross:disgusting,nasty,vulgar,revolting,crude|domestic:household,home,house,family,local|product:item,merchandise,commodity,goods,article
gross indecency|gross:disgusting,repulsive,overall,net|indecency:impropriety,rudeness
gross margin|gross:disgusting,vulgar,nasty,revolting|margin:edge,border,perimeter,fringe
gross misconduct|gross:disgusting,nasty,entire,repulsive,vulgar,overall|misconduct:naughtiness,mischief
gross national product|gross:disgusting,vulgar,revolting,nasty|national:nationwide,countrywide,civic|product:item,merchandise,commodity,article
gross negligence manslaughter|gross:disgusting,repulsive,vulgar,overall|negligence:carelessness,forgetfulness,sloppiness
gross negligence|gross:disgusting,repulsive,vulgar,overall|negligence:forgetfulness,sloppiness
gross profit|gross:disgusting,vulgar,nasty,revolting|profit:advantage,benefit
ground assault|ground:floor,soil,earth,dirt
ground attack aircraft|ground:floor,soil,earth|attack:criticize,seizure
ground beef|ground:floor,land,soil,dirt|beef:complaint,gripe
ground control|ground:dirt|control:manipulate
ground floor|ground:soil,earth,terrain,land|floor:flooring,deck,ground
ground forces|ground:soil,floor
ground force|ground:floor,soil|force:strength,drive
ground invasion|ground:floor,soil,dirt|invasion:intrusion,encroachment,infringement
ground level|ground:dirt|level:degree,stage,grade
ground offensive|ground:floor,soil,earth,dirt|offensive:insulting,rude,obnoxious,disgusting
ground operation|ground:soil,earth,dirt|operation:surgery
ground rent|ground:floor,soil,land,earth|rent:lease,hire,rental
ground rule|rule:law,reign,govern,decree|ground:soil,dirt
ground stroke|stroke:apoplexy,caress,seizure,pat|ground:soil,earth,floor,dirt
ground troops|ground:soil,dirt,earth,floor|troops:bands,gangs,crowds
ground troop|ground:floor,soil,earth,dirt|troop:band,flock
ground war|ground:floor,soil,earth,dirt
ground water|ground:floor,dirt,land|water:liquid,fluid,irrigate
ground zero|ground:floor,soil,earth,land,dirt|zero:nil,nothing,naught,nought,none,cipher
groundbreaking ceremony|ceremony:ritual,rite,formality
group stage|group:crowd,gang,cluster|stage:platform,podium
growing season|growing:developing,increasing,expanding,rising|season:spice,flavor,period
growth forecast|growth:tumor,vegetation,maturation|forecast:weather report,prediction
growth rate|growth:tumor,vegetation,expansion,development|rate:price,tempo,evaluate
guard dog|dog:hound,mutt
guard of honor|guard:protect,defend|honor:respect,integrity,glory
guard of honour|guard:protect,defend,shield,sentry|honour:respect,integrity,glory,dignity,privilege
gubernatorial candidate|candidate:applicant,entrant,job seeker,examinee
gubernatorial election|election:choice,selection,political race,political decision
gubernatorial race|race:ethnicity,sprint,dash,tribe
guerrilla group|guerrilla:gorilla|group:bunch,cluster,institution
guerrilla leader|guerrilla:gorilla|leader:boss,pioneer
guest appearance|guest:visitor,lodger,invitee,caller
guest list|guest:lodger,caller|list:tilt,catalog
guest of honour|honour:dignity,integrity,privilege|guest:lodger,caller,customer
guest star|guest:visitor,lodger,invitee|star:celestial body,asterisk,sun
guide dog|guide:manual,handbook,steer|dog:canine,hound,mutt
guided missile destroyer|guided:directed,led,steered,escorted|missile:bullet|destroyer:wrecker,demolisher,devastator,ruiner
guided missile|guided:led,steered,escorted
guilty as charged|charged:billed,priced,charged up,invoiced|guilty:liable,responsible,remorseful
guilty conscience|conscience:moral sense,scruple,ethics,principle|guilty:liable,blameworthy,responsible
guilty of murder|guilty:remorseful,ashamed,at fault,blameable|murder:slaughter,slay,assassinate
guilty party|party:celebration,gathering,festivity,bash,birthday celebration
guilty plea|plea:appeal,petition,request,entreaty,supplication|guilty:responsible,liable,blameworthy,remorseful
guilty verdict|guilty:responsible,liable,blameworthy,remorseful,at fault
guinea pig|pig:swine,boar,piglet
gulf war|gulf:bay,chasm,abyss,gap|war:battle,struggle,strife
gun control|gun:rifle,cannon,pistol,musket|control:manage,manipulate,dominate
gun crime|gun:pistol,rifle,cannon|crime:wrongdoing,misdeed,transgression
gun licence|licence:freedom,liberty
gun lobby|lobby:foyer,hallway,entrance hall,vestibule,corridor
gun ownership|ownership:proprietorship
gun runner|runner:jogger,athlete,sprinter
gun violence|gun:rifle,cannon,pistol,musket|violence:ferocity,vehemence,roughness
gunboat diplomacy|diplomacy:tact,delicacy,finesse
gunshot wound|wound:hurt,sore,coiled,twisted,cut|gunshot:gun blast,rifle shot
gusty wind|wind:coil,twist
habeas corpus petition|petition:prayer,entreaty,beg
habitable zone|habitable:livable,inhabitable,tenantable|zone:sector,quarter,district
half a century|half:partially,fifty percent,semi
half a dozen|half:partially,fifty percent,semi|dozen:twelve
half a million|half:partially,fifty percent,semi
half an hour|half:partially,fifty percent,semi
half century|half:fifty percent,semi,fraction|century:hundred years,centenary,era
hall of fame|hall:corridor,hallway,passage,lobby|fame:popularity,celebrity,renown,notoriety,prominence
hammer throw|hammer:mallet,gavel,pound,sledge|throw:fling,hurl,cast
hammerhead shark|hammerhead:sledgehammer,mallet,hammer
hand down a sentence|hand:palm,fist,arm,finger|sentence:phrase,expression
hand grenade|hand:palm,fist,pass,give,arm|grenade:shell,projectile,missile
hand luggage|hand:palm,fist,arm,give|luggage:gear,trunks
hand sanitizer|hand:palm|sanitizer:purifier
hand to hand combat|hand:palm,arm,fist
hanging judge|hanging:dangling,drooping|judge:evaluator,umpire,critic
happy hour|happy:glad,content,pleased
harbor master|harbor:shelter,refuge,haven|master:teacher,expert,grasp
hard cash|hard:difficult,tough,rigid,challenging
hard copy|hard:difficult,firm,rigid,tough,stiff|copy:duplicate,replica,imitation
hard currency|hard:difficult,tough,challenging,tricky,rigid|currency:cash unit,coinage
hard disk|hard:difficult,tough,challenging,hard working
hard drive|drive:motivate,steer,propel,motor,ambition|hard:firm,rigid
hard feeling|hard:solid,firm,rigid,stiff|feeling:sensation,perception
hard hat|hard:difficult,rigid,solid|hat:bonnet,beret
hard hit area|hit:strike,punch,beat,slap,smash|hard:difficult,solid,tough,firm,rigid
hard hit|hard:difficult,rigid|hit:punched,beaten,slapped,smacked
hard labor|labor:exertions,exertion,employment,workforce,childbirth
hard labour|labour:exertion,workforce
hard landing|hard:difficult,tough,challenging|landing:touchdown,arrival,getting
hard left|hard:difficult,rigid|left:departed,leftover,abandoned
hard line stance|hard:difficult,solid,firm,rigid,stiff|line:row,queue,string,stripe|stance:posture,pose,bearing
hard power|hard:tough,difficult,stiff|power:electricity,strength,energy
hard right|hard:difficult,rigid|right:correct,proper,accurate
hard rock band|rock:stone,boulder,pebble|hard:difficult,challenging
hard shoulder|hard:difficult,tough,rigid,solid|shoulder:bear,carry,arm
hard time|hard:firm,rigid,stiff
hard to believe|hard:solid,firm,rigid,stiff,strong
hard to come by|hard:solid,firm,rigid,stiff,strong|come:arrive,appear
hard to imagine|hard:solid,firm,rigid,stiff,strong
hard working family|hard:difficult,firm,rigid,stiff
harsh sentence|harsh:rough,coarse,grating,unpleasant
harvest season|harvest:reap,collect,yield|season:flavor,spice
hat trick|hat:cap,bonnet,headgear,headwear,beanie|trick:ploy,ruse,deception,hoax,prank
hate crime|hate:dislike,detest,loathe,despise,abhor,hatred,loathing|crime:wrongdoing,misdeed,transgression
hate group|hate:dislike,detest,loathing|group:bunch,cluster,institution
hate speech|hate:dislike,detest,hatred,loathing,loathe,abhor|speech:lecture,address,discourse
have a good time|have:possess,own,contain,hold|time:era,epoch
have a look at|look:appearance,appear,gaze,expression,seem|have:possess,own,contain,hold
have a say in|say:speak,utter,state,declare,mention,tell|have:possess,own,contain
have a sense of|sense:smell,meaning,detect,perceive
have a soft spot|soft:smooth,gentle,fluffy,delicate,supple|spot:place,location,stain,mark,position|have:possess,own,contain,hold
have access to|access:approach,doorway|have:possess,own
have an effect on|effect:outcome,result,impression|have:possess,own,contain,hold
have an impact on|impact:collision,crash,bang,smash|have:possess,own,contain,hold
have difficulty breathing|breathing:respiring|have:possess,own,contain,hold
have faith in|faith:religion,creed,denomination,dogma|have:own,contain
have little to do|have:possess,own,contain,hold|little:small,tiny,minor,petite,miniature
have mixed feeling|mixed:blended,combined,assorted,merged|feeling:sensation,sense,touch|have:possess,own,contain
have no choice but|choice:selection,decision,pick,preference|have:possess,own,hold,contain
have no idea|have:possess,own,hold,contain
have no intention of|intention:purpose,aim,goal,objective,target|have:own,contain
have nothing to do|have:possess,own,contain,hold
have second thought|second:instant,moment,secondly,next,minute|thought:thinking,notion,concept|have:possess,own,contain,hold
have the right to|right:correct,proper,accurate,appropriate,rightward,suitable
have the upper hand|hand:palm,paw,worker,fist,finger,pass|upper:topmost,uppermost|have:contain
have trouble sleeping|have:possess,own,contain,hold|trouble:inconvenience,bother,worry
have yet to|have:possess,own,contain,hold
hay fever|hay:straw,grass,fodder,feed|fever:heat,frenzy,excitement
hazard light|hazard:peril,risk,gamble|light:mild,brightness,gentle
hazardous material|hazardous:risky,perilous|material:fabric,cloth,textile
hazardous waste|hazardous:risky,perilous|waste:squander,lavish
head boy|head:skull,brain,cranium|boy:kid,son
head chef|head:skull,mind,brain,pinnacle
head coach|head:skull,cranium,noggin,forehead|coach:bus,carriage,stagecoach,wagon
head girl|head:skull,brain,cranium|girl:daughter,maiden
head hunter|head:skull,brain,mind,top|hunter:predator,huntsman
head injury|head:leader,boss,mind,chief|injury:harm,wrong,grievance
head light|head:chief,skull,leader,boss|light:mild,brightness,gentle
head of delegation|delegation:assignment,deputation,handing over|head:skull,mind,brain,cranium
head of department|head:skull,mind,brain,cranium
head of government|head:skull,mind,brain,cranium,forehead,pate
head of sales|head:skull,brain,mind,top
head of state|head:skull,mind,brain,cranium,pate,noggin|state:condition,province,situation,express,kingdom
head of the commonwealth|head:skull,mind,brain,cranium
head of the government|head:skull,mind,brain,cranium
head office|head:skull,mind,brain,go|office:workplace,workspace,department
head teacher|head:skull,brain,cranium
head to the poll|poll:survey,pole,opinion|head:skull,mind,brain,boss
head trauma|head:leader,boss,mind,chief|trauma:shock,ordeal,upset,distress
head wound|head:chief,boss,leader|wound:harm,offend
headline inflation|headline:title,heading,caption|inflation:swelling,expansion,blowing up
health authority|health:vigor,healthiness|authority:command
health care provider|health:fitness,vigor,healthiness|care:concern,caution|provider:supplier,source,breadwinner,giver
health care|health:fitness,vigor,healthiness|care:caution
health insurance|health:fitness,wellness,wellbeing,healthiness,vigor|insurance:guarantee,indemnity,safeguard
health minister|health:fitness,well being,wellness,soundness,vigor,wellbeing|minister:preacher,pastor,clergyman,priest
health ministry|ministry:priesthood,church,clergy,pastorate,preaching|health:fitness,well being,soundness,vigor,wellbeing
health secretary|health:fitness,well being,wellness,soundness,vigor,wellbeing|secretary:receptionist,typist,clerk
health service|health:vigor,healthiness|service:favor,ceremony
health worker|health:fitness,vigor,healthiness|worker:laborer,toiler
healthy lifestyle|healthy:fit,vigorous,hearty
hearing aid|hearing:trial,audition|aid:help,relief
hearing loss|hearing:listening,trial,audition,inquiry|loss:defeat,losing
hearsay evidence|hearsay:gossip,rumour,rumor,tittle tattle
heart attack|heart:soul,spirit,essence,bosom|attack:assault,raid,onslaught,offensive,invasion,strike,ambush
heart disease|heart:soul,spirit,essence|disease:malady,infection,plague,sickness
heart failure|heart:soul,spirit|failure:disappointment,flop,defeat,fiasco,loser
heart of the matter|matter:substance,material|heart:cardiac organ,bosom
heart rate|heart:soul,spirit|rate:charge,price,fee
heart surgery|heart:soul,spirit,essence
heart transplant|heart:soul,spirit|transplant:relocate,uproot,resettle,transfer
heat exhaustion|heat:warmth,hotness,passion,fervor|exhaustion:depletion,tiredness,weariness
heat index|heat:warmth,hotness,passion|index:catalog,list,directory,table
heat shield|heat:warmth,passion,hotness|shield:defend,buckler
heat stroke|heat:warmth,hotness,warm|stroke:caress,pat,blow,fondle
heat wave|heat:warmth,hotness,fervor,warm,passion|wave:gesture,ripple,surf,billow,swell,flap
heating oil|heating:warming,home heating,cooking|oil:grease,lubricant,fat,petroleum
heating system|system:regime,gadget,machine
heavenly body|heavenly:blissful,angelic|body:corpse,frame,carcass,cadaver
heavily armed|heavily:intensely,vigorously,weightily,profoundly,closely|armed:outfitted,limbed
heavily guarded|heavily:vigorously,weightily,profoundly|guarded:cautious,careful,wary
heavy artillery|heavy:weighty,hefty,overweight,burdensome
heavy casualty|heavy:weighty,hefty,overweight,burdensome|casualty:prey,sufferer
heavy drinker|heavy:hefty,weighty,bulky,overweight|drinker:sipper,imbiber
heavy equipment|heavy:weighty,hefty,bulky
heavy fighting|heavy:weighty,hefty,overweight,burdensome|fighting:preventing,quarreling,wrestling,boxing
heavy goods vehicle|heavy:weighty,hefty,substantial,bulky|goods:items,merchandise,products,wares
heavy industry|heavy:weighty,hefty,large,overweight,bulky|industry:market,business,sector,diligence,enterprise,hard work
heavy loss|heavy:weighty,overweight|loss:misplacement,forfeiture
heavy machine gun|heavy:weighty,hefty,overweight,burdensome|machine:device,appliance,gadget,system|gun:weapon,firearm
heavy machinery|heavy:weighty,hefty,overweight|machinery:equipment,gear,mechanism
heavy metal band|heavy:hefty,weighty,massive|metal:steel,iron,metallic
heavy metal|heavy:hefty,weighty,bulky,overweight|metal:metallic
heavy rainfall|heavy:hefty,weighty,bulky,overweight
heavy rain|heavy:hefty,weighty,bulky,overweight|rain:rainwater,shower down
heavy shelling|heavy:weighty,hefty,overweight,burdensome
heavy smoker|heavy:hefty,weighty,bulky|smoker:barbecue,fumer,grill
heavy snowfall|heavy:weighty,hefty,overweight,bulky
heavy snow|heavy:hefty,weighty,bulky,overweight|snow:snowflake
heavy traffic|heavy:weighty,hefty,bulky|traffic:visitors,commerce
heavy water reactor|heavy:weighty,hefty,overweight|water:liquid,moisture,fluid
heavy water|heavy:hefty,weighty,bulky,overweight
heavy weaponry|heavy:weighty,hefty,overweight,burdensome
heavy weapon|heavy:weighty,hefty,overweight,burdensome
heavyweight champion|champion:advocate,defender,supporter,protector|heavyweight:big shot,hefty,heavy duty
heavyweight title|title:heading,label,caption,headline|heavyweight:hefty,weighty,heavy duty
hedge fund manager|hedge:bush,shrubbery,hedgerow|fund:finance,sponsor,support
hedge fund|hedge:bush,shrubbery,fence,hedgerow,evade|fund:finance,pool,support,sponsor
heir apparent|apparent:obvious,evident,visible,noticeable|heir:inheritor,beneficiary
heir to the throne|throne:chair,stool,toilet|heir:inheritor,beneficiary
help desk|help:aid,assist,assistance|desk:table,workdesk,counter
herd immunity|herd:crowd,drove,mob|immunity:exemption,invulnerability
hereditary peer|peer:equal,gaze,age mate|hereditary:genetic,inborn,congenital,inheritable
high alert|high:tall,lofty,excessive|alert:attentive,vigilant,watchful,wakeful
high and dry|dry:parched,dehydrated,waterless|high:tall,lofty,towering
high blood pressure|high:tall,lofty,towering,soaring,intoxicated|blood:gore,lineage,kin|pressure:stress,force,strain,coercion
high commissioner for refugee|high:tall,excessive,elevated,lofty|commissioner:magistrate,officer,delegate|refugee:exile,runaway,fugitive
high commissioner|high:tall,lofty,elevated,towering,excessive|commissioner:magistrate,delegate,superintendent
high commission|high:tall,lofty,elevated,towering
high court judge|high:excessive,tall,elevated,lofty|judge:umpire,evaluator,choose,critic,referee
high court|high:excessive,tall,elevated,lofty,towering,soaring|court:courtyard,docket,yard,woo,patio
high crime and misdemeanor|high:tall,lofty,elevated|crime:wrongdoing,felony,evil|misdemeanor:misdeed,naughtiness
high explosive|high:tall,excessive,elevated,lofty|explosive:volatile,fiery,unstable
high fever|high:tall,lofty,towering|fever:excitement,frenzy
high ground|high:tall,towering,lofty,soaring|ground:soil,dirt
high jump|high:tall,elevated,lofty
high level delegation|high:tall,excessive,lofty|level:stage,flat,degree|delegation:assignment,entrustment
high level talk|high:tall,excessive,lofty|level:stage,flat,degree|talk:speak,chat,gossip
high octane|high:tall,lofty,towering
high office|office:workspace,bureau
high priest|high:lofty,soaring
high profile case|high:tall,elevated,lofty,towering|profile:outline,biography,contour,silhouette|case:container,suitcase,box,crate
high profile|profile:outline,silhouette|high:tall,lofty
high ranking official|high:tall,lofty,towering,soaring|ranking:rating,grading
high representative|high:tall,excessive,elevated,lofty|representative:consultant,salesman,typical
high risk group|high:tall,lofty,towering|risk:gamble,menace
high risk investment|investment:financial commitment,expense
high school diploma|high:tall,lofty,elevated,towering,soaring|school:academy,institution,classroom
high school student|high:tall,lofty,elevated,soaring,towering|school:academy,institution,college,classroom|student:disciple
high school|high:tall,lofty,elevated,soaring
high sea|high:tall,excessive,lofty,elevated|sea:ocean,main
high security prison|prison:dungeon,cage
high sheriff|high:excessive,tall,elevated,lofty
high speed chase|chase:quest,run after,following,follow|high:tall,elevated,lofty,towering|speed:quickness,swiftness,rapidity
high speed internet|speed:velocity,rate,rapidity|high:tall,lofty,elevated
high speed rail|rail:railing,bar,complain,handrail,fence|high:tall,elevated,lofty,towering|speed:quickness,swiftness,rapidity
high speed train|train:educate,teach,instruct|high:tall,elevated,lofty,towering|speed:quickness,swiftness,rapidity
high speed|high:tall,lofty,towering|speed:haste,hurry,swiftness
high stake|stake:peg,picket|high:tall,towering
high street retailer|high:tall,lofty,elevated,higher|street:road,avenue,path|retailer:merchant,store
high street shop|high:tall,lofty,elevated|street:avenue
high street|high:tall,lofty,elevated,large,higher,towering|street:avenue,path,lane,boulevard
high tech|high:tall,lofty,towering
high tide|high:tall,lofty,excessive
high treason|high:tall,excessive,elevated,lofty|treason:treachery,betrayal,disloyalty
high value target|high:tall,excessive,lofty|value:cost,worth,fee|target:aim,purpose
high water mark|mark:stain,spot,blemish,scar,grade|high:tall,lofty,towering|water:liquid,fluid,hydration
high wind|high:tall,lofty,excessive,intoxicated
higher education|higher:taller,loftier
higher ground|higher:taller,greater,superior,loftier|ground:soil,dirt
highly anticipated|highly:profoundly,exceptionally,favorably|anticipated:predicted,foreseen,forestalled
highly contagious|highly:profoundly,favorably|contagious:spreading,catchable
highly controversial|highly:favorably
highly enriched uranium|highly:exceptionally,incredibly,distinctly,extraordinarily|enriched:improved,enhanced,fortified
highly likely|highly:profoundly,favorably,remarkably,greatly|likely:presumably
highly unlikely|highly:favorably
highway patrol|highway:toll road,dual carriageway|patrol:guard,protect
highway robbery|highway:motorway,expressway,road,thoroughfare|robbery:burglary,larceny,stealing
hip hop|hip:stylish,pelvis,trendy,fashionable|hop:jump,leap,skip,bounce
hired gun|gun:firearm,rifle,cannon,pistol|hired:leased,employed,recruited
hiring freeze|freeze:ice,chill,frost,solidify|hiring:employing,renting,leasing,choosing
historic building|building:constructing,erecting|historic:momentous
hit a snag|hit:punch,beat,slap,smash|snag:catch,tear,rip
hit and run driver|run:sprint,jog,race|hit:strike,punch,slap,smash
hit and run|hit:strike,beat,knock,punch,slap,smack|run:sprint,jog,operate,race
hit hard by|hit:punch,beat,slap,smash|hard:difficult,solid,tough,firm,rigid
hit hard|hard:difficult,challenging,rigid,solid
hit list|hit:beat,smash,knock,punch
hit man|hit:smash,success,knock|man:male,guy,gentleman,fellow
hit rock bottom|hit:punch,beat,slap,smash|rock:stone,boulder,pebble,sway
hit single|hit:strike,punch,slap,smack|single:solitary,unmarried,bachelor,sole
hit song|hit:strike,punch,slap,smack
hit the brake|hit:strike,punch,slap,smack,beat|brake:restraint,slow down,hindrance
hit the ground running|ground:soil,land|hit:strike,punch,beat,slap,smash|running:jogging,operating
hit the headline|headline:caption,heading,title,subtitle|hit:strike,punch,beat,slap,smash
hit the jackpot|hit:punch,beat,slap,smash
hit the nail on|nail:fingernail,claw,screw,spike|hit:punch,beat,slap
hit the road|hit:strike,punch,slap,smack,beat,smash|road:avenue
hit the shelf|shelf:cupboard|hit:strike,punch,beat,slap
hold a grudge|hold:grip,grasp,clutch,possess
hold a meeting with|hold:grip,grasp,clutch,retain,maintain
hold a news conference|hold:keep,grip,grasp,clutch,retain,maintain|news:information,report,tidings|conference:convention,seminar,gathering,symposium
hold a press conference|hold:keep,grip,grasp,clutch,retain,maintain|press:push,squeeze,iron|conference:convention,seminar,symposium
hold a rally|hold:grip,grasp,clutch,keep,retain|rally:recover,revive,recuperate
hold a seat|seat:sofa,stool,couch,armchair
hold accountable for|hold:grip,grasp,clutch,retain,maintain|accountable:explicable,explainable
hold an election|hold:grip,grasp,clutch,carry,keep,retain,maintain|election:choice,choosing
hold at gunpoint|hold:grip,grasp,clutch,retain,maintain
hold fire|hold:grip,grasp,clutch|fire:hearth,fireplace
hold hand with|hand:palm,paw,fist,worker|hold:keep,embrace,contain
hold hostage|hold:grasp,grip,preserve,clutch,maintain
hold in contempt|contempt:disrespect,hatred,disregard|hold:keep,grip,grasp,clutch,retain,maintain
hold in custody|custody:guardianship|hold:grip,grasp,clutch,embrace,possess
hold in high esteem|high:tall,elevated,lofty,towering|hold:keep,grip,grasp,clutch,retain|esteem:appreciation,value
hold in high regard|regard:look,gaze,greeting,concern,consider|high:tall,elevated,lofty,towering|hold:keep,grip,grasp,clutch,retain
hold office|office:workplace,workspace,bureau,agency|hold:grip,grasp,clutch,carry
hold out hope|hope:wish,trust,desire|hold:keep,grip,grasp,clutch
hold responsible for|hold:keep,grip,grasp,clutch,retain,maintain|responsible:dependable,reliable,trustworthy,mature
hold sway over|sway:swing,rock,wave,lean,oscillate|hold:keep,grip,grasp,clutch
hold talk with|hold:keep,grip,grasp,clutch,retain|talk:speech,speak,chat,gossip
hold the key to|key:fundamental,essential,main,crucial,vital,significant
hold the line on|line:row,queue,stripe,streak
hold the record for|record:album,disc|hold:grip,grasp,clutch
hold their breath|breath:air,inhalation,respiration,gasp|hold:keep,grip,grasp,clutch,retain
hold to account|account:record,bill,invoice,ledger,story,report,explanation|hold:keep,grip,grasp,clutch,retain
hold true for|true:genuine,real,authentic,correct,faithful,factual|hold:keep,grip,grasp,clutch,carry
hold up a sign|hold:keep,grip,grasp,clutch,retain
holding company|holding:keeping,grasping,gripping,retaining|company:companionship,troop,crowd
holiday home|holiday:festival,excursion,celebration|home:domestic,abode
holiday resort|holiday:festival,excursion,celebration|resort:recourse,option
holiday season|holiday:trip,vacation,getaway,break|season:period,flavor
holy book|holy:saintly|book:reserve,ledger
holy city|holy:saintly
holy communion|communion:sharing,rapport|holy:saintly
holy father|father:dad,daddy,papa
holy land|land:property,terrain|holy:saintly
holy order|order:purchase,buy,sequence
holy see|see:watch,look|holy:divine,sanctified,hallowed
holy site|holy:saintly
holy war|holy:saintly,sanctified,blessed|war:strife
holy water|holy:saintly|water:moisten,drench
holy week|holy:saintly,hallowed
home advantage|home:residence,dwelling,abode,domicile|advantage:merit
home crowd|home:residence,dwelling,abode,domicile|crowd:throng,horde,multitude,swarm
home equity|equity:fairness,justice,impartiality|home:household,residence
home game|home:residence,dwelling,abode,domicile|game:amusement,pastime
home improvement|home:residence|improvement:progress,advancement
home insurance|insurance:assurance,guarantee,safeguard
home loan|loan:lend,borrowing|home:household,residence
home owner|home:abode,domicile
home page|home:residence,dwelling,abode|page:sheet,leaf
home plate|plate:dish,platter,saucer,plateful|home:residence,dwelling,abode,house
home port|home:house,residence,dwelling
home run hitter|hitter:striker,puncher,beater|home:residence,dwelling,abode,house
home run|home:residence,dwelling,abode|run:jog,sprint,dash
home secretary|home:house,residence,dwelling,abode|secretary:receptionist,typist,clerk
home town|home:house,residence,domestic|town:metropolis
home win|home:residence,dwelling,abode,domicile|win:acquire,obtain,earn
homeland security|homeland:motherland,fatherland,native land,birthplace|security:safekeeping,surety
homeless person|homeless:vagrant,unsettled|person:human
homeless shelter|homeless:vagrant|shelter:cover,asylum
homicide detective|detective:spy,private eye
homicide squad|squad:crew,club,staff,troop|homicide:manslaughter,bloodshed
honey bee|honey:sweetheart,darling,nectar,dear|bee:insect,hornet
honor guard|honor:respect,integrity,glory,homage|guard:shield,protect,defend
honor killing|honor:respect,esteem,privilege,reward,award,integrity,glory|killing:hilarious,execute,finishing off,profit
honorable discharge|honorable:noble,honest,respectable,upright|discharge:emission,launch
honorary degree|degree:extent,temperature|honorary:unpaid,titular,nominal
honorary doctorate|honorary:unpaid,titular,nominal
honorary member|member:limb,part,component
honour killing|honour:respect,esteem,privilege,reward,award,dignity,integrity|killing:hilarious,execute,eliminating,eradicating
honourable friend|honourable:upright,ethical,principled|friend:buddy,pal,mate,chum
hormone replacement therapy|replacement:alternative,substitute,successor|therapy:remedy,cure,counseling
horror film|horror:dread,disgust,repulsion|film:coating,layer,membrane
horror movie|horror:dread,disgust,repulsion
horse racing|horse:steed,stallion,mare|racing:rushing,dashing,hurrying
hospital admission|hospital:healthcare facility|admission:confession,acknowledgment,entry fee,concession
hospital bed|hospital:healthcare facility|bed:mattress,couch
hospital stay|hospital:healthcare facility|stay:linger,reside
hospital ward|hospital:healthcare facility|ward:district,constituency,protege,dependent
hospitality industry|hospitality:friendliness,kindness,welcome,generosity
hostage crisis|hostage:captive,pledge|crisis:predicament
hostage deal|hostage:captive,pledge|deal:bargain,cope,handle
hostage diplomacy|hostage:captive,pledge|diplomacy:tact,delicacy,finesse
hostage negotiator|negotiator:dealer,arbitrator,moderator|hostage:captive,prisoner,pledge
hostage release|release:launch,publication,unlock
hostage rescue|hostage:pledge|rescue:salvage,keep
hostage situation|situation:circumstance,position
hostage taker|taker:receiver,acceptor,buyer,getter,recipient,grabber|hostage:captive,prisoner
hostage taking|hostage:captive,prisoner|taking:grabbing,taking away,getting
hostile bid|hostile:antagonistic,inhospitable,belligerent
hostile takeover|hostile:unfriendly,aggressive,antagonistic,inhospitable|takeover:appropriation,invasion,coup
hostile witness|hostile:antagonistic,opposed
hot dog|hot:heated,burning,boiling|dog:canine,hound,puppy,mutt
hot on the heel|hot:warm,spicy,torrid,scorching|heel:stiletto,shoe,foot
hot potato|potato:spud,tuber,vegetable,tater|hot:heated,scorching,sweltering,burning,torrid,blistering,humid
hot pursuit|hot:warm,heated,sizzling,spicy,scorching|pursuit:hobby,activity,quest
hot spot|hot:torrid|spot:stain,mark,blot,speck
hot topic|hot:torrid,scorching,humid
hotel chain|chain:string,series,necklace,cycle
hotly contested|hotly:warmly,spicily|contested:competed
hotly debated|hotly:warmly,spicily
house arrest|house:residence,home,dwelling,building,apartment,abode,household|arrest:capture,halt,apprehension,stop
house fire|house:abode|fire:flame,hearth
house floor|house:dwelling,villa|floor:ground,deck
house of common|house:home,residence,building,dwelling,villa|common:ordinary,shared,usual,mutual,plaza
house of congress|house:residence,dwelling,villa
house of lord|house:home,residence,building,dwelling,villa|lord:ruler,aristocrat
house of representative|house:home,residence,building,dwelling,villa|representative:agent,salesman,envoy,typical
house price index|index:catalog,directory,guide|house:residence,dwelling,household
house price|house:residence,dwelling,household
house seat|house:residence,dwelling,villa|seat:sofa,stool,couch
house speaker|house:residence,dwelling,villa|speaker:orator,talker,lecturer
house to house search|search:quest,lookup,look
household goods|household:family,home|goods:merchandise,wares
household income|household:domestic,house,home
household name|household:home,domestic|name:title,label,identify,designation
household spending|household:domestic,house|spending:shelling out,paying
housing association|association:connection,organization,affiliation,relationship,friendship|housing:casing,lodging,real estate
housing authority|housing:casing,lodging|authority:power,influence
housing benefit claimant|benefit:advantage,gain,profit|housing:casing,lodging
housing benefit|housing:casing,covering,lodging,real estate|benefit:advantage,profit,gain,merit
housing bubble|bubble:foam,froth,fizz,lather,globule|housing:casing,lodging
housing crisis|housing:casing,lodging|crisis:predicament,turning point
housing development|housing:casing,lodging|development:evolution
housing estate|estate:mansion,inheritance,ranch,property,manor|housing:lodging,casing,real estate
housing market|housing:lodging,shelter,enclosure,casing|market:bazaar,fair,supermarket,shop,grocery
housing minister|housing:lodging,casing,cover,shelter|minister:preacher,pastor,clergyman,priest
housing project|housing:casing,lodging|project:throw
housing secretary|housing:lodging,casing,cover,shelter|secretary:receptionist,typist
housing starts|starts:begins,commences,launches,kicks off|housing:casing,lodging
housing stock|stock:inventory,livestock,hoard,shares|housing:casing,lodging
human body|human:person,humane
human chain|human:mortal,humanoid|chain:string,series,shackle,sequence
human error|human:person,humane,mortal,man|error:inaccuracy
human genome project|human:person,mortal,humane|project:task,undertaking,job,plan
human genome|human:person,mortal,humane
human immunodeficiency virus|human:person,mortal,individual,humane|virus:germ,bug,malware
human nature|human:person,humane|nature:countryside,scenery
human papillomavirus|human:person,mortal,individual,humane
human race|race:marathon,sprint
human remains|human:humane|remains:leftover,residue
human resources|human:person,mortal,individual,human being|resources:assets,supplies,sources,materials,means
human right abuse|human:mortal,person,individual,man,humanoid|abuse:insult,misuse,name calling,mishandling,mistreat,mistreatment|right:correct,proper,entitlement,privilege
human right activist|human:mortal,humanoid|right:correct,proper,entitlement,privilege|activist:extremist,militant
human right commissioner|human:mortal,humanoid|right:correct,proper,entitlement,privilege
human right council|human:mortal|council:chamber,advice,gathering|right:proper,correct,privilege
human right court|human:mortal,humanoid|right:correct,proper,entitlement,privilege|court:woo,courtyard,romance,patio
human right defender|human:mortal,humanoid|right:correct,proper,entitlement,privilege|defender:shielder
human right group|human:mortal,person,individual,man,humanoid|group:bunch,cluster,set,category,collection,band,crew|right:correct,proper,entitlement,privilege
human right lawyer|human:person,mortal,individual,man,humanoid|lawyer:legal professional,legal counselor|right:correct,proper,entitlement,privilege
human right record|human:mortal,humanoid|right:correct,proper,entitlement,privilege|record:disc
human right violation|human:person,mortal,individual,man,humanoid|violation:rape,defilement,desecration,breaking,infraction|right:correct,proper,entitlement,privilege
human right watchdog|watchdog:guard dog,hound,mastiff|human:mortal,humanoid|right:correct,proper,entitlement,privilege
human right watch|watch:see,look,wristwatch,view,observe,timepiece|human:person,mortal,individual
human rights|human:person,mankind|rights:privileges,proper
human right|right:correct,proper,accurate,right hand,appropriate,starboard,entitlement,privilege|human:mortal,humanoid
human shield|human:mortal,person,humanoid|shield:armor
human smuggling|human:mortal,humanoid|smuggling:bootlegging
human trafficker|human:person,mortal,individual,man,humanoid|trafficker:dealer,trader,peddler,bootlegger
human trafficking|human:mortal,humanoid,person|trafficking:commerce,bartering,dealing,peddling,bootlegging
humanitarian agency|humanitarian:compassionate,benevolent|agency:company,business,firm
humanitarian aid|humanitarian:benevolent,compassionate,kind|aid:abet,remedy,useful resource,helper,aide
humanitarian catastrophe|humanitarian:philanthropic,charitable,compassionate,benevolent
humanitarian convoy|humanitarian:philanthropic,charitable,compassionate,benevolent
humanitarian corridor|humanitarian:philanthropic,charitable,compassionate,benevolent|corridor:hallway,hall,aisle,foyer
humanitarian crisis|humanitarian:philanthropic,charitable,compassionate,benevolent,kind|crisis:predicament,turning point,critical point
humanitarian disaster|humanitarian:philanthropic,charitable,compassionate,benevolent|disaster:misfortune,mishap
humanitarian ground|humanitarian:philanthropic,benevolent|ground:floor,soil,earth,land
humanitarian law|humanitarian:charitable,philanthropic,compassionate,kind,benevolent
humanitarian organization|humanitarian:compassionate,benevolent|organization:arrangement,employer,company
humanitarian pause|humanitarian:philanthropic,charitable,compassionate,benevolent|pause:hesitation,rest
humanitarian relief|humanitarian:benevolent|relief:remedy,comfort,alleviation,solace
humanitarian situation|humanitarian:philanthropic,charitable,compassionate,benevolent
humanitarian worker|humanitarian:benevolent|worker:toiler,laborer
humpback whale|humpback:hunchback,crookback
hung jury|hung:hanged,suspended,dangled,drooped
hung parliament|hung:draped,dangled,hanged,drooped
hunger striker|hunger:starvation,appetite,craving,famine|striker:forward,hitter,attacker
hunger strike|hunger:starvation,appetite,craving,famine|strike:beat,smack,hit,attack,blow
hunting accident|hunting:searching,looking,chasing|accident:coincidence,fluke,chance
hunting rifle|rifle:ransack,rummage|hunting:searching,looking,seeking,chasing
hunting season|hunting:looking,searching,seeking,chasing|season:spice,flavor
hurricane season|hurricane:tempest,gale|season:spice,flavor
hurricane warning|hurricane:whirlwind,tempest|warning:caution,admonition
hurricane watch|hurricane:whirlwind,tempest|watch:wristwatch,timepiece
hush money|hush:silence,calm,shush,quiet|money:currency,coin,wealth
hybrid attack|hybrid:crossbreed,mongrel,mixture|attack:seizure,criticize
hybrid warfare|hybrid:crossbreed,mongrel,mixture|warfare:hostilities,struggle,combat
hydraulic fracturing|fracturing:breaking,cracking,rupturing
hydrogen bomb|bomb:flop,failure,fiasco
ice age|ice:frost,frozen water,icing|age:maturity,mature,grow old
ice cap|ice:frost,frozen water,icing|cap:hat,lid,limit,beanie
ice core|ice:frost,frozen water,icing|core:middle,essence
ice cream|ice:frost,frozen water|cream:lotion,ointment,elite,salve
ice dance|ice:frost,frozen water,icing|dance:boogie,ball
ice hockey|ice:frost,frozen water,icing,ice cubes
ice rink|ice:frost,frozen water,icing,ice cubes
ice sheet|ice:frozen water,icing|sheet:bedding,page,linen
ice shelf|ice:frost,frozen water,icing|shelf:rack,ledge,bookcase,cupboard
ice storm|ice:frost,frozen water,icing,frosting|storm:tempest,rage,attack,outburst
icing on the cake|icing:freezing,frosting over,frost
identity card|identity:personality,sameness,individuality|card:postcard,playing card
identity fraud|identity:character,personality,individuality|fraud:swindle,hoax,imposture
identity politics|identity:individuality|politics:legislative issues,governmental issues
identity theft|identity:character,personality,individuality,identification,sameness|theft:robbery,burglary,larceny
illegal immigrant|illegal:illicit,prohibited,banned|immigrant:outsider
illegal immigration|illegal:illicit,prohibited,banned
illegal logging|logging:registering,noting|illegal:prohibited
illegal migrant|illegal:illicit,prohibited,banned|migrant:wanderer,nomad,drifter
illegal substance|substance:matter,essence
immediate ceasefire|immediate:instantaneous,proximate,direct
immediate claim of responsibility|immediate:instant,prompt|claim:declare,maintain|responsibility:duty,obligation,accountability
immigration detention|detention:apprehension,delay,retention|immigration:moving,entering
immigration minister|immigration:relocation,movement|minister:preacher,pastor,clergyman,priest
immigration status|status:popularity,reputation,rank
immune cell|immune:invulnerable,exempt|cell:chamber,cubicle,dungeon,battery
immune response|immune:resistant,invulnerable,exempt|response:answer,reply,feedback
immune system|immune:resistant,invulnerable,exempt|system:method,scheme,framework
impeachment inquiry|inquiry:query,inquisitiveness|impeachment:accusation,blame
impeachment proceeding|impeachment:accusation,blame|proceeding:continuing,progressing,advancing
impeachment trial|trial:test,experiment,tryout,hardship|impeachment:accusation,blame
import duty|duty:obligation,responsibility,task,job|import:significance,importance,meaning
import tariff|import:significance,importance,meaning
impose sanction|impose:force,foist|sanction:approval,consent,permission
improvised bomb|improvised:ad lib,spontaneous,impromptu|bomb:flop,failure
improvised explosive device|improvised:spontaneous,impromptu,extemporized,ad lib|explosive:volatile,unstable,fiery|device:tool,gadget,machine,instrument
in addition to|addition:increment,augmentation,accumulation,option,summation
in bad faith|faith:religion,belief,confidence,creed,conviction|bad:horrible,dreadful,negative,rotten
in broad daylight|broad:wide,extensive,vast,huge,expansive,general|daylight:sunlight,sunshine,daytime,dawn,daybreak,sunup
in cold blood|cold:chilly,frosty,icy,freezing,cool,wintry|blood:gore,bloodstream,lineage
in contrast to|contrast:disparity,divergence,variance,dissimilarity
in due course|due:owing,payable,outstanding,unpaid,owed,expected|course:class,lesson,route,path,direction,track,dish
in favor of|favor:kindness,courtesy,goodwill,benevolence,good turn,boon
in favour of|favour:kindness,courtesy,goodwill,benevolence,good turn,boon
in front of|front:facade,frontage,anterior,forepart
in full swing|swing:sway,oscillate,hammock,dangle,seesaw|full:entire,whole,filled,total,complete
in good faith|faith:religion,belief,confidence,creed,conviction,trust|good:nice,decent,pleasant,fine,excellent
in high spirit|high:tall,elevated,lofty,towering,excessive|spirit:ghost,soul,phantom,essence
in light of|light:lamp,bulb,illumination,brightness,lightweight,glow
in line with|line:string,cord,stripe,streak,boundary,rope
in no uncertain term|term:phrase,expression,period,semester,condition|uncertain:unsure,doubtful,undecided,dubious,hesitant
in other word|word:phrase,vocabulary,promise,lexeme|other:alternative,further,additional
in plain sight|plain:simple,basic,ordinary,grassland,unadorned,flat|sight:vision,eyesight,spectacle,seeing,scene
in point of fact|fact:reality|point:dot,tip,spot
in response to|response:retort,rejoinder,comeback,riposte
in short supply|short:brief,quick,tiny,small|supply:provision,provide,offer,inventory
in spite of|spite:malice,malevolence,ill will,venom,nastiness,animosity
in term of|term:phrase,semester,terminology,jargon
in the black|black:ebony,dusky
in the first place|place:locale,put,whereabouts|first:initial,primary,number one
in the long run|run:sprint,jog,dash,running,operate,scamper|long:lengthy,prolonged,elongated,tall
in the long term|term:word,phrase,expression,terminology,name|long:lengthy,prolonged,elongated,tall
in the near future|near:close,adjacent,neighboring,nearby,approximate|future:destiny,tomorrow,fate,prospect,upcoming
in the red|red:crimson,scarlet,reddish
in the short term|term:word,phrase,expression,terminology,name|short:small,little,concise,quick,tiny
in the wake of|wake:awaken,awakening,rouse,arouse,stir,wakefulness
in tune with|tune:melody,jingle,ditty
in vain|vain:conceited,egotistical,narcissistic,fruitless
inaugural address|address:tackle,street
inauguration day|inauguration:initiation,induction|day:daytime,daylight
income inequality|income:revenue,proceeds|inequality:unevenness,difference
income tax rate|income:earnings,revenue,salary|tax:toll,burden,fee|rate:speed,pace,tempo
income tax|tax:strain,stretch,tariff,toll,burden,fee|income:earnings,revenue,salary,profit
incoming administration|incoming:inbound,inward|administration:paperwork,dispensation
incoming government|incoming:inbound,inward
incoming president|incoming:inbound,inward
incubation period|period:full stop,term,interval
incumbent mayor|incumbent:obligatory,necessary,mandatory,binding|mayor:city chairman,municipal leader
incumbent president|incumbent:obligatory,necessary,mandatory,binding|president:boss,head
indecent assault|indecent:obscene,lewd,improper,vulgar|assault:onslaught,invasion,offensive
indecent exposure|indecent:obscene,lewd,improper,vulgar|exposure:publicity,introduction,vulnerability,disclosure
indecent image|indecent:unseemly,indelicate
independence day|independence:self reliance,self sufficiency
independent candidate|independent:autonomous,self governing,self reliant,sovereign,free|candidate:entrant
independent counsel|counsel:advise,recommend|independent:self governing,self reliant,unaided
independent member|member:limb,part,component,appendage|independent:self reliant,self supporting
index fund|index:catalog,list,guide,directory,indicator|fund:finance,sponsor,support
individual medley|individual:person,separate,private,human|medley:mixture,assortment,jumble,hodgepodge
industrial accident|accident:crash,mishap,collision,incident,coincidence,fluke,chance|industrial:commercial,manufacturing,business
industrial action|action:motion,deed,movement,activeness|industrial:commercial,manufacturing,factory,business
industrial dispute|industrial:commercial,manufacturing,factory|dispute:quarrel,argument,debate,disagreement
industrial estate|estate:house,mansion,inheritance|industrial:commercial,manufacturing,factory
industrial output|output:result,yield,outcome|industrial:commercial
industrial park|park:playground,garden,recreation area|industrial:manufacturing,factory,production
industrial production|industrial:business|production:show,creation,generation
industrial relations|industrial:commercial,manufacturing,factory|relations:relationships,relatives,kin,associations
industrial revolution|revolution:rebellion,uprising,revolt,transformation|industrial:commercial,manufacturing,factory
industrialized nation|industrialized:mechanized,commercial
infant formula|infant:tot,youngster|formula:equation,blueprint
infant mortality|infant:tot|mortality:humanity,transience
infection rate|infection:virus|rate:price,fee
infectious disease|infectious:catching,transmittable,irresistible,contaminating|disease:malady,sickness
inflation rate|inflation:swelling,expansion,blowing up,rising cost|rate:speed,tempo,price
inflation target|target:goal mark,prey,victim|inflation:swelling,expansion,blowing up
inflationary pressure|pressure:stress,strain,tension,force|inflationary:rising price,swelling,expanding
information superhighway|information:facts,records,statistics
informed consent|informed:knowledgeable,educated,advised,told
infrastructure bill|infrastructure:groundwork|bill:invoice,beak
inheritance tax|inheritance:heritage,bequest,legacy,birthright|tax:strain,stretch,toll,burden
initial public offering|initial:first,preliminary,beginning,original|public:open,general,civic,communal|offering:gift,sacrifice,contribution,donation,providing
injury time|injury:wound,harm,trauma|time:moment,age,hour
inland revenue|revenue:earnings,profit,sales,salary|inland:interior,upcountry
inner city|inner:internal,inward|city:metropolis,municipality
innocent bystander|innocent:naive,guileless,sinless,pure
insect repellent|repellent:disgusting,revolting,repulsive
inside job|inside:indoors,interior,within|job:task,employment,occupation
insider dealing|dealing:coping,handling,managing,swapping,working,trade
insider trading|insider:interior,inner,indoor,expert,member|trading:swapping,exchanging,bartering,investing
inspector general|general:broad,common,overall,widespread,usual|inspector:examiner,investigator,checker,reviewer
institutional investor|institutional:established,organizational,academic
insurance broker|insurance:guarantee,safeguard|broker:dealer,mediator,negotiate
insurance claim|claim:assertion,declare,allege,state,assert|insurance:assurance,guarantee,safeguard
insurance company|company:companionship,troop,troupe|insurance:guarantee,safeguard
insurance fraud|fraud:imposture,trickster,hoax,impostor,trickery|insurance:coverage,protection,assurance,guarantee
insurance policy|policy:strategy,guideline,approach|insurance:assurance,safeguard
insurance premium|premium:high quality,superior,prize,bonus,top rate,reward|insurance:assurance,guarantee,safeguard
intellectual property rights|intellectual:mental,academic,scholar|property:home,house,real estate,belongings|rights:privileges,legal rights,liberties
intellectual property theft|intellectual:mental,academic,scholar|property:home,house,real estate|theft:burglary,robbery,larceny
intellectual property|intellectual:highbrow,scholarly,brainy,cerebral,mental,academic,scholar,rational,smart|property:belongings,real estate,home,house,possession,attribute
intelligence agency|intelligence:cleverness,intellect,wisdom,brainpower
intelligence agent|intelligence:cleverness,intellect,wisdom|agent:dealer,marketer
intelligence chief|intelligence:cleverness,intellect,wisdom|chief:main,principal,primary
intelligence committee|intelligence:cleverness,intellect,wisdom
intelligence community|intelligence:cleverness,intellect,wisdom|community:neighborhood,village
intelligence failure|intelligence:cleverness,intellect,wisdom|failure:flop,bankruptcy,loser
intelligence gathering|intelligence:cleverness,intellect,wisdom|gathering:party
intelligence officer|intelligence:cleverness,intellect,wisdom|officer:policeman,constable
intelligence official|intelligence:cleverness,intellect,wisdom|official:formal,legit,respectable
intelligence report|intelligence:cleverness,intellect,wisdom
intelligence service|intelligence:cleverness,intellect,wisdom|service:carrier,favor
intelligence sharing|intelligence:cleverness,intellect,wisdom|sharing:dividing,splitting,partaking
intelligent life|intelligent:smart,clever,sensible,shrewd|life:existence,lifestyle,lifetime
intensive care unit|intensive:rigorous,thorough,exhaustive,concentrated|care:worry,concern,caution,attention|unit:component,element,module,entity
intensive care|intensive:rigorous,exhaustive,concentrated,demanding|care:caution,attention
interest free loan|loan:lend,borrow
interest group|interest:curiosity,pastime,attention,intrigue|group:bunch,cluster,set,band
interest payment|interest:curiosity,enthusiasm,attention,fascination
interest rates|interest:curiosity,hobby|rates:fees
interest rate|interest:curiosity,hobby,enthusiasm,intrigue,fascination,attention|rate:charge,fee,pace,speed,evaluate,tempo,frequency
interim coach|coach:bus,carriage,wagon|interim:meantime,meanwhile,in between
interim dividend|interim:temporary,provisional,short term|dividend:quotient,bonus
interim government|interim:meantime,meanwhile,interval,in between|government:politics
interim president|interim:meantime,meanwhile,interval,in between
interior minister|interior:inside,inner,inward,indoor,decor,internal,indoors|minister:preacher,pastor,clergyman,priest
interior ministry|ministry:priesthood,church,clergy,preaching|interior:inside,inner,inward,decor,indoor,indoors
internal bleeding|internal:inside,inward,domestic|bleeding:draining,oozing
internal organ|internal:inside,domestic,inland|organ:keyboard
internal revenue service|internal:inner,interior,inside,inward|revenue:income,earnings,profit,sales|service:support,assistance,solution,help
internally displaced people|internally:inside,inwardly,within|displaced:misplaced,moved,dislocated,shifted
internally displaced person|internally:inwardly,inside,within|displaced:misplaced,moved,dislocated,shifted
international aid agency|international:intercontinental|aid:abet,help,useful resource|agency:company,business
international airport|international:worldwide,universal|airport:landing strip
international arrest warrant|arrest:capture,halt,stop|warrant:guarantee,justify,assurance
international atomic energy agency|international:worldwide,global,foreign,universal|atomic:tiny,minute,microscopic|energy:strength,power,vigor,electricity,vitality|agency:company,business,firm,business enterprise,bureau
international border|international:intercontinental|border:edge,rim
international court of justice|justice:equity,fairness,righteousness,honesty,integrity|international:worldwide,global,universal,overseas|court:courtyard,woo,patio
international criminal court|criminal:crook,felon,illegal,outlaw,unlawful|international:worldwide,global,universal,overseas|court:courtyard,woo,patio
international criminal tribunal|international:worldwide,global|criminal:crook,felon,unlawful
international flight|international:universal|flight:soaring,fleeing
international humanitarian law|international:worldwide,global|humanitarian:philanthropic,charitable,compassionate|law:statute
international labour organization|labour:toil,effort,drudgery,childbirth|organization:company,arrangement,group
international law|international:worldwide,intercontinental|law:statute
international monetary fund|international:worldwide,global,foreign,intercontinental|monetary:financial,economic,pecuniary,cash,money|fund:finance,budget,money,account,pool
international relation|international:intercontinental,worldwide|relation:relative,kin
international rescue committee|international:worldwide,global,overseas|rescue:save,salvage,recovery|committee:board,panel,council
international space station|international:worldwide,global,universal,intercontinental|space:area,room,gap,distance|station:depot,terminal,post,position
international treaty|international:overseas,intercontinental|treaty:bargain
international water|international:worldwide|water:liquid,moisture,fluid
internet access|access:entry,entrance,approach
internet cafe|cafe:bistro,diner
internet connection|connection:affinity,kinship
internet of thing|thing:matter,item
internet service provider|provider:giver,donor,caterer|service:favor,ceremony,servicing
internment camp|internment:burial|camp:campsite,encampment,bivouac
interstate highway|interstate:between states,among states|highway:street,avenue
introduce a bill|bill:invoice,beak,receipt|introduce:familiarize,acquaint,usher in
invasion of privacy|invasion:raid,incursion,attack,assault|privacy:solitude,seclusion,isolation
invasive species|invasive:offensive,invading army|species:kind,sort
investigative journalism|investigative:examining,exploratory
investigative journalist|investigative:examining,exploratory
investigative reporter|investigative:examining,exploratory
investment banker|investment:expense,financial commitment
investment bank|bank:shore,riverside,embankment,financial institution|investment:expense,asset,financial commitment
investment firm|firm:company business,solid,stable,strong
investment fund|fund:finance,sponsor,support
investment grade|grade:mark,slope,class,score|investment:expense,financial commitment
investor confidence|confidence:self confidence,self assurance,boldness,self esteem
investor sentiment|sentiment:emotion,sentimentality,feeling
involuntary manslaughter|involuntary:unwilling,reflex,automatic,instinctive|manslaughter:murder,bloodshed,slaying
iron curtain|iron:press,smooth,ferrous,flatiron|curtain:drape,blind,shade,drapery
iron dome|iron:press|dome:vault,cupola
iron fist|iron:press,metal,smooth|fist:knuckle,punch,clenched hand
iron ore|iron:steel,press|ore:mineral,rock,stone
irrigation canal|irrigation:watering,flooding,spraying|canal:tube,duct
islamic state group|state:condition,kingdom|group:bunch,cluster,institution
issue a warrant|issue:problem,difficulty,trouble,concern,subject
ivory trade|ivory:off white|trade:profession,swap,occupation
jail sentence|sentence:phrase,expression
jail term|term:phrase,word,expression,semester,name
jazz band|band:strap,ribbon,tape,gang
jet engine|jet:spurt,squirt,gush|engine:machine,mechanism
jet fuel|jet:plane,aircraft,airplane,spurt,stream,squirt|fuel:gas,energy,power,feed,stoke
jet lag|jet:plane,spurt,aircraft|lag:dawdle,linger
jet stream|jet:plane,airplane,aircraft|stream:brook,creek,circulation
job center|center:middle,core,heart,facility|job:task,chore,errand
job creation|creation:production,invention,formation,masterpiece|job:task,chore,errand,occupation
job cut|cut:slice,chop,incision,trim,lower|job:task,chore,errand,occupation
job description|description:explanation,account,summary,depiction|job:task,chore,errand
job interview|interview:meeting,job interview,conversation,discussion|job:task,chore,errand
job loss|loss:defeat,reduction,decline,bereavement|job:task,chore,errand
job market|job:task,chore,assignment,duty,errand|market:bazaar,supermarket
job security|security:safety,protection,guard,surveillance|job:task,chore,errand,work
job seeker|seeker:searcher,finder,pursuer|job:task,chore,errand
job title|title:heading,label,championship,caption|job:task,chore,errand
job vacancy|vacancy:emptiness,void,space,room|job:task,chore,errand
jobless benefits|benefits:advantages,perks,rewards,gains|jobless:workless,idle
jobless claims|claims:assertions,statements,promises,declares|jobless:workless,idle
jobless rate|rate:speed,pace,price,evaluate|jobless:workless,idle
joint chief of staff|joint:hinge,collective,mutual|chief:leader,main,principal,boss|staff:employee,worker,stick
joint committee|joint:knee,hinge,junction,elbow,reefer|committee:gang,jury
joint custody|joint:combined,collaborative,mutual,hinge,articulation|custody:detention,safekeeping
joint resolution|joint:hinge,articulation|resolution:resolve
joint session|joint:knee,hinge,elbow,junction|session:semester,jam
joint stock company|joint:combined,mutual,knee,shared|stock:inventory,supply,livestock
joint task force|joint:hinge,mutual,articulation|task:assignment,job,chore|force:pressure,strength,drive,power
joint venture|joint:combined,mutual,knee,articulation,shared|venture:enterprise,undertaking,adventure,endeavor,business
judicial appointment|appointment:rendezvous,date|judicial:judgmental,discriminating
judicial branch|branch:bough,limb,twig,stem|judicial:judgmental,discriminating,impartial
judicial independence|judicial:judgmental,discriminating|independence:self rule,self reliance
judicial inquiry|inquiry:query,inquisitiveness|judicial:judgmental,discriminating
judicial review|review:recap,reexamine|judicial:judgmental,discriminating
judiciary committee|judiciary:bench,legal system|committee:crew,squad,gang,board
jumbo jet|jet:spurt,squirt,gush
jump bail|jump:leap,hop,bounce,soar,spring|bail:rescue,bailout,safeguard
jump the track|jump:bounce,spring,vault|track:trace,song,footprint
junk bond|junk:trash,garbage,rubbish,rubble,debris|bond:connection,relationship,tie,link
junk food|junk:scrap,debris|food:nourishment,foodstuff,sustenance
jury box|box:container,crate,carton
jury deliberation|deliberation:planning,thinking,caution
jury duty|duty:job,tariff,tax
jury pool|pool:swimming pool,pond,puddle,lake
jury selection|selection:desire,variety
jury service|service:provider,carrier,offering
jury tampering|tampering:meddling,altering,interfering,adjusting
jury trial|trial:test,experiment,tryout,ordeal
justice department|justice:fairness,equity,righteousness,rightness,honesty|department:section,compartment,subdivision,branch,sector
justice minister|justice:fairness,equity,righteousness|minister:preacher,pastor,clergyman,priest
justice of the peace|peace:harmony,tranquility,calm,serenity,quiet|justice:equity,fairness,righteousness
justice secretary|justice:fairness,equity,righteousness|secretary:receptionist,typist
justifiable homicide|justifiable:valid,reasonable,sensible,legitimate
juvenile court|juvenile:immature,childish,childlike|court:courtyard,docket,woo
juvenile delinquent|juvenile:immature,childish,childlike,infantile|delinquent:overdue,unpaid,negligent
juvenile detention|juvenile:immature,childish,childlike,infantile|detention:apprehension,delay,retention
juvenile justice|juvenile:immature,childish,childlike|justice:equity,fairness,righteousness
juvenile offender|juvenile:immature,childish,childlike,infantile
kamikaze drone|drone:hum,buzz,whir,idler
kangaroo court|kangaroo:wallaby,marsupial|court:yard,woo,patio,courtyard
keep a close eye|eye:eyeball,optic,glance,pupil|close:near,shut,adjacent,nearby,seal
keep a low profile|profile:biography,outline,contour,portrait|low:short,little,inferior,depressed|keep:hold,preserve,save
keep a straight face|straight:direct,upright,linear,heterosexual,unbent|face:visage,countenance,confront|keep:hold,preserve,save,retain
keep an eye on|eye:eyeball,optic,glance,pupil|keep:hold,preserve,retain
keep at bay|bay:cove,inlet,gulf,howl,bark|keep:preserve,save,retain
keep calm and|keep:hold,save
keep in check|check:cheque,inspection,test,verify,examine,tick|keep:preserve,save,retain
keep in mind that|mind:brain,psyche,intellect,thought|keep:preserve,save
keep in touch|touch:feel,tap,stroke,caress,handle,brush,finger|keep:hold,preserve,save,retain
keep pace with|pace:rate,footstep,quickness|keep:preserve,save,retain
keep quiet about|keep:hold,preserve,save,retain|quiet:peaceful,tranquil,noiseless,serene
keep tab on|tab:flap,strip,loop|keep:hold,preserve,retain
keep the peace|keep:retain,store
keep the pressure on|pressure:compression|keep:preserve,save,retain
keep track of|track:path,road,railway,lane,song|keep:hold,preserve,save,retain
keep up with demand|keep:hold,preserve,save,retain|demand:insist
keep your finger crossed|finger:claw|crossed:intersected,traversed,crisscrossed,angry|keep:hold,preserve,save,retain
ketogenic diet|diet:parliament,assembly
key ally|key:button,opener|ally:buddy
key witness|key:password,solution,button|witness:onlooker,bystander
keyhole surgery|keyhole:lock,latch,slot
keynote speaker|keynote:tonic,essence,core,theme|speaker:loudspeaker,amplifier,talker
keystone species|keystone:linchpin,basis|species:kind,sort
kidnap victim|victim:sufferer,prey,dupe
kidney disease|disease:malady,sickness,plague
kidney failure|failure:disappointment,flop,fiasco,defeat
kidney stone|stone:rock,pebble,boulder
kidney transplant|transplant:relocate,uproot,resettle,transfer
killed in action|killed:murdered,finished off|action:motion,movement,deed
killer whale|killer:murderer,assassin,slayer,executioner
king's speech|speech:talk,lecture,oration,language
kitchen cabinet|kitchen:cookroom,galley
knife crime|knife:cutter,dagger,cutlery|crime:wrongdoing,misdeed,transgression
knock on effect|effect:impact,result,outcome
knockout stage|knockout:stunner,beauty,blackout|stage:platform,podium,theatre
knowledge economy|knowledge:understanding,expertise,wisdom|economy:thrift,frugality
lab rat|rat:informer,traitor,snitch
labor camp|labor:exertion,effort,toil,hard work|camp:campsite,bivouac,encampment
labor cost|labor:toil,drudgery,childbirth|cost:price,fee,charge
labor department|labor:toil,drudgery,childbirth,exertion,effort|department:section,compartment,division,branch
labor dispute|labor:toil,drudgery,childbirth,effort|dispute:quarrel,argument,debate
labor force|labor:toil,drudgery,effort,childbirth|force:power,pressure,strength,compel,energy
labor law|labor:toil,drudgery,childbirth,effort,work|law:regulation,legislation code,rule
labor market|labor:toil,drudgery,childbirth,exertion,effort|market:bazaar,fair,supermarket
labor pain|labor:work,toil,workforce|pain:hurt,discomfort,nuisance
labor secretary|labor:toil,drudgery,childbirth,exertion,work,effort|secretary:receptionist,typist,assistant
labor shortage|labor:toil,drudgery,childbirth,effort|shortage:deficiency,deficit,scarceness
labor union|labor:toil,work,effort,drudgery|union:marriage,alliance,unification,coalition
laboratory mouse|mouse:cursor,shrew
labour camp|labour:exertion,effort,toil,hard work|camp:campsite,bivouac,encampment
labour force|labour:toil,drudgery,effort,childbirth|force:power,pressure,strength,compel,energy
labour law|labour:toil,exertion,effort
labour market|labour:toil,drudgery,childbirth,exertion,effort|market:bazaar,fair,supermarket
labour party|labour:toil,drudgery,childbirth,exertion|party:celebration,festivity,bash
labour peer|peer:equal,gaze|labour:toil,drudgery,childbirth
lady in waiting|lady:girl,madam|waiting:awaiting,expecting
lame duck session|session:semester,jam
lame duck|lame:limping,crippled,feeble,hobbled|duck:goose,mallard,dodge,bob
land border|land:soil,earth,terrain|border:edge,rim,fringe
land grab|land:alight,terrain|grab:snatch,seize,clutch,grasp
land mine|land:property,terrain,soil,alight|mine:pit,quarry,colliery,my own,excavation
land owner|land:alight|owner:possessor,keeper,proprietress
land reform|land:alight,terrain|reform:improve,amend,rehabilitate,correct
land right|land:alight,terrain|right:privilege,correct,proper,accurate
land use|land:alight|use:utilize,employ
landing craft|landing:arrival,alighting|craft:skill,art,trade,handiwork
landing gear|landing:arrival,touchdown,alighting|gear:tackle,kit,apparel
landing strip|landing:arrival,alighting|strip:undress,ribbon,peel
landmark bill|bill:invoice,beak,receipt|landmark:attraction
landmark case|landmark:tourist spot|case:container,crate,box
landmark legislation|landmark:attraction,signpost|legislation:enactment,lawmaking
landmark ruling|landmark:attraction,signpost,monument,tourist spot|ruling:reigning,governing,dominant
landslide victory|landslide:avalanche,mudslide,rockslide,landslip,rockfall,earthfall|victory:conquest
landslide win|landslide:avalanche,mudslide,rockslide,landslip
lap of honour|lap:knee,thigh,lick,drink|honour:dignity,integrity,privilege
laptop computer|laptop:lap
large hadron collider|large:big,huge,massive,sizable|collider:crasher,smasher,bumper
lassa fever|fever:heat,frenzy,excitement,temperature
last but not least|last:final,ultimate,closing,endure,previous|least:smallest,slightest,lowest,minimum,fewest
last ditch effort|ditch:trench,gutter,channel,drain,dump|last:final,closing,previous,concluding|effort:exertion,work,toil
last laugh|laugh:giggle,chortle,snicker,guffaw|last:concluding,endure
last minute|minute:tiny,small|last:ultimate,endure
last resort|resort:hotel,vacation spot,retreat,holiday resort|last:final,latest,previous,past,concluding,closing
last rite|last:latest,past
last straw|straw:hay,reed,stalk|last:ultimate,concluding,closing
last will and testament|will:volition,desire,determination,willpower|testament:tribute,proof,covenant,evidence|last:ultimate,concluding,previous
launch an appeal|appeal:charm,allure,enchantment|launch:hurl,throw,propel
launch an attack|launch:release,unveil,introduce,inaugurate|attack:seizure,fit
launch an offensive|launch:unveil,introduce|offensive:insulting,rude,obnoxious
launch pad|launch:release,introduce,unveil|pad:cushion,notebook,wad,stuffing
launder money|launder:rinse,scrub,cleanse,wash,clean|money:coin,currency,wealth,dollars,bucks
lava flow|flow:drift,circulate,waft,float
law and order|law:regulation,legislation|order:command,sequence,arrangement,request
law clerk|law:regulation,rule,legislation,statute|clerk:cashier,salesperson,receptionist,shop assistant
law degree|law:regulation,rule,legislation,statute|degree:extent,level,grade,temperature
law enforcement agency|law:statute|agency:company,firm
law enforcement officer|law:statute|enforcement:implementation,compulsion,execution
law enforcement|law:regulation rule,commandment,principle,statute,decree|enforcement:compulsion,imposition,implementation,requirement,execution
law firm|firm:solid,hard,rigid,company,business,corporation,agency|law:regulation,rule,legislation,statute,legislations
law lord|law:regulation,rule,legislation,statute|lord:master,god,nobleman,ruler
law maker|maker:creator,manufacturer,producer|law:regulation,principle
law of gravity|law:regulation,legislation,statute|gravity:seriousness,solemnity
law of physics|law:legislation,statute,regulation,bill
law of the jungle|jungle:rainforest,woods,bush|law:regulation,statute,legislation
law of the land|land:ground,terrain
law professor|law:regulation,rule,legislation,statute,decree
law school|law:regulation,rule,legislation,statute,decree
law society|society:culture,civilization,public|law:regulation,rule,legislation,statute
law student|law:regulation,rule,legislation,statute,decree
lay down arm|lay:recline,layperson|arm:limb,appendage,finger
lay down the law|lay:put,place
lay off workers|lay:put,place,recline,put down
lay off|lay:place,put down,recline
lay preacher|lay:put,place,set,position
lay siege|lay:put,place,set,recline|siege:beleaguering,blockade,encirclement
lay the foundation|lay:secular,rest|foundation:charity,institution,bottom
lay the groundwork|lay:put,secular,rest|groundwork:preparation
lay to rest|rest:remainder,relaxation
lead author|lead:result in,steer|author:novelist,originator
lead guitarist|lead:guide,plumbum,conduct
lead poisoning|lead:guide,direct,conduct|poisoning:corrupting,killing
lead researcher|lead:result in|researcher:inquirer
lead role|lead:guide,plumbum
lead singer|lead:guide,plumbum,conduct|singer:songbird,warbler
lead vocalist|lead:guide,plumbum,conduct
leader of the opposition|opposition:hostility,antagonism,disapproval,dislike|leader:pioneer,guide,ruler,forerunner
leading edge|edge:border,rim,brink,verge
leading man|man:gentleman,fellow,human
leading role|role:duty,chore|leading:conducting,heading
league table|table:desk,counter,tabletop
league title|title:name,heading,label,caption,headline|league:alliance,coalition
leap year|leap:jump,bound,hop,vault
learner driver|learner:scholar|driver:chauffeur,motive force
learning curve|learning:mastering,studying|curve:bend,bow,curvature
least developed country|developed:created,designed,matured,made
leave office|office:workspace,bureau,workroom
left fielder|left:departed,abandoned,gone,remaining
left field|field:meadow,pasture,discipline,domain|left:departed,gone
left wing guerrilla|left:departed,gone,port,abandoned|wing:fly,pinion,flank
left wing party|party:celebration,festivity,bash
left wing|left:gone,departed,leftover,port|wing:feather,annex,pinion,appendage
legal action|action:deed
legal advice|legal:lawful,felony
legal age|age:epoch,grow old
legal aid|aid:useful resource,useful aid,facilitate|legal:lawful,felony
legal battle|legal:lawful,felony,legitimate
legal challenge|legal:lawful,felony
legal counsel|counsel:suggest|legal:lawful,felony,legitimate
legal document|legal:lawful,felony
legal entity|legal:felony|entity:creature
legal expert|legal:lawful,felony
legal fee|legal:lawful,felony
legal guardian|guardian:watchman,keeper|legal:felony,criminal
legal limbo|legal:lawful,felony
legal limit|legal:criminal,prison|limit:restrict
legal loophole|legal:prison,felony|loophole:keyhole,slit
legal precedent|legal:lawful,felony|precedent:antecedent,forerunner
legal proceeding|legal:felony|proceeding:continuing,advancing,happening
legal profession|legal:felony|profession:vocation,calling
legal representation|representation:depiction,portrayal,illustration|legal:lawful,felony
legal right|legal:felony|right:proper,correct,appropriate
legal standing|standing:stand up,upright,stature|legal:lawful,felony
legal system|legal:lawful,felony
legal team|legal:lawful,felony|team:crew,squad,gang
legal tender|tender:soft,gentle,delicate,sensitive|legal:lawful,felony
legionnaires' disease|disease:sickness,malady,ailment
legislative agenda|agenda:diary,itinerary|legislative:lawgiving,statute making
legislative assembly|assembly:fabrication,crowd,throng|legislative:lawgiving,statute making,ordaining
legislative body|body:frame,corpse,physique,carcass|legislative:lawgiving,statute making
legislative branch|branch:bough,limb,twig,stem|legislative:lawgiving,statute making,ordaining
legislative council|council:gathering|legislative:lawgiving,statute making
legislative process|process:technique,refine|legislative:lawgiving,statute making
legislative session|session:semester,jam|legislative:lawgiving,statute making,ordaining
lemon law|lemon:citrus,lime,yellow|law:regulation,rule,decree
lender of last resort|resort:hotel,vacation spot,holiday resort,recourse|last:final,latest,previous
lending rate|rate:speed,pace,tempo,evaluate|lending:loaning,giving,advancing
lending standards|standards:norms,specifications,benchmarks|lending:loaning,giving,advancing
lenient sentence|sentence:phrase,statement,expression|lenient:indulgent,permissive,tolerant,forgiving
lethal aid|lethal:fatal,mortal,murderous|aid:abet,help,useful resource
lethal force|force:vigor,push,might,pressure,strength,drive,energy|lethal:mortal,murderous,poisonous
lethal injection|lethal:mortal,dangerous|injection:infusion,vaccination,inoculation,jab
letter bomb|letter:character,note,missive,epistle,alphabet|bomb:flop,failure,shell
letter of credit|letter:note,character,correspondence,mail|credit:praise,acclaim,honor,recognition
letter of intent|intent:aim,target,motive,purpose,objective,goal|letter:alphabet,character,epistle,note,correspondence
letter of the law|letter:alphabet,missive
level crossing|level:degree,stage|crossing:voyage,passage
level playing field|level:degree,stage,amount,flat,grade,tier|playing:enjoying,performing,actively playing,gaming,acting,participating|field:area,industry,discipline,meadow,pasture,arena
lever of power|lever:handle,bar,crowbar|power:strength,electricity,energy,might
lewd conduct|conduct:lead,guide,carry out,manage|lewd:bawdy,dirty,crude
libel action|action:motion,movement,deed,activity
libel suit|suit:outfit,costume,swimsuit,match|libel:slur,vilification
liberal art college|liberal:generous,tolerant,broad minded|art:painting,artwork,craft
liberal art|liberal:generous,tolerant,broad minded|art:painting,artwork,craft
liberal democracy|liberal:generous,lavish,abundant,bountiful|democracy:popular government
liberal party|liberal:generous,lavish,abundant,bountiful|party:celebration,festivity,bash
liberation army|liberation:emancipation,release|army:horde,multitude,navy
liberation front|liberation:emancipation,release,freedom|front:facade,face,forepart
liberation movement|liberation:release|movement:motion,move,gesture
liberation struggle|liberation:release,rescue|struggle:scuffle,effort
licence plate|plate:dish,saucer,bowl,platter|licence:permission,freedom,authorization
license plate|plate:dish,saucer,bowl,platter|license:permission,freedom,authorization,certify
licensing board|board:plank,sheet,onboard
lie detector test|lie:untruth,falsehood,fib,recline|test:exam,quiz,essay
lie detector|lie:untruth,falsehood,fib,recline|detector:sensor,finder,indicator,scanner
lie in state|state:condition,province,nation,country|lie:untruth,falsehood,fib
lie under oath|oath:vow,pledge,promise,curse|lie:recline,rest,fib
lieutenant colonel|lieutenant:deputy,assistant,aide,helper
lieutenant commander|commander:boss,leader,skipper
lieutenant general|general:common,widespread,popular,overall
lieutenant governor|governor:ruler,regulator,senator|lieutenant:aide,officer,sergeant
life assurance|life:existence,lifestyle,living|assurance:certainty,confidence,promise
life boat|life:existence,being,lifestyle,living|boat:ship
life expectancy|life:existence,lifestyle,being,living|expectancy:anticipation,prospect,hope,suspense
life imprisonment|life:existence,lifestyle,living,vitality|imprisonment:captivity,internment
life in prison|life:vitality|prison:dungeon,cage
life insurance|life:existence,lifestyle,living,lifetime|insurance:guarantee,policy
life jacket|life:existence,being,lifestyle,living,lifetime|jacket:coat,blazer,overcoat
life of crime|life:existence,lifestyle,vitality,lifetime,biography|crime:wrongdoing,misdeed,transgression
life peer|peer:equal,gaze|life:lifetime,existence,biography
life raft|life:existence,being,lifestyle,living|raft:pontoon,heap,pile,flatboat
life savings|life:existence,lifestyle,living|savings:rescues,discounts,price savings
life science|life:existence,lifetime|science:knowledge
life sentence|life:existence,lifestyles,lifestyle,vitality,living|sentence:phrase,statement,clause,expression
life support|life:existence,lifestyle,being|support:assistance,backing,prop,endorsement,aid,help,assist
life term|life:existence,lifestyle,living,vitality|term:phrase,word,expression,semester,time period
life vest|life:existence,being,lifestyle,living|vest:waistcoat,undershirt,singlet
life without parole|life:existence,lifestyle,living,vitality|parole:password,promise,word,discharge
lifetime achievement award|lifetime:life span,lifespan,life time|achievement:accomplishment,attainment,feat
lift sanction|lift:elevate,elevator,hoist|sanction:approval,consent
lift the siege|lift:elevate,carry,elevator|siege:beleaguering
light aircraft|light:mild,lamp,gentle
light at the end|light:lightweight,illumination
light bulb|light:mild,gentle,lightweight,brightness|bulb:tuber,corm,knob
light crude|light:lightweight,bright,illumination,lamp,gentle|crude:rude,vulgar,rough,coarse,raw
light industry|light:bright,illumination,lamp,lightweight|industry:market,business,sector
light plane|light:mild,lamp,gentle
light rail|light:mild,bright,gentle,lamp,illuminated|rail:complain,handrail
light year|light:gentle,lightweight,lamp,bulb,illumination,pale|year:twelvemonth,annum
lightly armed|lightly:gently,softly,delicately,mildly,faintly|armed:outfitted,limbed
lightning strike|strike:punch,slap,beat,smack|lightning:bolt,speedy
limited liability company|limited:restricted,narrow,confined,scarce|liability:obligation,burden,responsibility,duty|company:firm,companionship,troop
line of actual control|line:row,queue,string|actual:real,genuine,true,factual|control:manipulate,manage
line of control|line:row,queue,string,rope|control:manipulate,manage
line of credit|line:row,queue,strip,string|credit:praise,acclaim,honor,recognition
line of defense|line:row,queue,string,rope
line of duty|line:row,queue,string,rope|duty:obligation,tax,tariff
line of fire|line:row,queue,rope|fire:hearth,fireplace
line of inquiry|line:row,queue,stripe,rope|inquiry:query,request
line of scrimmage|line:queue,row,cord,string,streak|scrimmage:skirmish,scuffle,brawl
line of succession|line:queue,row,cord,string|succession:series,sequence,chain
lip sync|lip:rim,brim,mouth
liquefied natural gas|natural:all natural,organic,herbal,innate|gas:fuel,vapor,petrol|liquefied:melted,dissolved,molten
liquid asset|liquid:fluid,watery,aqueous|asset:advantage,strength,benefit
liquid crystal display|liquid:fluid,beverage,drink|crystal:gem,glassware,quartz,transparent|display:exhibit,show,parade,exhibition
liquid nitrogen|liquid:fluid,beverage,drink,runny
listed building|listed:indexed,cataloged,enumerated,recorded|building:constructing,erecting
listed company|listed:enumerated,itemized,detailed,shown|company:companionship,firm,crew,troop
listeria contamination|contamination:pollution,corruption,dirtying
live album|live:reside,dwell,inhabit|album:scrapbook,photo album
live ammunition|live:stay,reside,dwell,inhabit,alive|ammunition:armament,powder
live audience|live:reside,dwell,inhabit,stay
live broadcast|live:reside,dwell,inhabit
live coverage|live:reside,dwell,inhabit
live fire|live:reside,dwell,stay,alive,inhabit
live in exile|live:dwell|exile:deportation,banish,expulsion
live music|live:reside,dwell,inhabit
live performance|live:reside,dwell,inhabit
live round|live:reside,dwell,stay,alive,inhabit|round:circular,spherical,rounded,globular
liver failure|failure:disappointment,flop,fiasco,defeat
livestock farmer|farmer:agriculturist,peasant|livestock:cows,domestic animals
livestock market|livestock:cows,domestic animals|market:bazaar,grocery
living condition|living:residing,alive|condition:proviso,illness
living quarter|living:residing,alive,breathing|quarter:fourth,coin,one fourth
living room|living:residing,alive,dwelling|room:chamber
living space|living:residing,alive|space:cosmos,gap,universe
living standard|living:residing,dwelling,alive,breathing|standard:norm,criterion,typical,flag
living wage|living:residing,dwelling,alive,breathing|wage:salary,pay,earnings,fight
living will|will:volition,determination,willpower|living:residing,dwelling,breathing,alive
loaf of bread|loaf:idle,lounge,laze,loiter
loan default|default:fail,standard,preset,arrears|loan:lend,borrow
loan guarantee|guarantee:warranty,promise,assure,ensure|loan:lend,borrow
loan shark|shark:fish,great white,predator,sharks,whale|loan:advance,lend,mortgage,credit
lobby group|lobby:hall,hallway,foyer,vestibule,entrance hall,corridor|group:bunch,cluster,set,band
local authority|local:nearby,close by,near
local council|local:close by,near
local election|local:nearby,near,close by,native|election:political race,choosing
local government|local:nearby,close by,near
local official|official:authentic,formal,authoritative,certified
local time|local:neighborhood,nearby,native|time:moment,occasion
local transport|transport:carry,convey|local:neighborhood,native
locker room|locker:cupboard|room:chamber
locust swarm|swarm:crowd,mob,throng
lodge an appeal|lodge:cabin,inn,hotel,cottage,accommodate|appeal:attraction,charm,allure,enchantment
lone wolf attack|lone:lonely,solitary|wolf:gobble,devour|attack:criticize,seizure
long awaited|long:lengthy,prolonged,elongated,tall
long distance call|long:lengthy,prolonged,tall,elongated|call:yell,shout,cry,summon
long distance runner|long:lengthy,prolonged,elongated|distance:space,gap,length,remoteness
long jump|long:lengthy,prolonged,yearn|jump:bounce
long overdue|long:lengthy,prolonged,elongated,tall|overdue:late,tardy
long range missile|range:variety,array,scope,selection|missile:bullet,arrow
long standing member|long:lengthy,prolonged,elongated,tall
long term relationship|long:lengthy,prolonged,tall,elongated|term:word,phrase,expression,condition
long time friend|long:lengthy,prolonged,tall,elongated
lord chancellor|lord:god,master,ruler,almighty,nobleman|chancellor:premier,dean,rector,minister
lord chief justice|lord:god,master,almighty,ruler,nobleman|chief:boss,main,principal,head,leader|justice:fairness,equity,righteousness
lord justice|lord:master,god,nobleman|justice:equity,fairness,righteousness
lord mayor|lord:god,master,almighty,ruler|mayor:city chairman,municipal leader,burgomaster
lorry driver|driver:chauffeur,motive force,motorist
lose a seat|seat:sofa,stool,couch,armchair|lose:misplace,mislay,shed
lose an appeal|appeal:entreaty,supplication
lose an election|lose:misplace,mislay,shed|election:choice
lose consciousness|lose:misplace,forfeit,mislay|consciousness:cognizance,realization
lose control of|lose:misplace,mislay|control:dominate,regulate,manage,restraint
lose control|lose:misplace,mislay|control:manipulate,manage,domination
lose count of|count:nobleman|lose:misplace,forfeit,mislay
lose face|face:visage,countenance,confront,facade|lose:misplace,forfeit,mislay
lose ground to|lose:misplace,mislay|ground:floor
lose heart|lose:misplace,forfeit,mislay|heart:essence
lose hope of|lose:misplace,mislay,forfeit|hope:wish,anticipate
lose interest in|lose:misplace,mislay|interest:premium,fascinate
lose life|lose:misplace,mislay,drop|life:existence,being,lifestyle
lose patience with|lose:misplace,forfeit,mislay|patience:persistence,endurance,perseverance
lose power|lose:misplace,mislay
lose sight of|lose:misplace,forfeit,mislay|sight:eyesight,spectacle,scene
lose the whip|whip:lash,strap,flog,cane|lose:misplace,mislay,shed
lose their temper|temper:mood,disposition,nature|lose:misplace,mislay,forfeit
lose touch|touch:tap,stroke,caress,handle,finger|lose:misplace,mislay,forfeit
lose track of|track:course,road,railway,lane|lose:misplace,forfeit,mislay
lose weight|lose:misplace,forfeit,shed off,mislay|weight:heaviness,burden,load
losing battle|losing:dropping,misplacing,failing
losing streak|streak:strip,stripe,smear|losing:misplacing,shedding,dropping
loss of appetite|loss:defeat,deficit,damage,losing|appetite:craving
loss of life|loss:defeat,deficit,misfortune
lost at sea|lost:misplaced|sea:ocean,brine
lost property|property:real estate,trait|lost:vanished,defeated
low cost airline|airline:aviation company,flight company,air company|low:short,little,small,inferior,depressed|cost:charge,fee,expense
low earth orbit|low:short,cheap,miserable,inferior|earth:soil,world,globe,ground,planet|orbit:circle,revolve,sphere,path
low fat diet|diet:parliament,assembly
low hanging fruit|low:short,inferior|hanging:suspending,execution,swinging
low income family|family:household relatives,clan,kin|low:short,little,inferior,depressed|income:revenue,profit
low key|low:inferior,depressed|key:lock,clue
low lying area|low:inferior|lying:fibbing,deceiving,dishonest,reclining,untruthful
low tide|low:short,cheap,poor,miserable,inferior
lower chamber|chamber:cavity,cubicle|lower:reduce,bring down,inferior,decrease
lower house|lower:inferior|house:residence,dwelling
loyalty card|card:ticket,postcard,greeting card|loyalty:faithfulness,devotion,allegiance,dedication
luck of the draw|draw:sketch,paint,attract|luck:fortune,destiny
lunar eclipse|lunar:moonlike,crescent|eclipse:overshadow,surpass,outshine
lunar module|lunar:moonlike|module:unit,component,segment,lesson
lunar new year|lunar:moonlike,crescent,moon,moonlit|new:fresh,modern,recent,novel,brand new|year:annum,twelvemonth
lunar orbit|lunar:moonlike|orbit:circle,revolve,eye socket
lunar surface|lunar:moonlike,crescent|surface:floor,exterior,facade,emerge
lung cancer|cancer:corruption,evil,canker
luxury goods|luxury:deluxe,high end,extravagance,opulence|goods:merchandise,wares
lyme disease|disease:sickness,malady,ailment
machine gun fire|machine:device,system,gadget,appliance|gun:weapon,firearm|fire:flame,blaze,hearth
machine gun|machine:device,system,gadget,appliance|gun:weapon,firearm
machine learning|machine:device,gadget,gear,equipment,appliance|learning:studying,knowing,discovering
mad cow disease|mad:crazy,insane,angry,furious|cow:heifer,intimidate,bovine,bully|disease:sickness,malady,ailment
madam speaker|speaker:orator,talker,lecturer,loudspeaker|madam:mistress,ma'am
magistrate court|court:courtyard,docket,woo
magnetic resonance imaging|magnetic:alluring,attractive,charismatic,captivating|resonance:echo,reverberation,ringing|imaging:picturing,imagining,photography
magnitude earthquake|magnitude:importance,significance,value,greatness,extent,size|earthquake:seism,shake,shudder
maid of honour|maid:housekeeper,servant,cleaner|honour:dignity,integrity,privilege
maiden flight|maiden:girl,damsel,lass|flight:escape,soaring,fleeing
maiden speech|maiden:girl,virgin,young lady,damsel|speech:talk,language,oration
maiden voyage|maiden:girl,damsel,lass
mail fraud|mail:letter,armor|fraud:imposture,dupery
mail in ballot|ballot:suffrage
main battle tank|main:principal,chief,fundamental|battle:conflict,struggle,war|tank:cistern,container,aquarium,reservoir
main course|main:predominant,chief
main dish|main:primary,predominant,chief,fundamental
main road|main:foremost,chief,predominant
main street|main:primary,principal,chief
mainly dry|mainly:in general,specially|dry:parched,thirsty,dehydrated
maintain innocence|maintain:keep up,hold,service|innocence:naivety,chastity,harmlessness
major general|major:essential,fundamental|general:common,widespread,popular,overall
major offensive|offensive:insulting,rude,obnoxious,disgusting
majority leader|majority:bulk,greater part,adulthood,lion's share,larger part|leader:chieftain,pioneer,guide,ruler,forerunner
majority rule|majority:bulk,adulthood,lion's share,greater part|rule:regulation,guideline
majority shareholder|majority:bulk,plurality,most
majority stake|stake:post,pole,stick,wager|majority:bulk,most,plurality
majority verdict|majority:bulk,most,greater part,adulthood|verdict:answer
majority vote|majority:adulthood,lion's share,greater part|vote:elect,suffrage
majority whip|whip:strap,flog,cane|majority:bulk,mass,adulthood
make a beeline for|make:manufacture,construct,build,produce
make a bid for|bid:command|make:manufacture,construct,build
make a case for|case:instance,occurrence
make a comeback|comeback:retort,riposte,rejoinder|make:manufacture
make a contribution|contribution:involvement,participation|make:manufacture,construct,build
make a decision|make:manufacture,construct,fabricate,assemble
make a difference|difference:disparity,variation,divergence,discrepancy,dissimilarity|make:manufacture,construct,build
make a fool of|fool:deceive,trick|make:manufacture,construct,build
make a fresh start|fresh:novel,unspoiled,recent|start:commence,begin,origin
make a full recovery|recovery:healing,retrieval,salvage,convalescence|make:manufacture,construct,build,produce|full:entire,filled,whole
make a living from|living:alive,residing,existence
make a living|living:residing,dwelling,life,existence,alive,breathing|make:create,produce,build,manufacture
make a mistake|make:manufacture,construct,build,produce,create|mistake:fault,confusion,misunderstanding,inaccuracy
make a move|make:manufacture,construct|move:relocate
make a phone call|make:manufacture,construct,build,produce,create|call:shout,yell,summon,name,cry
make a point of|point:period,purpose,summit|make:manufacture,construct,build
make a profit|make:create,build,construct,manufacture|profit:benefit,advantage
make a speech|speech:discourse,diction|make:manufacture
make a splash|splash:spatter,sprinkle,squirt,douse|make:manufacture,construct,build
make a statement|make:manufacture,construct,build,assemble|statement:articulation,utterance
make amends|make:manufacture,construct,build,produce,create
make an announcement|make:manufacture,construct,build,assemble
make an appearance|appearance:look,aspect,semblance,outlook|make:manufacture,construct,build
make an arrest|arrest:apprehension,halt,stoppage,imprisonment,detention,incarceration|make:create,build,produce,manufacture,construct
make an effort|effort:exertion,struggle,toil,endeavor|make:manufacture,construct,build
make an impact|impact:collision,influence,crush,smash|make:manufacture,construct,build
make an impression|impression:notion,belief|make:manufacture
make contact with|contact:touch,reach|make:manufacture,construct,produce
make end meet|end:finish,conclusion,closure,tip,termination|meet:encounter,gather,assemble,join,greet
make ends meet|ends:finishes,stops,concludes,closes|meet:encounter,satisfy,fulfill,greet
make fun of|fun:enjoyment,amusement,entertainment,pleasure,enjoyable|make:manufacture,construct,build
make good on|good:great,nice,decent,pleasant,fine,excellent|make:manufacture,construct,build
make headline|headline:heading|make:manufacture,construct,build
make history|history:chronicle,annals,antiquity|make:manufacture
make inroad into|make:manufacture,construct,produce|inroad:intrusion
make landfall|make:create,build,produce,construct,manufacture
make light of|light:lamp,bulb,illumination,brightness,glow,daylight
make matter worse|matter:substance,material,topic,subject,affair|worse:poorer,inferior,sicker
make progress|progress:progression|make:manufacture,construct
make ready for|make:manufacture,construct,produce|ready:prepared,willing,set up,equipped
make room for|room:chamber,lounge
make sense|make:manufacture,construct,fabricate,assemble,build|sense:feeling,sensation,perception,intuition
make sure that|make:manufacture,construct,build,create,produce|sure:convinced,definite,assured,undoubted
make the decision|make:manufacture,construct,fabricate,assemble
make the most of|most:highest|make:manufacture,construct,build,produce
make the round|round:circular,spherical
make up for lost|make:manufacture,construct,build,produce
make up their mind|mind:psyche,intellect,thought|make:build,manufacture,construct,create
make use of|use:usage,utilize,utilization,employ,exploit|make:manufacture,construct,build,create
make way for|way:method,manner,technique|make:manufacture
malfeasance in office|office:workplace,workspace
malignant tumor|malignant:malicious,evil,spiteful,vicious,hostile|tumor:bump
malpractice suit|suit:outfit,costume,swimsuit,match
man of the match|man:guy,male,gentleman,fellow|match:suit,correspond,lighter,equal
man overboard|man:male,fellow,gentleman
managing director|managing:handling,coping,controlling|director:filmmaker,principal,conductor
managing editor|managing:handling,dealing,taking care
mandatory evacuation|mandatory:obligatory|evacuation:emptying,clearing
mandatory sentence|sentence:phrase,expression
manned mission|manned:staffed,crewed up,occupied|mission:task,errand,assignment
manslaughter charge|charge:fee,price,cost,expense
manual labor|manual:handbook,guidebook,hand operated,guide|labor:toil,childbirth
manufacturing plant|plant:flower,shrub,herb,vegetation|manufacturing:making,creating
marching band|marching:walking,parading,striding,tramping|band:strap,ribbon,tape,gang
margin of error|margin:edge,border,fringe,rim,boundary|error:mistake,blunder,fault,slip
margin of victory|margin:edge,border,fringe,rim|victory:conquest
marginal seat|marginal:peripheral,negligible,slight,minimal|seat:chair,bench,stool,sofa,couch
marine biologist|marine:naval,nautical,sailor,maritime
marine life|life:existence,lifestyle,lifetime
marine mammal|marine:naval,nautical,sailor,maritime
marine reserve|marine:nautical,sailor|reserve:reticence
marital rape|rape:molestation,ravish,plunder,violation
maritime border|maritime:seafaring|border:edge,rim,fringe
maritime law|maritime:oceanic,nautical,seafaring
mark my word|mark:stain,grade,spot,label,scar|word:phrase,term,expression
market capitalization|market:bazaar,fair,supermarket|capitalization:uppercase,funding
market close|market:bazaar,fair,supermarket|close:near,shut,nearby
market crash|market:bazaar,fair,supermarket|crash:accident,collision,wreck
market economy|market:bazaar,fair,supermarket|economy:thrift,frugality,financial system
market failure|market:bazaar,fair,supermarket|failure:flop,malfunction,loser
market forces|forces:powers,troops,armies,pushes|market:bazaar,fair,supermarket
market leader|market:bazaar,fair,supermarket|leader:chief,captain,commander
market maker|maker:creator,manufacturer,producer,builder|market:bazaar,fair,supermarket
market rate|market:bazaar,fair,supermarket|rate:speed,pace,tempo
market research|research:investigation,exploration,probe|market:bazaar,fair,supermarket
market share|share:portion,piece,discuss,part|market:bazaar,fair,supermarket
market value|value:worth,merit,importance,usefulness|market:bazaar,fair,supermarket
market watcher|watcher:observer,spectator,viewer,onlooker|market:bazaar,fair,supermarket
marriage certificate|marriage:union,matrimony,wedlock|certificate:diploma,credential,voucher
marriage licence|licence:freedom,authorization,liberty|marriage:union,matrimony
marriage license|license:freedom,authorization,liberty|marriage:union,matrimony
martial art|art:painting,artwork,craft|martial:warlike,soldierly
martial law|martial:warlike,soldierly,combative,bellicose|law:regulation,principle,statute,legislation
mashed potato|mashed:pounded,pulped,squashed|potato:tuber
mass arrest|arrest:apprehension,halt,stop|mass:bulk,weight,volume,quantity,size,heap
mass atrocity|mass:bulk,size,weight,heap|atrocity:wickedness,barbarity,cruelty
mass casualty event|mass:bulk,size,weight,heap|casualty:accident,prey
mass casualty|mass:bulk,weight,heap,quantity|casualty:sufferer,loser,informality
mass demonstration|mass:bulk,size,weight,heap|demonstration:exhibition,presentation,illustration
mass deportation|mass:bulk,size,weight,heap|deportation:banishment
mass evacuation|mass:bulk,size,weight,heap|evacuation:emptying,clearing
mass exodus|mass:bulk,size,weight,heap|exodus:going out,leaving
mass extinction|mass:bulk,lump,weight,heap,volume|extinction:vanishing
mass grave|mass:bulk,weight,volume,quantity,size,heap,load|grave:serious,severe,solemn,grim,important
mass hysteria|mass:bulk,size,weight,heap
mass killing|mass:bulk,size,weight,heap,load|killing:murdering,finishing off
mass market|mass:bulk,size,weight|market:bazaar,fair,supermarket
mass media|mass:bulk,weight,heap
mass murderer|mass:bulk,weight,volume,quantity
mass murder|mass:bulk,weight,volume,quantity,size,heap|murder:slay
mass production|mass:bulk,majority,weight,size|production:manufacturing,creation,generation
mass protest|mass:bulk,size,weight,heap|protest:objection,dissent
mass shooting|mass:bulk,weight,volume,quantity,size,heap,load|shooting:filming,photographing,capturing,taking pictures
mass spectrometer|mass:bulk,lump,heap,crowd,loads
mass surveillance|mass:size,weight,heap|surveillance:scrutiny,watching
mass transit|mass:bulk,weight,heap,accumulation|transit:passage,journey
master degree|master:expert,owner,ruler,boss|degree:extent,temperature
master of science|master:expert,owner,boss
master of the roll|master:expert,grasp,ace,teacher,captain
master sergeant|master:grasp,expert,owner
match fixing|match:suit,correspond,lighter,equal|fixing:repairing,mending,correcting
match official|match:suit,correspond,lighter,equal
match point|match:suit,correspond,lighter,equal|point:tip,factor,aspect,argument
match winner|match:suit,correspond,lighter,equal|winner:prizewinner,conqueror
material witness|material:fabric,cloth,substance,stuff|witness:onlooker
maternity leave|maternity:motherhood,pregnancy,motherliness|leave:depart,go away,exit,abandon,departure
maternity ward|maternity:motherhood,motherliness,parenthood|ward:district,protege,constituency,charge,precinct,parish
mating season|mating:coupling,friending|season:spice,flavor
matter of time|matter:substance,material,affair|time:era,epoch,period
maximum pressure campaign|maximum:greatest,utmost,most,highest|pressure:stress,strain,compression|campaign:marketing campaign,electioneering
maximum security prison|maximum:greatest,utmost|security:safety,protection,guarantee
maximum sentence|sentence:phrase,statement,expression|maximum:greatest,utmost,most,largest
mayoral candidate|candidate:applicant,entrant,job seeker,examinee
mayoral election|election:choice,selection,political race,political decision
mayoral race|race:ethnicity,sprint,dash,tribe
mean business|mean:imply,signify,nasty,average|business:enterprise,company,commerce,firm
means test|means:methods,ways,signifies,implies|test:try,exam,examination
measles outbreak|outbreak:eruption,break out,outburst
mechanical failure|mechanical:machinelike|failure:disappointment,flop,loser,defeat
medal of honor|medal:decoration,prize|honor:respect,integrity,glory,privilege
medal of honour|honour:dignity,integrity,privilege
media outlet|outlet:socket,vent,exit,electrical outlet
medical attention|medical:medicinal|attention:interest,notice
medical condition|medical:medicinal|condition:circumstance,stipulation
medical degree|degree:extent,temperature|medical:medicinal
medical device|medical:medicinal|device:contraption,ploy
medical equipment|medical:medicinal|equipment:outfit
medical examiner|medical:healthcare,medicinal,health related|examiner:tester,checker
medical leave|medical:medicinal,clinical|leave:depart,go away,abandon
medical malpractice|medical:medicinal,scientific,healing|malpractice:misbehavior
medical negligence|negligence:forgetfulness,sloppiness,laxity,inattention|medical:medicinal,scientific,healing
medical record|medical:medicinal|record:album,disc
medical school|medical:medicinal,health care,curative
medical staff|medical:medicinal|staff:stick,rod,pole,cane
medical treatment|treatment:handling,behavior,dealing
medium range missile|medium:average,middle,channel|range:variety,array,scope,selection
medley relay|medley:mixture,assortment,jumble,hodgepodge|relay:transmit,broadcast,communicate
meet halfway|meet:encounter,greet,assemble
meet the criterion|meet:encounter,greet,convene
meet the deadline|meet:encounter,greet,gather,assemble,convene
meet the demand|meet:encounter,greet,gather,assemble,convene|demand:insist
meet the eye|eye:eyeball,optic|meet:encounter,gather,assemble
meet the need of|meet:encounter,greet,assemble,convene
meet the requirement|meet:encounter,greet,assemble,convene|requirement:must
meet the target|meet:encounter,greet,gather,assemble|target:bullseye,prey
meet with resistance|resistance:opposing,immunity|meet:gather
meeting point|meeting:encounter|point:dot,tip,factor
melting point|melting:liquefying,dissolving|point:factor,detail,aim,dot,spot,tip
member country|member:limb,player|country:countryside,kingdom
member of congress|member:limb,component,appendage
member of parliament|member:limb,component,appendage
member state|member:limb,part,element,player|state:condition,situation,kingdom,province
memorandum of understanding|understanding:comprehension,comprehending,knowledge,knowing|memorandum:memo,reminder,note
memorial service|service:servicing,favor,solution|memorial:monument,statue
memory card|card:postcard,greeting card,playing card|memory:recollection
memory loss|memory:recollection,remembrance,reminiscence|loss:defeat
memory stick|stick:adhere,twig,branch,cling|memory:recollection,remembrance,reminiscence
mental health|mental:intellectual,cerebral,rational|health:healthiness,vigor
mental illness|mental:intellectual,cerebral,rational|illness:malady
mentally ill|mentally:intellectually,rationally,cerebrally,inwardly|ill:evil,poorly,queasy
merchant bank|merchant:trader,shopkeeper,service provider,vendor|bank:shore,riverside,embankment
merchant navy|merchant:vendor,dealer,retailer,trader|navy:army,armada
merchant vessel|merchant:vendor,dealer,retailer,seller|vessel:vase,pot
mercy killing|mercy:pity,leniency,clemency,forgiveness|killing:hilarious,execute
merger talks|talks:speeches,chats,speaks,lectures|merger:blend,fusion,mixture
mergers and acquisitions|mergers:blends,fusions,unions,mixtures|acquisitions:purchases,possessions,obtainings
meteor shower|meteor:comet,space rock|shower:bath,bathe
michelin star|star:celebrity,famous person,asterisk
middle aged man|aged:elderly,old,ancient,matured|middle:center,core,midpoint,waist
middle age|age:epoch
middle class family|class:lesson,lecture,course,classroom,grade|middle:center,midst,core,midpoint,waist
middle class|middle:center,mid,central,midst|class:lesson,course,elegance,grade,lecture
middle of nowhere|middle:core,midpoint,waist|nowhere:no place
middle school student|middle:midst,midpoint
middle school|middle:midst,midpoint
middleweight champion|champion:advocate,defender,supporter,protector
midnight mass|mass:bulk,weight,volume,heap,majority
midterm election|midterm:halfway,mid season,exam|election:choice,selection,political race,choosing,political decision
migrant boat|migrant:wanderer,itinerant,nomad,drifter|boat:yacht,canoe
migrant caravan|migrant:wanderer|caravan:trailer,motor home,camper
migrant crisis|migrant:wanderer,nomad,drifter|crisis:predicament
migrant crossing|migrant:wanderer,nomad,drifter|crossing:intersection,junction,crosswalk
migrant labor|migrant:wanderer,nomad,drifter|labor:exertion,hard work
migrant smuggling|migrant:wanderer,nomad,drifter|smuggling:bootlegging
migrant worker|migrant:wanderer,nomad,drifter,traveler,immigrant|worker:toiler,hand,specialist
migratory bird|migratory:roving|bird:chick,chook
mile an hour|hour:time,moment
mile per hour|hour:time,moment
militant group|group:bunch,cluster,institution
military action|action:motion,deed,lawsuit|military:soldierly
military aid|military:soldierly,warlike|aid:abet,remedy,useful resource,helper
military base|base:bottom,basis,pedestal|military:soldierly,warlike
military buildup|buildup:accumulation,hype|military:soldierly,warlike
military campaign|campaign:marketing campaign,electioneering|military:soldierly
military coup|military:soldierly,forces,martial,warlike|coup:stroke
military court|court:courtyard,woo,patio|military:soldierly,warlike
military draft|draft:sketch,outline,draught,breeze|military:soldierly,warlike
military drill|drill:bore,auger,bit,gimlet|military:soldierly,warlike
military exercise|exercise:gymnastics,exertion|military:soldierly
military hardware|hardware:ironmongery,metal good,computer hardware|military:soldierly,warlike
military honor|honor:respect,integrity|military:soldierly,warlike
military installation|installation:inauguration,investiture|military:soldierly,warlike
military intelligence|intelligence:cleverness,intellect|military:soldierly,warlike
military junta|military:soldierly,forces,martial
military offensive|offensive:insulting,rude,obnoxious,disgusting|military:soldierly
military official|military:soldierly,warlike|official:formal,respectable,legit
military operation|operation:surgery,functioning|military:soldierly
military presence|presence:attendance,existence|military:soldierly
military service|service:provider,favor|military:soldierly,warlike
military spending|spending:expending,splurging,squandering,shelling out|military:soldierly,warlike
military strike|strike:walkout,beat,smack|military:soldierly
military wing|military:soldierly,warlike|wing:fly,pinion,feather
militia group|group:bunch,cluster,institution
milky way|milky:creamy,cloudy,chalky|way:manner,method,route,path
minced meat|meat:flesh,gist,substance
mine clearance|mine:pit,quarry|clearance:sale,discount
mine collapse|mine:excavate,explosive|collapse:breakdown
mine shaft|mine:excavate,explosive|shaft:pole,rod,beam,handle
mine worker|mine:excavate|worker:toiler,specialist,staffer
mineral water|mineral:ore,rock|water:moisten,drench
minimum security prison|minimum:least,smallest,slightest,tiniest|security:safety,protection,guarantee
minimum sentence|sentence:phrase,statement,expression|minimum:least,tiniest,slightest,smallest
minimum wage|minimum:smallest,tiniest,slightest,least,lowest|wage:conduct,undertake,earnings,income,fight
mining accident|mining:excavating|accident:coincidence,fluke,chance
minister of education|minister:preacher,clergyman,priest
ministerial code|code:cipher,password,secret language
ministerial post|post:mail,pole,stake,send
ministry of agriculture|ministry:clergy,priesthood,cabinet|agriculture:farming,cultivation
ministry of defence|ministry:priesthood,church,clergy,preaching|defence:guard,protection,barrier,safeguard,resistance
ministry of foreign affair|ministry:priesthood,clergy|foreign:alien,strange,outside|affair:romance,fling,matter
ministry of health|ministry:priesthood,church,clergy|health:fitness,soundness
ministry of justice|ministry:priesthood,church,clergy,preaching|justice:fairness,equity,judge,righteousness
ministry of the interior|ministry:priesthood,clergy|interior:inside,inner,indoor
minor league|minor:slight,trivial
minority government|minority:childhood,infancy,smaller number|government:supervision
minority leader|leader:chieftain,pioneer,guide,ruler,forerunner|minority:childhood,infancy,smaller number
minority shareholder|minority:underage,marginal group,small group
minority stake|stake:post,pole,stick,wager|minority:underage,marginal group,small group
minority whip|whip:strap,flog,cane|minority:childhood,infancy
minute of silence|minute:tiny,min|silence:muteness
miscarriage of justice|miscarriage:abortion,premature delivery,stillbirth|justice:equity,fairness,righteousness
misconduct in public office|misconduct:misbehavior,naughtiness,bad behavior|public:open,general,people,communal|office:workplace,workspace,bureau
missile defence|defence:resistance,guard|missile:arrow,bullet
missile defense system|defense:protection,resistance,barrier|system:gadget,method,device,machine
missile defense|defense:resistance,guard|missile:arrow,bullet
missile launcher|launcher:catapult,starter,propeller
missile launch|launch:unveil,introduction,begin
missile silo|missile:bullet|silo:barn,granary,storehouse
missile strike|strike:walkout,beat,punch,smack
missile test|test:exam,check,quiz,examine
missing in action|missing:lacking,absent|action:motion,movement,deed
missing person unit|unit:item,component,element|missing:lacking
missing person|missing:lacking,gone|person:human
mission control|mission:assignment,task,undertaking,errand|control:manipulate
misuse of public fund|public:open,people,communal,population|fund:store,supply,reserve
mixed double|double:duplicate|mixed:blended,assorted,varied
mixed economy|mixed:blended,combined,stirred|economy:thrift,frugality
mixed martial art|mixed:blended,assorted,diverse,varied|martial:military,warlike,soldierly
mobile app|mobile:movable,moving,transportable
mobile device|device:gimmick,contraption
mobile home|mobile:cell|home:residence,domestic
mobile network|mobile:movable,transportable
mobile operator|mobile:movable,moving,transportable|operator:machinist,driver
mobile phone network|mobile:movable,transportable|network:grid,mesh
mobile phone|mobile:movable,moving,transportable
modern slavery|modern:trendy,cutting edge|slavery:thraldom
moment of silence|silence:muteness
monetary policy committee|monetary:financial,pecuniary,money|policy:coverage,insurance,plan|committee:council,board
monetary policy|policy:insurance,procedure,coverage,plan,strategy,guideline|monetary:money related,pecuniary,financial,cash,money
money back guarantee|guarantee:promise,assure,ensure|money:bucks,coinage
money bill|bill:beak,invoice
money launderer|launderer:washer,cleaner,laundryman|money:currency,dollars,bucks
money laundering|money:coin,currency,wealth,dollars,bucks|laundering:cleaning,cleansing,rinsing,washing,laundry
money market|money:currency,dollars,funds|market:bazaar,fair,supermarket
money mule|mule:donkey,ass,slipper|money:coin,wealth,currency
money supply|money:cash,dollars,bucks|supply:provide,offer,equip,provision
money trail|trail:path,track,footpath
monsoon rain|monsoon:rainstorm,deluge
monsoon season|monsoon:rainstorm,deluge,downpour|season:spice,flavor
month old baby|old:aged,ancient,antique,outdated|baby:darling,sweetheart
moon landing|moon:mope|landing:arrival,alighting,docking,disembarkation
moot court|moot:debatable,arguable,disputed,doubtful|court:courtyard,woo
moral high ground|high:tall,lofty,elevated,towering|ground:soil,dirt,earth,floor
more often than not|often:repeatedly
morning sickness|morning:dawn,daybreak,forenoon|sickness:illness,disease,malady,ailment
mortality rate|mortality:humanity,transience,humankind|rate:price,fee
mortar attack|mortar:cement,plaster,grout|attack:criticize,seizure
mortar fire|mortar:cement,plaster,grout,bowl|fire:flame,blaze,hearth,fireplace
mortar round|mortar:cement,plaster,grout|round:circular,spherical,globular
mortar shell|mortar:cement,plaster,grout|shell:husk,pod,crust
mortgage backed security|security:safety,protection,guard,surveillance
mortgage lender|mortgage:pledge,pawn|lender:loaner,usurer
mortgage payment|mortgage:pledge,pawn|payment:price,reward,compensation
mortgage rate|rate:speed,pace,tempo,price|mortgage:home loan,pledge,pawn
mosquito bite|bite:chew,nibble,mouthful,chunk
mosquito net|net:internet,web,profit
most wanted list|list:listing,rundown
mother day|mother:mommy,mama
mother in law|law:legislation,regulation,statute|mother:mommy,mama
mother nature|mother:mom,mum,mama,parent|nature:temperament,disposition,essence
motion picture|motion:movement,proposal,gesture|picture:photograph,drawing
motion sickness|motion:movement,activity,gesture,proposal|sickness:illness,disease,malady,ailment
motor vehicle|motor:engine,machine,turbine|vehicle:medium
motorcycle accident|accident:coincidence,fluke,chance,luck
motorway junction|junction:joint,seam,joining
motorway service|service:provider,ceremony,favor,carrier
mountain goat|mountain:mount,peak,heap|goat:scapegoat,lecher
mountain gorilla|mountain:mount,peak,hill,heap|gorilla:thug,brute,bruiser
mountain lion|mountain:hill,mount,peak,heap|lion:lioness
mountain rescue|rescue:save,saving,salvage|mountain:mount,heap,pile
movie star|star:celestial body,asterisk,sun
movie theater|theater:playhouse,operating room,surgery
movie trailer|trailer:caravan,camper,truck,mobile home
mr speaker|speaker:orator,talker,lecturer,loudspeaker
much anticipated|much:plenty,lots,abundantly|anticipated:foreseen,forestalled
much needed|much:abundantly,considerably|needed:necessary,obligated
mud slide|mud:dirt,muck,sludge,mire|slide:glide,slither,skid
mug shot|mug:beaker,tankard|shot:injection,gunshot,attempt
multi vehicle crash|crash:collapse,bang,slam
multilateral institution|multilateral:many sided,polygonal|institution:custom,establishment
multiple choice question|question:doubt,concern
multiple rocket launcher|multiple:many,numerous,several,various|rocket:skyrocket,soar,spaceship|launcher:catapult,starter
murder case|case:instance,box,container,circumstance,occasion,crate
murder charge|charge:fee,price,cost,expense
murder conviction|conviction:belief,faith,certainty,confidence,opinion
murder investigation|murder:slay,slaughter,butcher
murder mystery|mystery:secret,conundrum|murder:slay,slaughter,kill
murder rate|rate:fee,price,speed,tempo,velocity
murder scene|scene:picture,view,landscape,scenery
murder squad|squad:crew,club,staff,troop|murder:slay,slaughter
murder suspect|suspect:distrust,doubt,guess,surmise|murder:slaughter
murder trial|trial:test,experiment,tryout,ordeal
murder victim|victim:sufferer,prey,martyr,dupe
murder weapon|weapon:armament,arsenal,weaponry|murder:slay,slaughter
muscle pain|muscle:brawn,strength|pain:nuisance,anguish
museum piece|piece:slice,chunk,bit
music hall|music:song,tune,melody|hall:corridor,hallway,passage
musical instrument|instrument:implement,apparatus
mustard gas|gas:fuel,petrol,gasoline,vapor
mutual defense pact|mutual:reciprocal,shared|defense:resistance,safeguard|pact:bargain,bond
mutual defense treaty|mutual:reciprocal,shared|defense:resistance,safeguard|treaty:bargain,bond,covenant
mutual fund|mutual:shared,reciprocal,common,joint|fund:finance,sponsor
nail bomb|nail:fingernail,spike,hammer,pin,tack|bomb:flop,failure,shell
nanny state|nanny:babysitter,nursemaid,au pair,goat|state:condition,situation,express
narrative verdict|narrative:story,tale,storyline|verdict:opinion,answer
narrow escape|narrow:thin,slim,slender|escape:flee,avoid,breakout
narrow majority|narrow:skinny,restricted,constricted|majority:bulk,mass,adulthood,lion's share
narrow margin|margin:brink|narrow:skinny,restricted,constricted
narrow victory|narrow:thin,skinny,restricted
narrowly avoid|narrowly:thinly,slimly,closely,tightly
narrowly defeat|narrowly:thinly,slimly,closely,tightly|defeat:destroy,crush,loss
narrowly escape|narrowly:thinly,slimly,closely|escape:flee,break out,getaway
narrowly miss|narrowly:thinly,slimly,closely,tightly|miss:skip,overlook,omit,lady
nation state|nation:people,kingdom|state:condition,situation,circumstance,province
national academy of science|national:countrywide,nationwide,citizen|science:knowledge
national anthem|anthem:melody,psalm,chant|national:countrywide,public,domestic,nationwide
national assembly|national:nationwide,domestic,countrywide|assembly:fabrication,crowd,throng
national budget|national:patriotic,countrywide,nationwide
national carrier|national:patriotic,citizen|carrier:bearer,porter
national committee|national:countrywide,domestic|committee:gang,jury
national convention|convention:propriety|national:countrywide,domestic
national debt|national:countrywide,citizen,nationwide,patriotic|debt:debit,obligation,arrears
national flag|national:countrywide,public,domestic|flag:hail,droop,wilt,tire,sag
national guard|guard:protect,shield,defend,sentry|national:countrywide,domestic,public,nationwide
national health service|health:fitness,wellness,soundness,vigor|service:help,favor,ceremony,provider,carrier|national:countrywide,nationwide,citizen
national holiday|national:countrywide,citizen|holiday:vacation,break,getaway
national hurricane center|national:countrywide,nationwide,citizen|hurricane:tempest|center:middle,core,heart,midpoint
national identity card|identity:personality,character,individuality,self|card:playing card,postcard,ticket
national institute of health|national:countrywide,nationwide,citizen|institute:organization,begin,initiate|health:fitness,wellness,vigor
national insurance contribution|national:countrywide,nationwide,patriotic|insurance:assurance,guarantee|contribution:donation,gift,offering
national insurance|national:countrywide,domestic,citizen,nationwide,patriotic|insurance:assurance,indemnity,guarantee
national interest|national:countrywide|interest:hobby
national liberation army|national:countrywide,nationwide,domestic|liberation:emancipation,release,freedom|army:horde,military
national park service|national:countrywide,nationwide,citizen|park:garden,parking lot,playground|service:provider,ceremony
national park|national:countrywide,nationwide,citizen,patriotic,domestic|park:parking lot,playground
national science foundation|national:countrywide,nationwide|foundation:basis,base,groundwork,makeup
national security adviser|security:safekeeping,assurance,surety|adviser:counselor,mentor,guide,tutor,instructor|national:countrywide,nationwide
national security advisor|national:countrywide,nationwide|security:surety|advisor:mentor,guide
national security council|national:countrywide,nationwide|security:surety
national security law|national:countrywide,nationwide|security:surety
national security|national:countrywide|security:safety,safekeeping,assurance
national team coach|coach:bus,carriage,wagon,stagecoach|national:countrywide,nationwide,country wide
national unity government|national:countrywide,nationwide|unity:oneness,harmony,cohesion
national unity|national:countrywide|unity:oneness,togetherness,concord
national weather service|national:countrywide,nationwide,citizen|weather:endure,survive|service:carrier,favor,ceremony
national wildlife refuge|national:countrywide,nationwide,citizen,domestic|refuge:asylum,hideaway
native species|native:indigene,citizen,inhabitant|species:kind,sort
nato summit|summit:peak,apex,pinnacle,height
natural cause|natural:all natural,innate,inborn,herbal|cause:reason,motive,motivation,purpose
natural disaster|natural:organic,all natural,innate,inborn,herbal,normal,regular,characteristic|disaster:fiasco,mishap,flop,debacle
natural gas pipeline|natural:all natural,organic,herbal,innate,inborn|gas:fuel,vapor,petrol,gasoline|pipeline:channel,conduit,tube
natural gas|natural:herbal,all natural,organic,pure,innate,inborn,unaffected|gas:gasoline fuel,vapor,fuel,petrol,gasoline
natural habitat|natural:organic,all natural,innate,inborn|habitat:dwelling,abode,residence
natural history museum|natural:organic,all natural,innate,herbal|history:background,past
natural history|natural:organic,all natural,innate,inborn,herbal|history:past,account
natural law|natural:herbal,innate,normal|law:legislation,statute
natural resources|natural:all natural,organic,herbal,pure|resources:supplies,means,sources,information
natural resource|natural:organic,all natural,innate,inborn,herbal
natural science|natural:organic,all natural,innate,inborn
natural selection|natural:innate,inborn|selection:assortment
nature conservation|nature:character,temperament,disposition,essence|conservation:saving,upkeep,thrift
nature reserve|nature:character,temperament,disposition,essence|reserve:reticence,save,backup,stock
naval base|naval:nautical,seafaring,umbilical|base:bottom,basis,pedestal,foundation
naval blockade|naval:nautical,seafaring,umbilical|blockade:obstruction,barricade,blockage
naval exercise|naval:nautical,seafaring,umbilical|exercise:workout,exertion,physical activity
naval fleet|naval:umbilical,nautical|fleet:rapid,swift,speedy
naval force|naval:nautical,seafaring,umbilical|force:compel
naval officer|naval:nautical,seafaring,oceanic,umbilical|officer:policeman,constable
naval vessel|vessel:vase,pot,receptacle,bowl,jar
navy seal|navy:fleet,armada|seal:close,plug
near and dear|near:adjacent,nearby,neighboring|dear:expensive,costly,pricey
near death experience|near:close,nearby,adjacent
negative equity|negative:unfavorable,pessimistic,adverse,bad|equity:fairness,justice,impartiality
negligent homicide|negligent:careless,lax,neglectful,sloppy
neighborhood watch|neighborhood:area,locality,region,vicinity|watch:see,look,wristwatch
neighbourhood watch|neighbourhood:area,locality,region,vicinity|watch:see,look,wristwatch
nerve agent|nerve:courage,guts,bravery,audacity,boldness,gall|agent:broker,representative,operator,spy,marketer,realtor
nerve center|nerve:courage,bravery,guts,boldness|center:middle,midpoint,core
nerve damage|nerve:courage,gall,audacity,boldness|damage:detriment
nerve gas|nerve:courage,guts,bravery,audacity,gall|gas:fuel,petrol,gasoline,vapor
nervous breakdown|nervous:anxious,jittery,apprehensive,worried|breakdown:failure,malfunction,analysis
nervous system|nervous:anxious,worried,tense,jittery,apprehensive,edgy|system:method,scheme,device,framework
net debt|net:web,mesh,internet,netting|debt:debit,obligation,indebtedness
net income|net:web,mesh,internet,netting
net loss|net:web,mesh,internet,netting|loss:defeat,misfortune,bereavement,disappearance
net profit|net:web,mesh,internet,netting,trap|profit:advantage
net worth|net:web,mesh,internet,netting|worth:merit,well worth,price,usefulness
net zero|net:web,mesh,internet,netting|zero:nil,nothing,nought,no
neural network|neural:nervous|network:community,chain,grid,web
neutron star|star:celebrity,superstar,famous person,asterisk
new testament|new:brand new
new year celebration|new:brand new,fresh,novel,modern|year:annum,twelve months
new year day|new:brand new,fresh,novel,modern|year:annum,twelve months
new year eve|eve:twilight,nightfall,dusk|new:brand new,fresh,novel
new year honour|honour:dignity,integrity,respect
newly appointed|newly:anew|appointed:delegated
newly elected|elected:opted,preferred,decided|newly:anew,latterly,recently made
newly industrialized country|industrialized:mechanized,commercial
news agency|news:tidings,word
news anchor|news:tidings,information,word|anchor:mooring,fasten
news bulletin|news:tidings,word
news channel|channel:canal,strait,conduit,passage
news conference|news:information,tidings,tiding,word|conference:convention,symposium,gathering,consultation,seminar,congress
news cycle|cycle:bicycle,bike,loop|news:tidings,word
news desk|news:tidings,word|desk:table,counter
news feed|feed:food,eat,nourish,fodder|news:tidings,word
news outlet|outlet:socket,vent,exit,electrical outlet|news:tidings,word
next of kin|kin:relative,clan,kinfolk,family,relatives,relation,folks,household|next:subsequent,following,upcoming,adjacent
niche market|market:bazaar,fair,supermarket|niche:alcove,recess,corner
night shift|shift:change,move,transfer,alteration|night:evening time,nighttime hours,dusk
night vision goggle|night:evening,darkness|vision:eyesight
no claim of responsibility|claim:declare,maintain|responsibility:duty,obligation,accountability
no confidence motion|motion:movement,move,gesture,shift
no fly list|list:catalog,index,tilt
no fly zone|fly:soar,insect,wing,glide|zone:quarter,district
no laughing matter|laughing:giggling,chuckling,smiling,chortling,guffawing|matter:substance,material,topic,affair
no matter how|matter:substance,material,topic,subject,affair,issue
no matter what|matter:substance,material,topic,subject,affair,issue
no matter where|matter:substance,material,topic,subject,affair,issue
no matter who|matter:substance,material,topic,subject,affair,issue
nobel peace prize|prize:reward,trophy,jackpot|peace:tranquility,calm,quiet
nominal value|nominal:titular,so called,minimal
non aggression pact|aggression:hostility,attack|pact:bargain,bond,contract
non aligned movement|aligned:lined up,straight|movement:motion,move,gesture
non custodial sentence|sentence:phrase,statement,expression
non disclosure agreement|agreement:harmony,consensus,concurrence
non executive chairman|chairman:president,director,speaker
non governmental organisation|organisation:company,arrangement,employer
non governmental organization|organization:company,arrangement,employer
non molestation order|order:sequence,purchase
non profit organization|profit:income,gain,earnings|organization:arrangement
non proliferation treaty|proliferation:growth,multiplication,propagation|treaty:bargain,bond,covenant
nonfarm payrolls|payrolls:paychecks,salaries,wages
normalize relation|normalize:standardize,regularize,regulate|relation:relative,kin,dating
north atlantic treaty organization|treaty:bargain,bond,covenant,agreement|organization:company,arrangement,employer
north star|star:celebrity,famous person,asterisk
northern light|northern:northerly|light:lamp,mild,gentle,lightweight
not guilty|guilty:blameworthy,remorseful,blamable
notary public|public:open,general population,communal,people
notice period|notice:observe,see,detect|period:menstruation,interval,era
novel coronavirus|novel:book,fiction,story
nuclear arsenal|nuclear:nucleus,atomlike|arsenal:armory
nuclear attack|nuclear:nucleus,atomlike|attack:criticize,fit,seizure
nuclear capability|nuclear:nucleus,atomlike|capability:talent,aptitude
nuclear deal|nuclear:nucleus,atomlike|deal:bargain,cope,handle,transaction
nuclear deterrent|nuclear:nucleus,atomlike|deterrent:discouragement,impediment,hindrance,disincentive
nuclear disarmament|nuclear:nucleus,atomlike|disarmament:demobilization,pacification
nuclear disaster|nuclear:central,core|disaster:fiasco,flop
nuclear energy|nuclear:nucleus,thermonuclear|energy:vigor,stamina,vitality
nuclear facility|nuclear:nucleus,atomlike|facility:ease,amenity,convenience
nuclear fallout|fallout:quarrel|nuclear:central,core
nuclear fuel|nuclear:nucleus,atomlike|fuel:gasoline,petrol
nuclear meltdown|meltdown:melting,tantrum,liquefaction|nuclear:central
nuclear non proliferation treaty|nuclear:nucleus,atomlike|proliferation:growth,multiplication,propagation|treaty:bargain,bond,covenant
nuclear option|nuclear:nucleus,atomlike|option:preference,selection
nuclear plant|plant:flower,shrub,herb,vegetation,sow,bush
nuclear power plant|nuclear:atomic|power:strength,might,energy,authority|plant:flower,herb,shrub,vegetation,sow,bush
nuclear power station|power:strength,might,authority|station:terminal,depot,post
nuclear programme|nuclear:nucleus,atomlike|programme:show,broadcast
nuclear program|nuclear:nucleus,atomlike|program:show
nuclear proliferation|nuclear:nucleus,atomlike|proliferation:multiplication,propagation,abundance
nuclear reactor|reactor:responder,furnace,engine,replier,respondent
nuclear submarine|nuclear:nucleus,atomlike|submarine:undersea,underwater,hoagie,sub sandwich
nuclear test|nuclear:nucleus,atomlike|test:exam,check,try,quiz,examine
nuclear treaty|nuclear:nucleus,atomlike|treaty:bargain,covenant,bond
nuclear umbrella|nuclear:nucleus,atomlike|umbrella:parasol,brolly,sunshade,canopy
nuclear warhead|nuclear:nucleus,atomlike|warhead:ammunition
nuclear war|nuclear:nucleus,atomlike|war:strife
nuclear waste|waste:squander,fritter,wilderness,desert,loss,lavish|nuclear:central,core
nuclear watchdog|nuclear:nucleus,atomlike|watchdog:guard dog,custodian
nuclear weapons|nuclear:atomic nuclear|weapons:guns arms
nuclear weapon|nuclear:nucleus,atomlike|weapon:gun,firearm
number one hit|hit:strike,punch,slap,smack|number:figure,amount,quantity
number one seed|seed:grain,kernel,pip,germ|number:figure,amount,quantity,digit
number plate|plate:dish,saucer,bowl,platter|number:amount,quantity,digit,range
nurse practitioner|nurse:nurture,breastfeed,foster,suckle
nursery rhyme|nursery:greenhouse,plant nursery,crib|rhyme:verse,poetry
nursery school|nursery:greenhouse,plant nursery,crib
nursing home resident|nursing:breastfeeding,suckling|home:abode,dwelling
nursing home|nursing:breastfeeding,suckling,feeding|home:house,dwelling,domestic,abode
nut allergy|nut:lunatic,madman,fanatic,crackpot,bolt|allergy:aversion,dislike,antipathy
nutrition label|nutrition:nourishment,feeding|label:tag
oath of allegiance|oath:swearword,curse,profanity,expletive|allegiance:faithfulness,adherence,dedication
oath of office|oath:swearword,curse,vow,profanity,expletive|office:workplace,workspace,bureau,agency
obesity epidemic|obesity:fatness,corpulence,stoutness|epidemic:outbreak,widespread
obstruct justice|obstruct:clog,barricade|justice:equity,fairness,righteousness
obstruction of justice|obstruction:blockage,barrier,obstacle|justice:equity,fairness,righteousness
occupied territory|occupied:busy,engaged,employed|territory:turf,domain
occupied west bank|occupied:busy,engaged,engrossed,employed|bank:shore,financial institution,lender
occupying force|occupying:filling,inhabiting,engaging|force:pressure,strength,drive
occupying power|occupying:filling,inhabiting,engaging|power:electricity,strength,energy
odd stacked against|odd:strange,peculiar,weird,unusual,bizarre|stacked:piled,heaped,mounded
off duty soldier|duty:obligation,responsibility,tax,tariff|soldier:warrior
off the record|record:document,disc,file,log
offensive coordinator|offensive:insulting,rude,disgusting,obnoxious,repulsive
offensive lineman|offensive:insulting,rude,disgusting,obnoxious
offensive weapon|offensive:insulting,rude,obnoxious,disgusting,abusive
offer condolence|offer:deal,proposal|condolence:sympathy card
office block|block:obstruct,hinder,chunk,slab|office:workplace,bureau,workspace
office building|office:bureau|building:constructing,erecting
office for budget responsibility|office:workplace,bureau,workspace|budget:spending plan,finances|responsibility:duty,obligation,accountability
office politics|politics:legislative issues,governmental issues,government
office space|space:void,outer space,cosmos,gap|office:bureau
offshore account|account:story,narrative,explanation,version|offshore:seaward,overseas based
offshore wind farm|offshore:overseas,abroad,seaward|wind:breeze,gust,air,twist,gale,coil|farm:ranch,plantation,cultivate,homestead
oil and gas|oil:grease,lubricant,fat|gas:vapor,fume,petrol
oil company|oil:grease,lubricant,fat|company:companionship,troop,enterprise
oil embargo|embargo:hindrance|oil:grease,lubricant,lubricate
oil exporter|oil:grease,lubricant,fat
oil field|oil:grease,lubricant,fat|field:meadow,discipline,arena
oil futures|oil:petroleum,lubricant,grease,fat|futures:destinies,prospects,tomorrows
oil giant|giant:monster,huge,ogre,gigantic,colossal|oil:grease,lubricant,fat
oil minister|minister:preacher,pastor,clergyman,priest|oil:grease,lubricant,fat
oil painting|oil:petroleum,lubricant,grease
oil price|oil:grease,lubricant,fat,essential oil|price:fee,rate,expense
oil producer|oil:grease,lubricant,fat|producer:manufacturer,maker,creator
oil production|production:manufacturing,creation,generation,show|oil:grease,lubricant,fat
oil refinery|refinery:factory,distillery,processor|oil:grease,lubricant,fat,lube,ointment
oil reserves|reserves:books,bookings,reservations,substitutes|oil:grease,lubricant,fat
oil rig|oil:grease,lubricant,fat,petroleum,lube,ointment|rig:gear,equipment,apparatus,manipulate,fix,equip
oil shock|shock:surprise,jolt,astonishment,amaze|oil:grease,lubricant,fat
oil slick|oil:lubricant,lube,ointment|slick:smooth,glossy,slippery,sleek,polished
oil spill|spill:leakage,pour,tumble,splash,slop,tip over|oil:grease,lubricant,fat
oil tanker|oil:grease,lubricant,fat,essential oil,lubricate
oil well|oil:grease,lubricant,fat|well:nicely,properly,effectively,fine
old age pensioner|age:era,epoch,period|old:ancient,outdated,antique
old age pension|age:era,epoch,period|old:ancient,outdated,antique
old testament|old:aged,elderly,outdated
olive branch|branch:bough,limb,division,department
olive oil|oil:petroleum,lubricant,grease,crude,fuel
olympic flame|flame:blaze,sweetheart,inferno
olympic game|game:pastime,amusement,recreation
olympic torch|torch:flashlight,lantern,lamp,blowtorch
olympic village|village:hamlet,settlement
omnibus bill|bill:invoice,beak,charge,note,receipt|omnibus:bus,compendium,anthology
on behalf of|behalf:sake,favor,favour
on board with|board:plank,embark
on condition of anonymity|condition:state,situation,illness,ailment,shape,circumstance|anonymity:namelessness,obscurity,facelessness
on the one hand|hand:palm,paw,worker,give,fist,pass
on the other hand|hand:palm,paw,worker,give,fist,pass|other:different,alternative,additional,further
once again|once:formerly,one time
oncoming traffic|oncoming:impending,looming|traffic:commerce
one night stand|night:evening,dark,nighttime|stand:booth,rack,position,podium,standing
one party state|state:condition,situation,express,circumstance
open air|open:unlocked,unsealed,unclosed,ajar,unfastened|air:oxygen,breeze,wind,ventilate
open and shut case|open:unlocked,uncovered,exposed|case:instance|shut:slammed
open border|open:unlocked,unlock,unfastened,ajar|border:rim,fringe
open fire on|open:unlock,unclose,unseal,unfasten|fire:dismiss,sack
open fire|open:unlock,unfasten,unseal,unfold
open heart surgery|surgery:office,consulting room|open:unlocked,unclosed,ajar,unfastened|heart:core,center,soul
open letter|open:unclosed,ajar,unfastened|letter:alphabet
open market|open:unlocked,unclosed,ajar,wide open|market:bazaar,fair,supermarket
open mind|open:unclosed,ajar,unfastened
open parliament|open:unlock,unseal,unwrap,uncover
open prison|open:unlocked,unfastened,uncovered,exposed,ajar
open question|open:unlocked,unclosed,ajar,unfastened
open season|open:unlocked,unclosed,ajar,exposed|season:spice,flavor
open seat|open:unlocked,uncovered,unsealed,ajar
open sea|open:unlocked,unsealed,exposed,unclosed|sea:brine,pond
open secret|open:unclosed,ajar,unfastened
open source software|open:unlocked,unclosed,ajar|source:origin,supply,resource,fountain
open source|open:unlocked,unclosed,ajar|source:origin,supply,fountain
open space|open:unlocked,unsealed|space:cosmos
open the door to|open:unclose
open the floodgate|open:unseal,unfold,expose,exposed
open to interpretation|open:unlocked,unclosed,ajar,unfastened
open to the public|open:unclosed,ajar,unfastened|public:civic,communal,overt
open verdict|open:unlocked,unfastened,uncovered,ajar|verdict:opinion,judgement
opening batsman|opening:hole,gap,aperture,unlocking,vacancy
opening bell|bell:chime,gong,buzzer|opening:beginning,starting,hole
opening ceremony|opening:hole,gap,aperture,vacancy,unlocking|ceremony:rite,formality,observance
opening credit|opening:hole,gap,aperture|credit:debt,merit,credit score
opening match|opening:gap,aperture,vacancy,unlocking|match:suit,correspond,lighter
opening night|opening:hole,gap,aperture,vacancy
opening round|opening:gap,aperture,vacancy,unlocking|round:circular,rounded,spherical
opening scene|opening:hole,gap,aperture|scene:landscape,scenery
opening weekend|opening:hole,gap,aperture,unlocking
openly gay|openly:plainly,straightforwardly,freely|gay:merry,jolly
opera house|house:residence,dwelling,abode,household|opera:libretto
opera singer|singer:crooner,songbird|opera:libretto
operating income|operating:functioning,performing,handling,using|income:salary,wage,pay
operating loss|operating:functioning,performing,handling|loss:defeat,misfortune,disappearance,bereavement
operating margin|operating:functioning,performing,handling|margin:edge,border,perimeter,fringe
operating profit|operating:functioning,performing,handling,using|profit:advantage,benefit
operating room|operating:functioning,managing|room:chamber,bedroom
operating table|operating:functioning,managing|table:desk,chart
operating theatre|operating:functioning,managing|theatre:cinema,playhouse,drama
opinion column|opinion:viewpoint,belief|column:pillar,pole,shaft
opinion piece|opinion:viewpoint,belief|piece:chunk,slice,bit,part
opinion poll|opinion:view,belief,idea,judgment,thought,feeling,viewpoint|poll:ballot,pole,head,voting
opioid addiction|addiction:obsession,devotion,enthusiasm
opioid crisis|crisis:predicament,dilemma
opioid epidemic|epidemic:outbreak,widespread
opposition bench|bench:stool,pew,workbench,sofa|opposition:hostility,antagonism,disapproval
opposition figure|opposition:hostility|figure:number,parent,digit,shape
opposition group|opposition:hostility,confrontation|group:institution,bunch,cluster
opposition leader|opposition:resistance,hostility,antagonism,defiance,disapproval,confrontation|leader:chieftain,pioneer,forerunner,guide
opposition party|opposition:hostility,antagonism,defiance,disapproval|party:celebration,festivity,bash,get together,birthday celebration
order of business|business:company,trade,commerce,firm|order:command,arrangement,instruct
order of merit|order:command,sequence,arrangement,demand,purchase|merit:deserve,worth,advantage,benefit
order paper|paper:newspaper,essay,daily|order:sequence,arrangement,instruct
organ donor|organ:keyboard|donor:contributor,benefactor,philanthropist,giver
organ failure|failure:disappointment,flop,fiasco,defeat
organ harvesting|organ:instrument,member,piano|harvesting:reaping,gathering,cropping
organ transplant|organ:keyboard,newspaper|transplant:relocate,uproot,resettle
organic farming|organic:living|farming:plowing
organised crime|organised:prepared,arranged,tidy,ordered,systematic,orderly|crime:wrongdoing,misdeed,transgression,sin
organised gang|organised:arranged,tidy,prepared,ordered
organized crime|organized:prepared,arranged,tidy,ordered,systematic,orderly,neat|crime:wrongdoing,misdeed,transgression,sin
orthodox church|orthodox:conformist
out of business|business:enterprise,company,commerce,organization
out of control|control:manipulate,manage,domination
out of court settlement|settlement:colony,village,hamlet|court:courtyard,yard,woo
out of the way|way:manner,method,mode,approach
out on bail|bail:rescue,bailout,safeguard,abandon
outbreak of war|outbreak:epidemic,flare up|war:struggle,battle
outer space|outer:outward|space:gap,distance
outgoing administration|outgoing:sociable,extroverted,cordial|administration:paperwork,dispensation
outgoing mayor|outgoing:extroverted,cordial,gregarious|mayor:city chairman,municipal leader
outgoing president|outgoing:sociable,extroverted,cordial,gregarious
outgoing prime minister|outgoing:sociable,extroverted,cordial,gregarious|prime:main,principal|minister:preacher,pastor
outstanding warrant|outstanding:excellent,remarkable,terrific,exceptional,superb
oval office|oval:elliptical,egg shaped,oblong,rounded,ovate|office:workplace,bureau,agency,workspace
ovarian cancer|cancer:corruption,canker,evil
overall majority|overall:dungarees,in general|majority:adulthood,lion's share
overhead bin|overhead:above,upward,expenses,aloft|bin:trash can,dustbin,trash
overnight rate|rate:speed,pace,tempo|overnight:instantly,immediately,over night
override a veto|override:trample,outweigh,supersede
overseas territory|overseas:abroad|territory:turf,terrain
overtime pay|pay:spend,compensate,shell out|overtime:extra hours,after hours
overturn a conviction|overturn:capsize,tip over,topple|conviction:faith,certainty
oxygen mask|mask:disguise,veil,conceal,masquerade
ozone depletion|depletion:exhaustion,draining
ozone layer|layer:coating,coat,stratum,tier,sheet
package holiday|package:parcel,packet,box|holiday:festival,feast,celebration
package tour|package:parcel,packet|tour:journey
packing plant|packing:stuffing,wadding|plant:herb,flower,shrub,vegetation
paid leave|leave:depart,go away,exit,abandon|paid:settled,given,compensated,spent
pain relief|pain:hurt,anguish,nuisance|relief:comfort,reprieve
pain reliever|pain:hurt,anguish,nuisance|reliever:alleviator,helper,substitute,rescuer
painkiller addiction|addiction:obsession,devotion
palace coup|palace:castle,mansion,manor|coup:feat,stroke,masterstroke
palliative care|palliative:calming,alleviating,mitigative|care:worry,caution
palm oil|palm:hand,fist,handle,paw|oil:grease,lubricant,fat,petroleum,crude
panic attack|panic:alarm,fright|attack:assault,strike,raid,invasion
paper loss|paper:newspaper,document|loss:defeat,disappearance,bereavement
paper mill|mill:grinder,crush,grind
paper trail|trail:track,path,route|paper:newspaper,essay,stationery,wallpaper,document,report,sheet
parallel bar|parallel:analogous|bar:pub,tavern,saloon
paramilitary force|force:pressure,drive,strength,compel
paramilitary group|group:bunch,cluster,category
parcel bomb|parcel:bundle,lot,carton|bomb:flop,failure,shell
parent company|parent:father,guardian,ancestor|company:companionship,troop,gathering
parental leave|parental:adult,parent,motherly,fatherly|leave:depart,go away,exit,abandon,departure
pariah state|pariah:leper,outsider|state:condition,kingdom,province
paris climate agreement|climate:weather,atmosphere,mood|agreement:consent,arrangement
parish council|council:advice|parish:flock,congregation
parish priest|priest:clergyperson,druid|parish:county
park ranger|park:garden,parking lot,playground|ranger:wanderer,rover,drifter
parking garage|parking:stationing,halting|garage:carport,workshop
parking lot|parking:stationing,halting|lot:bunch,fate,heap,portion,batch
parking meter|parking:stationing,halting|meter:gauge,rhythm
parking space|parking:stationing,halting|space:cosmos,gap
parking ticket|ticket:price tag,label,coupon|parking:stopping,halting,leaving,stationing
parkinson's disease|disease:sickness,malady,ailment
parliamentary candidate|candidate:applicant,entrant,job seeker,examinee|parliamentary:lawmaking,governmental
parliamentary democracy|democracy:popular government|parliamentary:lawmaking,governmental,senatorial
parliamentary election|parliamentary:lawmaking,governmental|election:choice,selection,political race,choosing,political decision
parliamentary group|group:bunch,cluster,set,band|parliamentary:lawmaking,senatorial
parliamentary inquiry|inquiry:query,inquisition,inquisitiveness|parliamentary:lawmaking
parliamentary majority|majority:bulk,mass,adulthood,lion's share,greater part|parliamentary:lawmaking,governmental
parliamentary privilege|privilege:honor|parliamentary:lawmaking,governmental
parliamentary seat|seat:chair,sofa,stool,couch,armchair
parliamentary secretary|secretary:receptionist,typist|parliamentary:lawmaking,governmental
parliamentary session|session:semester,jam|parliamentary:lawmaking,governmental
parliamentary under secretary|parliamentary:lawmaking,governmental,senatorial
parole board|board:plank,table,sheet,forum,onboard|parole:password,promise,word
parole hearing|hearing:listening,ear,audition,earshot|parole:password,promise
parole officer|parole:password,promise,word|officer:functionary,bureaucrat,dignitary
part time job|job:task,chore,errand,duty|part:portion,section,piece,segment,component|time:period,era,hour,moment
part time student|part:portion,section,piece,segment,component|time:period,era,hour,moment
part time worker|part:portion,section,piece,segment,component|time:period,era,hour,moment
particle accelerator|particle:bit,grain,speck,shred|accelerator:gas pedal,throttle,speeder
partly cloudy|partly:in part,halfway
partner in crime|partner:spouse,colleague|crime:wrongdoing,misdeed,transgression
party activist|party:celebration,festivity,bash,gathering|activist:crusader
party affiliation|party:gathering,celebration,festivity,bash
party chairman|party:gathering,celebration,festivity,bash|chairman:moderator,toastmaster
party conference|party:gathering,celebration,festivity,bash,get together|conference:consultation,symposium,colloquium
party congress|party:celebration,festivity,bash|congress:parliament,senate,legislature
party donor|party:celebration,festivity,bash,gathering
party faithful|faithful:loyal,devoted,dedicated,trustworthy,dependable|party:celebration,festivity,bash
party headquarters|party:celebration,festivity,bash,gathering|headquarters:home office
party leadership|leadership:guidance|party:gathering,celebration,festivity,bash
party leader|party:gathering,celebration,festivity,bash,get together|leader:pioneer,guide,ruler,forerunner
party line|party:gathering,celebration,festivity,bash|line:row,queue,string,stripe,streak
party list|list:catalogue,inventory
party loyalist|party:celebration,festivity,bash,gathering
party machine|machine:engine,device,appliance|party:celebration,festivity,bash
party manifesto|party:celebration,festivity,bash,gathering
party membership|party:celebration,festivity,bash,gathering
party member|party:gathering,celebration,festivity,bash,get together|member:limb,part,component,element
party nomination|party:gathering,celebration,festivity,bash|nomination:suggestion,naming
party official|party:celebration,festivity,bash,gathering|official:authentic,formal,authoritative
party platform|platform:stage,podium,dais,stand,terrace|party:gathering,celebration,festivity,bash
party politics|party:gathering,celebration,festivity,bash|politics:legislative issues,governmental issues
party primary|primary:essential,main,fundamental,elementary|party:celebration,festivity,bash
party unity|party:celebration,festivity,bash|unity:oneness,togetherness,concord
party whip|whip:strap,flog,cane|party:gathering,celebration,festivity,bash
pass a bill|bill:beak,invoice,receipt|pass:go by,overtake,elapse,hand
pass a law|pass:go by,overtake,exceed,elapse,skip,surpass,omit,hand|law:jurisprudence,commandment
pass a motion|motion:movement,gesture,action,shift|pass:go by,overtake,exceed,elapse
pass a resolution|resolution:determination,resolve,clarity,sharpness,firmness,solution|pass:go by,overtake,exceed,elapse,skip,bypass,surpass
pass away|pass:permit,overtake,elapse|away:absent,apart
pass legislation|pass:go by,overtake,exceed,elapse|legislation:enactment,lawmaking
passenger jet|passenger:rider,traveler|jet:spurt,squirt,gush
passenger plane|passenger:rider,traveler|plane:flat,surface
passenger seat|passenger:rider,traveler|seat:stool
passenger train|passenger:rider,traveler|train:educate,teach,instruct
passport control|control:manage,manipulate,domination
patent infringement|patent:obvious,evident,plain,apparent,clear|infringement:intrusion,encroachment,trespass,breach,transgression
patent office|patent:obvious,evident,plain,clear,apparent|office:workplace,workspace
patent pending|pending:awaiting,hanging,impending,unresolved|patent:obvious,evident,plain
patent troll|troll:ogre,giant,goblin,dwarf|patent:obvious,evident,plain
paternity leave|paternity:fatherhood,fathership|leave:depart,go away,exit,abandon,departure
patient zero|patient:tolerant,calm,affected person,enduring,individual|zero:nothing,nil,nought,absolutely no
patrol car|car:auto,wagon,carriage,motor|patrol:guard,stroll
patron saint|patron:customer,client,shopper|saint:holy person
pave the way|pave:asphalt,tile,floor|way:manner,method
pay a visit to|visit:stopover,appointment,sightseeing|pay:compensate,salary,wage,remunerate
pay attention to|attention:consideration,concentration,mindfulness|pay:compensate,salary,wage,remunerate,reimburse
pay cheque|pay:spend,compensate,reimburse|cheque:check,verify
pay claim|claim:assert,maintain,allege,insist|pay:spend,compensate,reimburse
pay close attention|close:near,shut,adjacent,nearby,seal|attention:consideration,concentration,thought|pay:compensate,salary,wage,remunerate
pay cut|cut:slice,chop,trim,incision|pay:spend,compensate,reimburse
pay dispute|pay:spend,compensate,reimburse|dispute:quarrel,disagreement,argument,debate
pay dividends|dividends:bonuses,quotients,gains|pay:spend,compensate,reimburse
pay dividend|pay:compensate,salary,wage,remunerate
pay freeze|freeze:ice,chill,frost,solidify|pay:spend,compensate,reimburse
pay gap|gap:hole,opening,space,crevice,void|pay:spend,compensate,reimburse
pay homage to|homage:devotion,adoration|pay:compensate,salary,wage,remunerate,reimburse
pay homage|pay:wage,salary,compensate|homage:admiration
pay lip service|lip:mouth,edge,rim,border|service:administration,assistance,help
pay packet|packet:parcel,package,bundle|pay:spend,compensate,reimburse
pay per view|view:sight,see,watch,opinion|pay:wage,salary,compensate
pay raise|raise:lift,elevate,hoist|pay:spend,compensate,reimburse
pay respect|pay:wage,salary,compensate|respect:esteem,admiration
pay rise|rise:climb,ascend,growth,stand up,surge|pay:spend,compensate,reimburse
pay the price for|pay:salary,wage,remunerate
pay tribute to|tribute:accolade,testimonial,praise|pay:compensate,salary,wage,remunerate,reimburse
pay tribute|pay:wage,salary,compensate|tribute:accolade
payday lender|payday:paycheck day,salary day
payday loan|loan:lend,borrow|payday:paycheck day,salary day
payroll tax|tax:toll,burden,tariff,strain|payroll:paycheck,salary
peace accord|peace:calm,tranquility,serenity,harmony|accord:concurrence,unity,harmony,grant,unison
peace activist|peace:calm,tranquility,serenity,harmony|activist:extremist,militant
peace agreement|peace:calm,tranquility,serenity,harmony|agreement:concurrence,assent
peace broker|peace:calm,tranquility,serenity,harmony|broker:dealer,stockbroker
peace conference|peace:tranquility,serenity,harmony
peace corps|peace:calm,tranquility,serenity,harmony|corps:squad,band,crew
peace deal|peace:serenity,tranquility,quietude,calmness,calm,harmony|deal:bargain,handle,trade,transaction,cope
peace dividend|peace:calm,tranquility,serenity|dividend:bonus,profit,share,payout
peace envoy|peace:calm,tranquility,serenity,harmony|envoy:courier,agent
peace initiative|peace:calm,tranquility,serenity,harmony|initiative:enterprise,ambition,resourcefulness
peace of mind|mind:brain,psyche,intellect,mentality|peace:truce,treaty,armistice,ceasefire
peace offering|peace:calm,tranquility,serenity,harmony|offering:donation,contribution,supplying
peace plan|peace:tranquility,calmness,calm,serenity,harmony|plan:blueprint,layout
peace prize|peace:calm,tranquility,serenity,harmony,quiet|prize:reward,jackpot,trophy
peace process|peace:serenity,tranquility,quietude,calmness,calm,harmony,nonviolence|process:procedure,technique,method,system,manner
peace summit|summit:peak,apex,pinnacle,height|peace:calm,serenity,tranquility
peace talks|peace:tranquility,calmness
peace talk|peace:serenity,tranquility,quietude,calmness,harmony,nonviolence|talk:chat,lecture,gossip,speak,communicate
peace through strength|peace:calm,serenity,tranquility|strength:potency,durability
peace treaty talk|peace:calm,serenity|treaty:bargain|talk:speak,chat,gossip
peace treaty|peace:serenity,tranquility,quietude,calmness,calm,harmony|treaty:bargain
peaceful assembly|peaceful:serene,tranquil|assembly:construction
peaceful coexistence|peaceful:restful|coexistence:simultaneity,concurrence
peaceful demonstration|peaceful:serene,tranquil|demonstration:exhibition,illustration,presentation
peaceful mean|peaceful:calm,serene,tranquil|mean:suggest,imply,nasty,average
peaceful protester|peaceful:serene,tranquil,restful|protester:objector,complainer
peaceful protest|peaceful:serene,tranquil,restful|protest:complaint
peaceful resolution|peaceful:serene,tranquil|resolution:determination
peaceful transfer of power|peaceful:serene,tranquil|transfer:switch,move,relocation|power:electricity,strength,energy
peacekeeping force|force:pressure,drive,power,strength,compel
peacekeeping operation|operation:surgery,procedure,process,functioning
peak hour|peak:summit,height,pinnacle|hour:sixty minutes
peanut allergy|allergy:aversion,dislike,antipathy
peanut butter|butter:margarine,flatter,lard
pecuniary interest|interest:hobby,curiosity,attention,pastime
pedestrian bridge|pedestrian:boring,walker,dull,ordinary|bridge:connect
pedestrian crossing|pedestrian:boring,walker,dull,ordinary|crossing:voyage
peeping tom|peeping:peeking,glancing,peering,chirping
peer pressure|peer:nobleman,lord,gaze,look|pressure:force,compression
peer reviewed journal|journal:diary,log,notebook,logbook
peer review|peer:look,gaze,noble,lord,nobleman|review:testimonial
penal code|penal:punishing,corrective|code:cipher,encryption,program,password
penal colony|penal:punishing,corrective|colony:province,dominion,nest
penalty area|penalty:punishment,fine,sanction,discipline|area:region,territory,district,locale
penalty box|penalty:punishment,fine,sanction,discipline|box:carton,crate,container,package
penalty corner|penalty:punishment,fine,sanction,discipline|corner:nook,bend,angle,recess
penalty kick|penalty:punishment,fine,sanction,discipline|kick:boot,punt,thrill,knock
penalty shootout|penalty:punishment,fine,sanction,discipline|shootout:gunfight,gun battle,firefight
penalty shot|penalty:punishment,fine,sanction,discipline|shot:bullet,photograph,injection,picture
penalty spot|penalty:punishment,fine,sanction,discipline|spot:stain,place,location,blemish
penalty taker|penalty:punishment,fine,sanction,forfeit,discipline|taker:grabber,receiver,acceptor
penny stock|penny:cent,coin,dime|stock:inventory,supply,livestock
pension age|pension:guesthouse,stipend|age:era,grow old,epoch
pension fund|pension:allowance,retirement benefit,stipend|fund:finance,sponsor,support
pension pot|pot:kettle,pan,jar,saucepan|pension:guesthouse,stipend
pension reform|pension:guesthouse,stipend|reform:correct,rehabilitate,amend
pension scheme|scheme:plot,conspiracy,ploy,intrigue|pension:guesthouse,stipend
people smuggler|people:folk,individual,populace,citizen|smuggler:pirate,bootlegger,runner
people smuggling|people:folk,populace|smuggling:bootlegging,sneaking
people trafficking|people:folk|trafficking:trading,dealing,peddling
pepper spray|pepper:spice|spray:mist,sprinkle,shower,splash
per capita income|income:salary,wage,pay
percentage point|point:dot,spot,purpose,argument|percentage:rate,proportion,portion
perfect crime|perfect:ideal|crime:wrongdoing,transgression
perfect storm|storm:tempest,hurricane,thunderstorm|perfect:ideal,excellent,best,great,flawless,faultless
performing art centre|performing:executing,carrying out
performing art|performing:executing,carrying out
periodic table|periodic:intermittent,recurrent|table:desk,board,counter
permanent ceasefire|permanent:everlasting,eternal,perpetual
permanent member|permanent:everlasting,eternal,enduring,perpetual|member:limb,player
permanent representative|permanent:everlasting,eternal,enduring,perpetual|representative:consultant,salesman,typical
permanent residency|permanent:everlasting,eternal,enduring,perpetual
permanent resident|permanent:everlasting,eternal,enduring,perpetual
permanent secretary|permanent:lasting,everlasting,eternal,enduring|secretary:receptionist,typist
person in charge|charge:fee,price,accusation,cost,bill,expense,payment,indictment
persona non grata|persona:character,personality,image,role
personal best|personal:private,intimate|best:finest,most effective
personal computer|personal:intimate
personal injury claim|personal:private,own,intimate,individual|injury:wound,hurt,harm
personal injury lawyer|personal:private,own,intimate,individual|injury:harm,damage,wound,hurt
personal protective equipment|personal:intimate|protective:defensive,caring,shielding,guarding|equipment:hardware,machinery
personality disorder|personality:individuality,celebrity,temperament|disorder:mess,confusion,chaos
pervert justice|pervert:deviant,weirdo,degenerate|justice:equity,fairness,righteousness
pest control|pest:annoyance,bother|control:manipulate,dominance,command,manage,domination
pet food|pet:darling,caress,stroke|food:cuisine
pet owner|pet:darling,caress,stroke|owner:proprietor,possessor
petrol station|station:depot,terminal,post,position,channel,rank|petrol:petroleum,oil
petty cash|petty:trivial,small minded,insignificant,minor|cash:coins,currency,funds
petty crime|petty:puny,paltry,trifling,small minded
petty criminal|petty:paltry,trifling,small minded
petty officer|petty:trivial,minor,small,insignificant|officer:policeman,constable
petty theft|petty:paltry,trifling,small minded
petty thief|petty:paltry,trifling,small minded
phone hacking|hacking:chopping,cutting,slashing,coughing
phone tapping|tapping:knocking,patting,drumming,beating
physical activity|physical:corporeal,tangible,material|activity:pastime
physical education|physical:bodily,corporeal,tangible,material|education:schooling,teaching
physical therapist|physical:bodily,corporeal,tangible,material|therapist:counselor,healer,psychologist
physical therapy|physical:bodily,corporeal,tangible,material,actual|therapy:remedy,cure
pick up speed|pick:choose,select,elect,pluck|speed:haste,quickness,hurry
pick up the tab|pick:choose,select,decide on|tab:tablet,flap,label,case
picket line|picket:stake,protest,demonstrate|line:row,queue,string,strip
pickup truck|pickup:choice,selection,improvement
piece of legislation|piece:slice,fragment,chunk|legislation:lawmaking,enactment
pig farmer|pig:glutton|farmer:agriculturist,peasant
piggy bank|bank:shore,riverside,embankment,financial institution|piggy:piglet,hog,swine
pilot episode|pilot:aviator,flyer,airman
pilot study|pilot:aviator,airman,flyer,captain|study:den
pilot whale|pilot:aviator,captain,airman,flyer,navigator
pipe bomb|pipe:hose,duct,conduit|bomb:flop,shell
pit lane|pit:hole,crater,cavity|lane:alley,street,path
pit stop|pit:hole,crater,cavity,dip|stop:halt,quit,cease,end
pitched battle|pitched:thrown,tossed,hurled,sloping|battle:warfare,struggle,conflict
plain sight|plain:simple,undeniable,unadorned|sight:vision,eyesight
plane crash|plane:flat,level,surface|crash:collapse
plane hijacking|plane:level,flat,surface|hijacking:seizing
planned economy|planned:prepared,scheduled,intended,prearranged|economy:thrift,frugality
planning application|application:app,diligence|planning:arranging,plotting,scheming
planning authority|planning:making plans,scheming,plotting|authority:influence
planning commission|planning:making plans,scheduling,scheming|commission:percentage,bonus
planning committee|planning:arranging,plotting,scheming,making plans|committee:crew,squad,gang
planning officer|planning:arranging,plotting,scheming|officer:cop,policeman,constable
planning permission|planning:preparation,plotting,scheming,arranging,scheduling,preparing,making plans|permission:allowance,authorization,consent,approval,agreement,license
plant closure|plant:flower,shrub,herb,vegetation|closure:conclusion,end,resolution
plant evidence|plant:flower,vegetation,shrub,tree,factory
planting season|planting:sowing seeds,placing,putting|season:flavor,spice
plastic bullet|bullet:slug,shot|plastic:pliable,synthetic,flexible,malleable
plastic explosive|plastic:pliable,malleable|explosive:volatile,fiery,unstable
plastic surgeon|plastic:synthetic,vinyl,flexible,artificial,pliable|surgeon:doctor,physician,medic
plastic surgery|plastic:synthetic,vinyl,flexible,artificial,pliable,polyethylene,polymer|surgery:surgical treatment,operation
play a crucial role|play:frolic,gamble,recreation
play a key role|key:password,clue|play:frolic,gamble,recreation
play a part in|part:portion,component
play a role in|play:gamble,frolic,recreation
play a vital role|play:frolic,gamble,recreation
play by the rule|rule:govern,reign,decree|play:frolic,gamble
play catch up|catch:capture,grab,seize,trap|play:frolic,gamble
play down the significance|play:frolic,gamble,perform,recreation
play havoc with|havoc:destruction,devastation,ruin,mayhem|play:frolic,gamble,perform
play host to|host:presenter,organizer|play:frolic,gamble,perform
play into the hand|hand:palm,paw,fist,finger|play:frolic,gamble,perform
play it safe|safe:secure,vault,harmless,strongbox,protected|play:frolic,gamble
play second fiddle|play:frolic,gamble|second:moment,instant,minute
play the blame game|blame:fault,accusation|game:sport,match,contest,pastime
play truant|play:frolic,gamble,perform
play with fire|fire:hearth,sack|play:frolic,gamble
player of the year|year:twelve months,annum,yr
plea agreement|plea:appeal,petition,request,entreaty|agreement:harmony,concurrence,consensus
plea bargain|plea:appeal,petition,request,entreaty|bargain:haggle,discount,steal,good buy
plea deal|plea:appeal,petition,request,entreaty|deal:cope,handle,manage,transaction
plea hearing|plea:entreaty|hearing:listening,ear,audition,earshot
plead guilty to|plead:beg,implore,beseech,entreat|guilty:blameworthy,remorseful,ashamed
plead guilty|plead:beg,implore,beseech,appeal,ask|guilty:liable,blameworthy,remorseful,at fault
plead innocent|plead:beg,implore,beseech,appeal|innocent:naive,harmless,pure,guiltless,sinless
plead insanity|plead:beg,implore,beseech,appeal|insanity:madness,lunacy,craziness,folly
plead no contest|plead:beg,implore,beseech,appeal|contest:competition,tournament,event,challenge
plead not guilty|plead:beg,implore,beseech,appeal,ask,entreat|guilty:liable,blameworthy,remorseful,at fault,ashamed
plead the fifth|plead:beg,implore,beseech,appeal,entreat
pledge of allegiance|allegiance:faithfulness,adherence|pledge:guarantee,pawn,swear
plenary session|plenary:absolute,unlimited,unqualified|session:semester,jam
plume of smoke|plume:quill,crest,pinion|smoke:cigarette,smolder,fag
pocket money|pocket:wallet,bag,pouch,budget
pocket veto|pocket:pouch,purse,sack,compartment|veto:refusal,denial,ban,prohibition
poet laureate|poet:bard,rhymer,versifier
poetic justice|poetic:lyrical,rhythmic,melodic,romantic|justice:equity,fairness,righteousness
point guard|point:tip,factor,aspect,argument|guard:sentry,protector,watchman,shield
point of no return|point:factor,tip,dot,purpose,spot|return:go back,refund,come back,repay,revenue,comeback,restore,give back
point of order|point:dot,tip,spot,aim|order:command,sequence,arrangement,demand
point of view|view:see,watch,vista,scenery,sight,look|point:dot,tip,spot,purpose
point the finger at|finger:digit|point:dot,tip,spot
poison pill|poison:toxin,venom,toxic|pill:tablet,capsule,medicine,supplement
polar bear|polar:opposite,extreme,glacial,diametric|bear:endure,tolerate,undergo,go through
polar ice cap|polar:opposite,extreme|ice:frost,frozen water,icing|cap:hat,lid,limit,beanie
pole position|pole:stick|position:stance,place
pole vault|pole:stick,rod,post,staff,shaft|vault:safe,tomb,cellar,strongroom
police academy|academy:seminary,faculty
police brutality|brutality:ruthlessness,ferocity,savagery,inhumanity,harshness|police:constabulary,monitor,patrol
police cell|cell:cellular,mobile,cubicle,chamber,compartment
police checkpoint|checkpoint:turnpike,tollgate,milestone
police chief|chief:main,principal,primary,chieftain,foremost
police commissioner|commissioner:delegate,envoy,broker
police constable|constable:bobby,gendarme
police cordon|cordon:ribbon,sash,rope,chain,braid|police:monitor
police corruption|corruption:decay,rot,debasement,defilement
police custody|custody:guardianship,safekeeping,upkeep,tutelage,care,keeping|police:monitor,patrol
police department|department:compartment,sector,category,specialty
police dog|dog:hound,pooch,mutt
police escort|escort:companion,chaperone,date
police force|force:energy,vigor,momentum
police headquarters|headquarters:head workplace,base camp,central station,command post
police informant|informant:advisor,herald,messenger,communicator
police inspector|inspector:examiner,checker,reviewer,controller
police line up|police:constable,policeman
police officer|officer:bureaucrat,dignitary,officeholder
police patrol|patrol:stroll,sentry
police raid|raid:invasion,foray,onslaught
police report|report:essay,gossip,write up
police sergeant|sergeant:corporal,soldier,noncom
police shooting|shooting:photography
police state|state:circumstance,province,condition,kingdom,country|police:cop,law enforcement,patrol,constabulary
police station|station:depot,terminal,stop,channel,situation|police:policeman,constable
police superintendent|superintendent:caretaker,overseer,janitor,manager
political action committee|action:activity,deed,motion,movement|committee:crew,squad|political:governmental
political ally|ally:unite,helper|political:governmental,civic
political analyst|analyst:psychoanalyst,therapist,examiner|political:governmental,civic,bureaucratic
political appointee|political:bureaucratic
political arena|arena:stadium,coliseum,bowl|political:governmental,bureaucratic
political asylum seeker|asylum:madhouse,mental hospital|seeker:searcher,hunter,finder
political asylum|asylum:madhouse,psychiatric hospital,mental hospital,refuge center|political:governmental,civic,politic,partisan
political campaign|political:bureaucratic,governmental,politic
political capital|capital:city,metropolis,upper case|political:governmental,bureaucratic
political climate|climate:weather,clime|political:governmental,civic,bureaucratic
political correctness|correctness:accuracy,exactness,rightness,precision|political:governmental,civic,bureaucratic
political correspondent|correspondent:pen pal,letter writer|political:governmental,civic,bureaucratic
political corruption|corruption:debasement,defilement
political deadlock|deadlock:dead heat|political:governmental,civic
political donation|donation:alms,handout|political:governmental
political dynasty|political:governmental,civic,bureaucratic
political economy|economy:thrift,frugality,saving,cheap|political:governmental,civic
political establishment|establishment:founding,setting up|political:governmental,civic
political expediency|political:governmental,civic|expediency:usefulness,fitness
political football|football:soccer,pigskin,gridiron|political:governmental,civic
political heavyweight|heavyweight:boxer,wrestler
political hot potato|potato:spud,tuber,vegetable|hot:warm,spicy,heated,boiling
political instability|instability:unsteadiness,shakiness,wobble
political landscape|landscape:countryside,scenery,panorama|political:governmental,civic,bureaucratic
political office|office:workplace,workspace,bureau
political party|party:festivity,bash,get together|political:bureaucratic
political power|power:electricity,vigor
political prisoner|prisoner:captive,inmate,convict,jailbird|political:governmental,civic,bureaucratic,politic,partisan
political rally|rally:recover,recuperate,regroup|political:bureaucratic,governmental
political reform|reform:correction,rectify,betterment
political refugee|refugee:escapee,runaway,displaced person|political:governmental,civic
political rival|political:governmental,civic,bureaucratic
political science|science:technique,wisdom|political:governmental,bureaucratic,politic,politics,party
political scientist|scientist:chemist,technologist|political:governmental,civic,bureaucratic
political spectrum|spectrum:rainbow,gamut,variety|political:governmental,civic,bureaucratic
political stability|stability:steadiness,firmness,solidity
political suicide|suicide:self murder,self killing|political:governmental,civic
political system|system:gadget,technique|political:civic
political turmoil|turmoil:commotion,hubbub|political:governmental,civic
political unrest|unrest:restlessness,uneasiness|political:governmental
political vacuum|vacuum:hoover,clean,nothingness|political:governmental,civic
political will|will:testament,shall|political:governmental,civic,bureaucratic
political wing|political:governmental,politic|wing:fly,pinion,feather
politically correct|correct:exact,proper,precise|politically:governmentally
politically motivated|politically:governmentally|motivated:stimulated
poll closing|closing:shutting,sealing|poll:pole,head,opinion
poll tax|poll:survey,vote,ballot,pole,opinion,election|tax:duty,burden,strain,assessment,toll
poll worker|poll:pole,head,opinion|worker:laborer,toiler,hand
polling booth|booth:stall,stand|polling:surveying,questioning,canvassing
polling day|polling:surveying,questioning,canvassing|day:daytime,daylight
polling place|place:put,position,rank|polling:surveying,questioning,canvassing
polling station|station:terminal,depot,stop,channel,post|polling:surveying,questioning,canvassing,sampling
ponzi scheme|scheme:plan,program,blueprint,strategy,plot,system
pop culture|pop:burst,explode,bang|culture:civilization,refinement
pop music|pop:burst,soda,explode,bang
pop singer|pop:burst,soda,explode,bang
pop song|pop:burst,soda,explode,bang
pop star|pop:burst,soda,explode,bang|star:celestial body,asterisk,sun
pop up window|window:pane,home window,windowpane
popular culture|popular:well liked,prominent,favored|culture:civilization,refinement
popular support|popular:famous,well known,fashionable,trendy|support:prop,brace,pillar,upkeep
popular uprising|popular:famous,well known,fashionable,well liked
popular vote|popular:famous,well known,well liked,fashionable,prominent|vote:elect
pork barrel|pork:ham,bacon,pig meat|barrel:cask,drum,keg,tub
pork chop|pork:pig,swine|chop:hack,slash,axe
porous border|border:rim,margin,fringe
port of call|port:wine,dock,haven|call:name,shout,summon,phone
post bail|post:submit,publish,mail,send|bail:rescue,bailout,safeguard,abandon
post mortem examination|examination:quiz|post:submit,mail,publish
post traumatic stress disorder|traumatic:disturbing,stressful,shocking|stress:strain,pressure,tension,anxiety,emphasis|disorder:mess,confusion,ailment,chaos
postal vote|postal:postage,posted,letter|vote:elect,choose,choice,suffrage
postgraduate degree|degree:extent,temperature
potato chip|chip:microchip,fragment,shard,splinter,counter
pouring rain|pouring:gushing,spilling,serving,decanting
poverty line|line:row,queue,strip,string|poverty:destitution,neediness,impoverishment
poverty rate|poverty:destitution,neediness,impoverishment|rate:speed,pace,tempo,price
poverty trap|trap:snare,pitfall,ambush,lure|poverty:destitution,neediness
power base|base:foundation,bottom,foot,headquarters|power:strength,might
power broker|broker:dealer,stockbroker,middleman,agent|power:strength,might,muscle,energy,electricity
power company|power:strength,might,authority|company:companionship,troupe
power cut|cut:slice,chop,reduce,trim,lower,slash|power:strength,might,authority
power failure|power:strength,might,authority|failure:disappointment,flop,loser,defeat
power forward|power:strength,electricity
power generation|power:strength,might,authority|generation:age group,cohort
power grid|grid:lattice,framework,matrix,mesh,gridiron,trellis|power:strength,might,authority,influence,capability
power line|line:row,queue,strip,range,streak,stripe,boundary|power:strength,might,authority,influence,capability
power of arrest|power:strength,energy,electricity,force|arrest:capture,halt
power of attorney|power:strength,energy,electricity,force,might|attorney:lawyer,legal professional,solicitor,advocate
power of veto|power:electricity,strength,energy,force|veto:ban
power outage|power:strength,might,authority,influence,capability|outage:breakdown,disruption,stoppage,lapse,absence
power plant|plant:flower,shrub,herb,vegetation,seedling,bush,sow|power:strength,energy,authority,might,electrical power,energy source,influence
power play|power:strength,electricity|play:perform,frolic
power sharing agreement|power:strength|sharing:dividing,splitting|agreement:assent,concurrence
power sharing deal|power:strength|sharing:dividing,splitting|deal:bargain,cope
power sharing|power:strength,might|sharing:dividing,splitting,partaking
power station|station:terminal,depot,position,post|power:strength,energy,authority,might
power struggle|struggle:effort,wrestle,strive,combat|power:strength,electricity,energy,might
power supply|supply:provide,offer,provision,stock|power:strength,might,authority
power tool|power:strength,might,authority|tool:gadget,instrument
power vacuum|power:strength,electricity,energy,might|vacuum:hoover,emptiness,nothingness
prayer book|book:reserve,ledger
pre emptive strike|strike:walkout,beat,smack
pre trial detention|detention:apprehension,delay,retention
precious metal|precious:cherished,beloved,dear,adored|metal:steel,alloy,iron,metallic
precision strike|precision:accuracy,exactness,preciseness,correctness|strike:walkout,beat,smack
preferred stock|preferred:favored,favorite,chosen,desired|stock:inventory,supply,hoard,livestock
preliminary hearing|hearing:ear,audition,earshot,paying attention|preliminary:initial step
preliminary injunction|injunction:dictate|preliminary:initial step
premature baby|premature:hasty,untimely,rash,ill timed|baby:darling,toddler
premature birth|premature:hasty,rash,untimely,ill timed|birth:origin,nativity
premier league|premier:foremost,prime minister|league:alliance,coalition,confederation,union
prenuptial agreement|agreement:harmony,consensus,concurrence
prescription drug|prescription:instruction,recipe,direction,formula|drug:dope
president of the senate|president:boss
president pro tempore|president:boss,head
presidential campaign|campaign:crusade|presidential:regal,head,leader
presidential candidate|candidate:applicant,entrant,job seeker,examinee|presidential:regal,head,leader
presidential debate|debate:quarrel,squabble,argue,contemplate|presidential:regal,head,leader
presidential decree|decree:verdict,commandment|presidential:regal,head,leader
presidential election|presidential:administrative,regal,leader|election:political race,choosing,political decision
presidential guard|guard:shield,protect,defend
presidential hopeful|hopeful:optimistic,confident,promising,sanguine,expectant
presidential nominee|nominee:applicant,entrant,contestant|presidential:regal,head,leader
presidential palace|palace:castle,manor,chateau,stately home|presidential:leader,head
presidential pardon|pardon:excuse,sorry,forgive|presidential:regal,head,leader
presidential primary|primary:essential,fundamental,main,principal,elementary,basic
presidential race|race:ethnicity,sprint,dash,tribe
presidential runoff|runoff:spillover,overflow,drainage,spillage
presidential run|run:sprint,jog,dash,gallop
presidential term|term:time period,phrase,word,expression,name
presiding judge|judge:choose,evaluator,critic
presiding officer|presiding:ruling,governing,directing|officer:cop,policeman,captain
press box|press:squeeze,push|box:carton,crate,container,package
press briefing|press:squeeze,push,crush
press charge|press:squeeze,media,journalism,newspaper
press club|press:squeeze,push,crush|club:nightclub,cudgel,bat
press conference|press:squeeze,push,click,crush|conference:convention,symposium,gathering,consultation,congress
press freedom|press:squeeze,click,push,crush|freedom:leeway,flexibility
press officer|press:squeeze,push,crush|officer:cop,policeman
press pack|press:squeeze,push,crush|pack:backpack,bundle
press photographer|press:squeeze,push,crush
press release|press:squeeze,click,crush|release:discharge,unlock,freeing,liberate,liberation
press secretary|press:push,squeeze,media outlet,crush,iron,click|secretary:receptionist,typist
pressure group|pressure:stress,tension,squeeze|group:bunch,cluster,set
presumed dead|presumed:guessed|dead:lifeless,useless,inanimate
presumed innocent|presumed:guessed,supposed,imagined|innocent:naive,pure
presumption of innocence|presumption:guess,arrogance,supposition|innocence:naivety,purity,chastity
pretax profit|profit:advantage,benefit,gain
prevailing wind|prevailing:triumphing,winning,succeeding|wind:coil,twist
previous conviction|conviction:certainty
price cap|cap:hat,lid,bonnet,cover|price:cost,fee
price cut|cut:slice,chop,incision|price:fee,expense
price earnings ratio|earnings:wages,salary,pay|ratio:proportion,percentage,rate
price fixing|fixing:repairing,mending,solving,correcting|price:cost,fee
price gouging|gouging:scooping,digging,carving|price:cost,fee
price hike|hike:walk,trek,stroll,ramble|price:expense,value
price list|price:cost,value
price range|range:variety,stove,mountain,assortment
price tag|tag:label,ticket,marker|price:cost,fee,rate
price target|target:prey,victim,goal|price:cost,fee,rate
price war|war:combat,fight,warfare|price:cost,fee
prima facie case|case:box,container,crate
primary care physician|primary:main,principal,chief,major|care:worry,caution,attention
primary care|primary:principal,major|care:caution
primary challenger|primary:essential,fundamental,elementary
primary election|primary:essential,fundamental,chief,principal,elementary,basic|election:choosing,political decision
primary legislation|primary:elementary,chief,foremost|legislation:enactment
primary school|primary:foremost,primal
primary season|primary:essential,fundamental,elementary|season:spice,flavor,salt
prime minister|prime:top,leading,high,main,principal,best,excellent|minister:clergyman,pastor,preacher,priest,serve,cleric
prime rate|prime:excellent,finest,superb,chief|rate:speed,pace,tempo,velocity
prime suspect|prime:top,leading,high,excellent,choice,finest,supreme|suspect:distrust,doubt,guess,surmise
prime time television|prime:perfect,excellent,optimal,best
prince consort|consort:partner,companion,associate
prince regent|regent:ruler,governor
principal investigator|principal:headmaster,predominant,fundamental|investigator:sleuth
prison break|break:wreck,smash,fracture,rest,ruin,damage
prison camp|camp:tent,campground,faction,campsite,encampment,bivouac
prison cell|cell:cellular,mobile,battery,cellphone,molecular
prison governor|governor:regulator,senator,mayor,viceroy
prison guard|guard:shield,protector,defend,safeguard
prison inmate|inmate:occupant,tenant,dweller,lodger
prison officer|officer:functionary,bureaucrat,dignitary
prison overcrowding|overcrowding:jamming,stuffing,packing
prison population|population:populace,inhabitant,citizenry,public
prison reform|reform:improve,rectify,amend,better
prison riot|riot:commotion,rampage,tumult
prison sentence|prison:jail prison|sentence:phrase,expression
prison term|term:phrase,word,expression,semester,name
prison uniform|uniform:even,consistent,constant,homogeneous
prison warden|warden:caretaker,curator,ranger,janitor
prison yard|yard:lawn,meter,backyard,foot
prisoner exchange|prisoner:jailbird|exchange:change,barter,interchange
prisoner of conscience|conscience:moral sense,scruple,ethics,inner voice|prisoner:inmate,convict,jailbird,captive,detainee
prisoner of war|prisoner:inmate,jailbird|war:warfare,battle,conflict,struggle
prisoner release|release:launch,unlock,publication
prisoner swap|swap:barter,substitute,switch,change|prisoner:jailbird,convict,internee
privacy law|privacy:seclusion,solitude
privacy policy|privacy:seclusion,solitude,secrecy
private army|private:non public,intimate|army:horde,multitude
private bank|bank:shore,riverside,embankment|private:intimate
private bill|private:secret,confidential,intimate,hidden|bill:beak,receipt
private company|private:secret,intimate|company:companionship,troop
private detective|private:non public,individual
private equity|private:personal,secret,confidential,intimate|equity:fairness,justice,impartiality,fair play
private eye|private:personal,confidential,non public|eye:eyeball,sight,vision
private first class|private:personal,confidential,secret|class:lesson,magnificence,category,elegance
private funeral|private:confidential
private investigator|private:personal,non public,individual
private investor|private:intimate,secret,confidential
private jet|jet:spurt,squirt,stream,gush|private:intimate,confidential,secret,non public
private member's bill|private:personal,secret,confidential|bill:invoice,beak,charge,receipt,banknote
private military company|private:personal,confidential,intimate
private pension|private:intimate,secret,confidential|pension:guesthouse,stipend
private prison|private:personal,confidential,intimate,individual
private property|private:intimate,secret,confidential,non public|property:trait,attribute
private school|private:intimate
private sector worker|private:personal,secret,intimate|sector:zone,area,quarter,district
private sector|sector:segment,division,portion,slice,zone,area,region,district,quarter|private:secret,confidential,hidden,intimate,personal,exclusive
private security firm|private:confidential,intimate|security:surety|firm:solid,hard
privately held|privately:confidentially|held:gripped,grasped,clutched
privately owned|privately:confidentially|owned:possessed
privilege committee|privilege:perk,advantage|committee:crew,squad,gang
privy council|privy:toilet,outhouse,latrine|council:gathering,advice
privy counsellor|privy:toilet,outhouse,latrine|counsellor:therapist,guide,mentor
privy purse|privy:toilet,outhouse,latrine|purse:handbag,wallet,pouch,pocketbook
pro democracy camp|democracy:commonwealth|camp:campsite,encampment,bivouac
pro democracy demonstration|democracy:commonwealth|demonstration:exhibition,illustration,presentation
pro democracy movement|democracy:commonwealth,self government|movement:motion,move,gesture
probation officer|probation:test period,apprenticeship,tryout|officer:functionary,bureaucrat,dignitary
probation service|probation:apprenticeship,tryout|service:carrier,offering
probation violation|probation:apprenticeship,tryout|violation:rape,defilement,desecration
probationary period|period:menstruation,era,epoch
processed food|processed:handled,dealt with|food:nourishment,sustenance,cuisine
processed meat|processed:handled,dealt with,refined|meat:flesh,gist,substance
processing plant|processing:dealing|plant:herb,flower,shrub,vegetation
producer price index|producer:maker,manufacturer,creator|price:cost,fee,rate|index:catalog,list,directory
production company|company:companionship,fellowship|production:yield,output
production designer|production:yield,output,productivity
production line|line:row,queue,strip,string,cord,stripe|production:creation,generation
profit margin|margin:edge,border,perimeter,fringe,brink|profit:advantage,benefit,gain
profit warning|warning:caution,caveat,threat,admonition|profit:advantage,benefit,revenue
pronounce dead|pronounce:articulate,enunciate,utter|dead:useless,expired,lifeless,departed,defunct
pronounced dead|pronounced:noticeable,articulated,uttered,stated|dead:useless,inanimate
propaganda machine|machine:device,appliance,gadget
property crime|property:belongings,asset,estate|crime:wrongdoing,misdeed,transgression
property damage|property:belongings,possessions,quality,trait|damage:harm,injury,hurt
property developer|property:belongings,possessions,trait|developer:creator,programmer,author
property ladder|property:belongings,possessions,trait|ladder:steps,stairs,stepladder
property manager|property:belongings,possessions,trait
property market|property:possession,attribute,belongings,characteristic,possessions,trait,quality|market:bazaar,fair,supermarket,grocery
property owner|property:belongings,possessions,trait,quality|owner:possessor,keeper,proprietress
property right|property:asset,belongings,trait|right:proper,correct,appropriate
property tax|property:belongings,possession,attribute,quality,characteristic,asset,possessions,trait|tax:strain,toll,burden
prorogue parliament|prorogue:defer,put off,hold over,shelve
prosecution witness|witness:onlooker,bystander|prosecution:indictment,arraignment
prostate cancer|cancer:corruption,canker,evil
protected species|protected:blanketed,shielded|species:kind,sort
protection money|protection:safety|money:coin,currency,wealth
protection order|protection:insurance,shield|order:sequence,purchase,ordering
protection racket|racket:noise,bat,din,uproar,paddle|protection:safety,shield
protective gear|protective:caring,shielding|gear:cogwheel
protective order|protective:shielding,defensive,guarding|order:sequence,purchase,ordering
protest camp|protest:complain,object|camp:bivouac
protest group|protest:complaint,objection,complain|group:bunch,cluster,institution
protest innocence|innocence:naivety,purity,chastity,harmlessness|protest:march,rally
protest leader|protest:complaint,objection,complain|leader:pioneer
protest march|protest:complaint,objection,complain|march:stroll,stride,tread
protest movement|protest:complaint,objection,complain|movement:move,gesture
protest organizer|protest:complaint,objection,complain|organizer:diary,notebook
protest rally|protest:complaint,objection,complain|rally:recover,revive,recuperate
protest turn violent|turn:rotate,flip,spin,twist
protest vote|protest:complaint,object,demonstration,dissent,objection,complain|vote:elect,choice,suffrage,balloting
proven innocent|innocent:naive,pure|proven:tested,tried
provisional ballot|provisional:tentative,interim,makeshift,stopgap
provisional government|provisional:tentative,conditional,makeshift,contingent|government:politics
proxy war|proxy:substitute,deputy,agent
public affair|affair:fling,intrigue|public:people
public appearance|public:overt,civil|appearance:physical appearance,aspect
public bill committee|public:open,general,people|bill:beak,invoice|committee:crew,squad
public body|body:corpse,carcass,physique,frame|public:open,people
public broadcaster|public:overt
public company|public:open,communal|company:companionship,troop
public consultation|consultation:checkup|public:communal,people
public corruption|public:open,general population,communal|corruption:rot,debasement
public debt|public:open,communal,people,general,community|debt:debit,obligation,financial obligation
public defence|public:general population,people,communal
public defender|public:open,general population,people,communal|defender:champion
public diplomacy|public:general,communal,known|diplomacy:tact,delicacy,finesse
public domain|domain:kingdom,dominion,empire|public:communal,people
public enemy|public:general population,communal|enemy:opponent,adversary
public expenditure|public:open,people|expenditure:using up
public eye|eye:eyeball|public:overt,civil
public figure|public:open,overt|figure:shape,digit,numeral
public finances|public:open,communal,general|finances:money,financial resources
public finance|finance:sponsor|public:general,communal
public funding|public:communal|funding:bankrolling
public gallery|gallery:arcade|public:general,communal,people,open,general population
public health emergency|public:open,communal,overt,common|health:fitness,wellness,vigor|emergency:contingency,exigency
public health|health:well being,fitness,wellness,soundness,vigor,healthiness|public:open,communal,civic,common,overt
public hearing|hearing:earshot|public:communal,society
public holiday|holiday:vacation,break,getaway,trip|public:open,communal,overt
public housing|housing:casing,cover,lodging,real estate|public:general,people,open
public indecency|public:general population,communal|indecency:vulgarity
public inquiry|inquiry:inquisition,quest|public:communal,people,general population
public interest|interest:hobby,pastime|public:open,communal,people,general population
public land|public:overt|land:earth,nation
public library|public:overt,civil
public limited company|public:open,communal|limited:restricted,confined,narrow|company:companionship,troop
public money|public:open,communal|money:bucks,coinage
public notary|public:open,general population,communal
public nuisance|public:open,general population,communal|nuisance:bother,irritation
public office|office:bureau,workroom|public:people,general population
public official|official:authentic,formal,authoritative,certified|public:open,general,communal
public opinion|opinion:idea,estimation,conclusion,viewpoint|public:open,communal,free,overt,civil
public order offence|order:sequence,arrangement,purchase|offence:insult,resentment,umbrage|public:communal
public order|public:communal,general population|order:command,sequence,arrangement
public outcry|public:overt
public ownership|ownership:possession,proprietorship|public:open,communal
public property|public:general population|property:belongings,trait,attribute
public prosecutor|public:open,communal,people,general population|prosecutor:examiner,accuser,complainant
public purse|public:open,general,people,communal|purse:handbag,wallet,pouch,pocketbook,bag
public record|record:disc,album,best performance|public:general,communal
public relation firm|public:overt,civil
public relation|public:known|relation:relative,kin,family member
public safety|public:communal,general population|safety:security guard,refuge
public school system|public:overt,civil
public school|public:overt,civil
public sector worker|sector:area,part,zone,segment|public:open,general,communal
public sector|sector:part,segment,division,portion,zone,region,quarter,district|public:open,general,communal,people,civic
public servant|servant:maid,attendant,domestic,slave,hireling,butler,housekeeper|public:open,communal,people,general population
public service|public:people|service:kindness
public space|public:overt|space:cosmos,gap
public spending|spending:shopping,consuming,disbursing,shelling out,paying|public:open,communal,general
public toilet|public:general,overt|toilet:commode
public transportation|public:open,communal,common|transportation:conveyance,shipping,carriage,delivery
public transport|transport:haul,convey,shipping,delivery,shipment,conveyance|public:open,common,overt,civil
public trustee|public:open,general population,communal
public trust|public:communal|trust:confide
public utility|utility:usefulness,convenience|public:open,communal
public works|public:open,communal,community|works:functions,jobs,performs,operates
public work|work:operate,toil
publicly funded|publicly:overtly,freely,out loud
publicly listed|publicly:openly,overtly,in public|listed:enumerated,itemized,noted,mentioned
publicly traded|traded:swapped,exchanged,bartered,sold|publicly:openly,in public,overtly
pull from the rubble|pull:tug,draw|rubble:trash,junk
pull from the wreckage|pull:tug,draw|wreckage:trash
punitive damage|damage:harm,injury,destruction,hurt,wreckage|punitive:punishing,disciplinary,corrective
punk rock|rock:stone,boulder,pebble|punk:hoodlum,hooligan,thug
puppet government|puppet:doll,marionette,dummy,dupe|government:management,politics
puppet regime|puppet:doll,marionette,dummy,dupe|regime:diet,regimen
purchase order|order:command,sequence,purchase,arrange|purchase:acquire,obtain
purchasing managers index|purchasing:buying,acquiring,shopping|managers:supervisors,administrators,professionals|index:catalog,directory,guide
purchasing power parity|power:strength,energy,electricity,authority|parity:equality,equivalence,sameness
purchasing power|power:strength,energy,electricity,authority|purchasing:acquiring,shopping for,ordering
purple heart|purple:violet,crimson,mauve,lilac|heart:coronary heart,soul,core,center
put all their egg|egg:ovum,zygote,spawn
put an end to|end:closure,tip,termination|put:lay,deposit,insert
put at risk|risk:gamble,menace|put:lay,deposit,insert,position
put forward a plan|forward:ahead,onward,frontward|put:place,lay,deposit
put forward a proposal|forward:ahead,onward,frontward|put:place,lay,deposit
put in place|place:locale,locality,venue
put into perspective|perspective:viewpoint,outlook,angle,attitude|put:lay,deposit,insert
put into practice|practice:drill,exercise|put:lay,deposit
put life at risk|put:lay,deposit,insert,position|risk:gamble,menace
put on hold|hold:grasp,clutch,keep|put:lay,deposit,set down
put on trial|trial:test,experiment,tryout,attempt,ordeal|put:lay,deposit,insert
put out a statement|put:place,deposit|statement:articulation
put out the fire|put:place,position,set,lay,deposit|fire:hearth,dismiss
put pressure on|put:lay,deposit,insert
put the brake on|brake:slow down,decelerate,decelerator|put:lay,deposit,insert
put the finishing touch|finishing:ending,completing,concluding|touch:feel,tap,contact|put:lay,deposit,insert
put to death|death:demise,passing,dying,expiry|put:place,lay,deposit
put to rest|rest:relaxation,remainder,break,repose|put:deposit,insert
put to the test|test:exam,quiz,try,check|put:place,lay,deposit,set
put two and two|put:lay,deposit
put under house arrest|house:dwelling,building|arrest:capture,apprehension,halt,stop
put under pressure|pressure:force|put:lay,deposit,insert
put up a fight|fight:war,combat,brawl|put:place,lay,deposit
put up for sale|sale:selling,discount,deal,bargain|put:lay,deposit
pyramid scheme|scheme:plan,program,blueprint,strategy,system|pyramid:tower,triangle,cone
quantitative easing|easing:alleviating,comforting,soothing,facilitating,calming|quantitative:measurable,numerical,countable
quantum computer|quantum:amount,quantity,portion,allotment|computer:laptop,pc,calculator
quantum leap|quantum:amount,quantity,portion|leap:bounce,hop,bound
quantum mechanics|quantum:amount,quantity,portion|mechanics:repairman,technician
quantum physics|quantum:amount,quantity,portion,allotment
quarter final|quarter:coin,one fourth|final:ultimate,concluding,closing
quarter of a century|quarter:district,coin,accommodation,neighborhood
quarterly earnings|earnings:wages,salary,pay
quash a conviction|quash:crush,squash,squelch
queen bee|queen:monarch,empress,sovereign,ruler|bee:insect
queen consort|queen:monarch,ruler|consort:partner,companion,spouse
queen mother|mother:mommy,mom,parent|queen:monarch,ruler
queen's speech|speech:talk,oration,language
question time|question:query,doubt,ask,interrogate,issue|time:moment,clock,duration,era
quiet diplomacy|quiet:noiseless,hushed|diplomacy:tact,delicacy,finesse
quit smoking|quit:resign,depart|smoking:fuming,puffing,smoldering
race car|race:ethnicity,lineage,breed,nationality
race relation|race:marathon,sprint
race riot|race:sprint,ethnicity,dash
race track|race:ethnicity,lineage,breed,nationality
racial profiling|profiling:outlining,describing
racial slur|slur:mumble,blur
racially motivated|racially:genetically|motivated:stimulated,encouraged
racing driver|racing:rushing,dashing,hurrying|driver:chauffeur,motive
radiation exposure|radiation:emission,glow,ray|exposure:publicity,revelation,disclosure,display
radiation therapy|radiation:emission,ray,glow,fallout|therapy:cure,remedy,counseling
rail fare|rail:railing,complain,handrail|fare:food,diet,menu
rail freight|rail:railing,complain,handrail
rail line|rail:railing,complain,handrail|line:queue,cord,stripe,row
rail link|rail:railing,complain,handrail|link:hyperlink,bond
rail network|rail:railing,complain,handrail|network:web,community,net
rail operator|rail:railing,complain,handrail|operator:machinist,telephonist
rail passenger|rail:railing,complain,handrail
rail service|rail:railing,complain,handrail|service:ceremony,favor
rail strike|rail:railing,complain,handrail|strike:hit,punch,slap,assault
rail union|rail:railing,complain,handrail|union:marriage,fusion
railway bridge|bridge:connect|railway:train line,track
railway line|railway:train line,track|line:queue,cord,stripe
railway station|railway:train line,track|station:position,channel,rank
railway track|track:trace,song,follow
rain forest|rain:rainfall,shower,drizzle,downpour|forest:wood,woodland,timber,timberland
rain shower|rain:rainfall,precipitation,deluge|shower:bath,tub
rainy season|rainy:drizzly|season:spice,flavor
raise a family|raise:elevate,hoist,heave,increase
raise awareness of|raise:hoist,rear,heave|awareness:mindfulness,cognizance,realization
raise capital|raise:elevate,lift,hoist,bring up,rear,heave|capital:metropolis,city,uppercase
raise concern about|raise:hoist,rear,heave
raise doubt about|raise:hoist,rear,heave
raise eyebrow|eyebrow:forehead,brow line,lash|raise:hoist,rear,heave,increase
raise fund for|raise:hoist,rear,heave|fund:bankroll
raise interest rates|raise:elevate,hoist,bring up|interest:curiosity,enthusiasm,attention,fascination|rates:speeds,paces,evaluates,prices
raise money for|raise:hoist,rear,heave
raise money|raise:elevate,lift,hoist,bring up
raise question about|raise:hoist,rear,heave
raise suspicion|raise:hoist,rear,heave
raise the alarm|raise:boost,elevate,hoist,rear,heave|alarm:fright,panic,dismay,siren,scare
raise the bar|bar:pub,saloon,tavern,lounge|raise:hoist,rear,heave
raise the issue of|raise:hoist,rear,heave|issue:edition,copy
raise the possibility of|raise:hoist,rear,heave
raise the prospect of|raise:hoist,rear,heave
raise the specter of|raise:lift,elevate,hoist,rear,heave|specter:apparition
raise the spectre of|raise:lift,elevate,hoist,rear,heave|spectre:apparition
raise the stake|stake:spike,picket|raise:hoist,rear,heave
randomized controlled trial|controlled:managed,restrained,dominated|trial:hearing,ordeal,lawsuit
rank and file|file:document,folder,dossier,archive|rank:status,position,grade,level
ranking member|ranking:grading,rating,classification|member:limb,part,component
ransom demand|demand:need,call for,requirement,want
ransom note|note:observe,banknote
rap sheet|rap:hip hop,knock,tap,rapping|sheet:bedsheet,linen
rape crisis centre|crisis:disaster,emergency,catastrophe|centre:middle,core,heart
rape kit|kit:gear,equipment,outfit,package
rape trial|trial:test,experiment,tryout
rape victim|victim:sufferer,prey,dupe,fatality
rapid reaction force|rapid:speedy,brisk|reaction:reply,feedback|force:pressure,strength,drive
rapid support force|rapid:speedy,fast,swift,quick|support:help,assist,guide,backing|force:pressure,strength,drive
rapid transit|rapid:speedy,hasty|transit:passage,journey
rare disease|rare:scarce,underdone,bloody|disease:malady,sickness
rare earth element|rare:uncommon,scarce,infrequent,underdone|earth:soil,world,globe,planet|element:detail,factor,aspect
rare earth metal|rare:uncommon,scarce,infrequent,underdone|earth:soil,world,globe,planet|metal:steel,metallic,iron
rare earth|rare:uncommon,unusual,scarce,infrequent,underdone|earth:planet,world,soil,globe,ground
rate cut|cut:slice,chop,incision,minimize|rate:pace,tempo,evaluate
rate hike|hike:walk,trek,stroll,ramble|rate:speed,pace,tempo,evaluate
rate of inflation|rate:speed,tempo,price|inflation:swelling,expansion,blowing up,rising cost
rate of return|rate:speed,pace,tempo,price|return:come back,comeback,go back,revert
rate rise|rate:speed,pace,tempo,evaluate|rise:ascend,stand up,get up
rate setter|rate:speed,tempo,evaluate
rate setting committee|committee:panel group,council,board
ratify a treaty|ratify:verify,substantiate|treaty:bargain,bond
rating agency|agency:firm,company,bureau,organization|rating:ranking,score,grade
raw material|raw:uncooked,uncooked food,fresh,sore|material:fabric,substance,cloth,stuff
raw sewage|raw:uncooked,bare|sewage:drainage
raze to the ground|ground:soil,floor,dirt,terrain|raze:ruin,wreck
razor sharp|sharp:pointed,pointy,abrupt|razor:shaver
reach a compromise|reach:arrive,stretch,touch
reach a conclusion|reach:stretch,extend,touch
reach a consensus|reach:arrive,stretch,touch
reach a deal with|reach:arrive,touch
reach a milestone|reach:stretch,extend,arrive
reach a settlement|reach:arrive,stretch,touch
reach a verdict|reach:attain,stretch,extend,arrive,touch
reach an agreement|reach:arrive,touch
reach boiling point|boiling:bubbling|point:dot,spot,tip,purpose
reach fever pitch|fever:temperature,flu,ague|pitch:tar,throw,toss,tone,field
reach for comment|reach:arrive,stretch,extend,touch
read the riot act|riot:uproar,turmoil,commotion,rebellion|act:deed,behave,perform
readily available|readily:willingly,eagerly,gladly
reading list|list:tilt,roster
real estate agent|real:actual,genuine,true,authentic,factual|estate:property,mansion,inheritance,manor,domain|agent:spy,representative,broker,factor,substance
real estate developer|real:actual,genuine,true,authentic,factual|estate:property,mansion,inheritance,manor,domain|developer:creator,programmer
real estate investment trust|real:actual,genuine,true|estate:property,mansion,inheritance|trust:faith,belief,rely,confidence
real estate market|real:actual,genuine,true,authentic|estate:property,mansion,inheritance,manor|market:bazaar,fair,supermarket
real estate|real:actual,genuine,authentic,true|estate:property,mansion,inheritance,land,manor
real life story|life:existence,lifetime,being
real property|real:genuine,authentic
real time data|real:genuine,authentic|time:period,era,hour,moment
reality show|reality:actuality,realism
reality star|reality:truth,actuality,realism|star:celestial body,asterisk,sun
reality television|reality:truth,fact,actuality,realism
reality tv|reality:truth,fact,actuality,realism
rear admiral|rear:back,behind,raise,hind
reasonable doubt|reasonable:affordable,inexpensive,sensible,low cost|doubt:query,distrust
reasonable force|reasonable:affordable,inexpensive,fair,low cost|force:vigor
reasonable suspicion|reasonable:affordable,inexpensive,sensible,low cost
rebel fighter|rebel:revolt,riot,defy,nonconformist|fighter:boxer,pugilist,wrestler
rebel force|rebel:revolt,defy|force:strength
rebel group|rebel:revolt,defy|group:bunch,cluster,institution
rebel held area|rebel:revolt,riot,defy|held:grasped,gripped,carried
rebel held territory|rebel:revolt,riot,defy|held:grasped,gripped,carried
rebel movement|rebel:defy|movement:gesture,motion
recall parliament|recall:remember,recollect,reminisce,evoke
receive stolen goods|receive:welcome
recipe for disaster|recipe:cookbook,dish,formulation|disaster:mishap
reckless driving|reckless:foolhardy,hasty|driving:using,steering,motoring,pushing
reckless endangerment|reckless:foolhardy,rash,thoughtless,wild|endangerment:hazard,risk,jeopardy,peril
recommended daily allowance|allowance:pocket money,stipend,permission|daily:every day,newspaper
record breaking|breaking:rupturing,fracturing|record:disc
record company|record:document,account|company:companionship,fellowship
record high|record:document,file,tape,report,disc|high:tall,excessive,lofty,towering
record label|record:document,log,account|label:tag,sticker
record low|record:document,file,tape,disc|low:small,reduced,short,inferior
record producer|record:document,file,log|producer:grower,cultivator
recording artist|recording:documenting,logging|artist:painter,sculptor,craftsman
recording studio|recording:documenting,logging|studio:workroom,atelier
recover the body|body:physique|recover:recuperate,get better
recycling center|recycling:reusing,salvaging|center:middle,midpoint,core
red alert|red:scarlet,ruby,cherry|alert:vigilant,attentive,watchful,caution
red blood cell|red:crimson,scarlet,ruby,cherry|cell:chamber,cubicle,dungeon,battery
red card|red:crimson,scarlet,reddish,ruby,ruddy|card:postcard,playing card,visiting card
red carpet|red:reddish,ruby|carpet:floor covering,tapestry
red crescent|red:crimson,scarlet,ruby|crescent:half moon
red cross|red:crimson,scarlet,ruby|cross:move,crucifix,angry
red giant|red:crimson,scarlet,ruby,cherry|giant:large,massive,enormous,huge
red ink|red:crimson,scarlet,purple
red light|light:brightness,mild,lightweight
red line|red:scarlet,ruby|line:queue
red meat|red:crimson,scarlet,ruby,cherry|meat:gist,substance
red panda|red:crimson,scarlet,ruby,cherry
red planet|red:ruby,cherry
red sea|red:crimson,scarlet|sea:ocean
red state|red:crimson,scarlet,ruby|state:condition,situation
red tape|red:crimson,scarlet,ruby,ruddy,purple,reddish|tape:cassette,adhesive strip,adhesive,strip,ribbon
red wine|red:crimson,scarlet
reduce to rubble|rubble:trash|reduce:decrease,lower,lessen,diminish
reduce to tear|tear:rip,gash,slit,laceration|reduce:decrease,lessen,diminish,lower,shrink
redundancy package|redundancy:repetition,superfluity,duplication|package:parcel,packet,box
redundancy payment|redundancy:repetition,superfluity,duplication
reform bill|bill:invoice,beak,receipt|reform:rectify,betterment
refugee agency|refugee:exile,runaway,fugitive,escapee|agency:company,firm
refugee camp|refugee:runaway,fugitive,escapee,outcast|camp:bivouac,faction,campground,encamp
refugee convention|refugee:exile,runaway,fugitive,escapee|convention:custom
refugee crisis|refugee:exile,runaway,fugitive,escapee|crisis:predicament
refugee resettlement|refugee:exile,runaway,fugitive,escapee|resettlement:transplanting
refugee status|refugee:runaway,escapee|status:popularity,reputation,standing,position,rank
regime change|regime:regimen,reign|change:coin,alteration,modification,exchange,trade
registered nurse|registered:signed up,recorded,listed|nurse:nurture
registered voter|registered:recorded,listed,enlisted,noticed,logged|voter:chooser,balloter
regular season|season:flavor,spice,seasoning|regular:routine,frequent,habitual,everyday
reinforced concrete|reinforced:bolstered|concrete:actual,specific,tangible,real
relay race|relay:transmit,communicate,pass on|race:ethnicity,lineage,breed
release on bail|bail:rescue,bailout,safeguard,abandon|release:launch,unleash,issue,liberate
release on parole|release:launch,unleash,issue|parole:password,promise
relief agency|relief:comfort,remedy,alleviation,solace,ease|agency:company,business,firm
relief bill|bill:invoice,beak,receipt|relief:comfort,alleviation,reprieve,respite
relief camp|relief:alleviation,comfort,solace|camp:bivouac,faction
relief convoy|relief:comfort,remedy,alleviation,solace,ease
relief effort|relief:comfort,remedy,alleviation,solace,ease,reprieve|effort:exertion,try,strive,attempt
relief fund|relief:alleviation,comfort,solace|fund:bankroll
relief package|relief:alleviation,comfort,solace|package:parcel,packet,box
relief pitcher|relief:alleviation,comfort,respite,aid|pitcher:jug,ewer,carafe,jar
relief supply|relief:remedy,alleviation,solace,ease,comfort|supply:deliver,furnish
relief worker|relief:comfort,remedy,alleviation,solace,ease,reprieve|worker:toiler,laborer
religious affair|affair:fling,love affair
religious education|religious:pious,devout,godly
religious extremism|religious:spiritual,devout,pious|extremism:immoderation,excess
religious freedom|religious:nonsecular,devout,pious|freedom:leeway
religious minority|religious:pious,nonsecular|minority:childhood,underage,infancy
religious order|order:purchase,buy,sequence
religious persecution|religious:spiritual,devout,pious
religious right|right:correct,proper,appropriate
remand in custody|custody:guardianship,safekeeping,keeping
remand on bail|bail:bailout,rescue,safeguard,abandon,bond money
remote control|remote:far flung,faraway,distant,secluded,far off|control:manipulate,dominance,regulate
remote sensing|remote:far flung,faraway,distant,secluded|sensing:feeling,perceiving
remote working|remote:distant,far off,secluded
renewable energy|renewable:inexhaustible,replaceable,eco friendly,refreshable,reusable|energy:vigor,stamina,vitality,strength
rent control|rent:lease,hire,tear,charter|control:command,manage,dominance,manipulate,domination
rental market|market:bazaar,fair,supermarket,grocery|rental:hire
rental property|property:belongings,possessions,trait,quality|rental:hire
repeat offender|repeat:rehash,recur,replicate,recreate,echo
repo rate|rate:speed,pace,tempo,evaluate
report stage|stage:platform,podium,arena|report:story,account,article,statement
representative democracy|representative:agent,envoy,spokesperson,salesman
republican nominee|nominee:applicant,entrant,contestant
republican party|party:celebration,festivity,bash,get together
republican primary|primary:essential,fundamental,main,elementary,basic
request for comment|comment:remark,annotation|request:petition
rescue crew|rescue:deliverance,reprieve|crew:gang,mob,bunch
rescue effort|rescue:deliverance,reprieve|effort:exertion,try
rescue helicopter|rescue:deliverance,reprieve|helicopter:eggbeater,whirlybird
rescue mission|rescue:deliverance,reprieve|mission:assignment,errand
rescue package|package:parcel,packet,box|rescue:save,liberate,salvage
rescue plan|rescue:deliverance,reprieve|plan:arrangement,intend
rescue team|rescue:deliverance,reprieve|team:side,gang
rescue worker|rescue:deliverance,reprieve|worker:laborer,labourer,toiler
research paper|research:inquiry,probe,look up|paper:newspaper,wallpaper
reserve currency|reserve:book,substitute,hold,spare|currency:money,coinage
residence permit|residence:dwelling,abode|permit:allow,let,enable
resist arrest|resist:withstand,endure,tolerate,oppose|arrest:halt
resistance fighter|resistance:impedance,immunity|fighter:boxer,pugilist,wrestler
resistance group|resistance:impedance,immunity|group:bunch,cluster,institution
resistance movement|resistance:impedance,immunity|movement:motion,move,gesture
resounding victory|resounding:echoing,ringing,booming,reverberating
respiratory failure|respiratory:inhaling,respiration|failure:disappointment,flop,fiasco,defeat
respiratory illness|respiratory:inhaling,respiration|illness:malady,sickness
respiratory syncytial virus|respiratory:breathing,inhaling,lung|virus:germ,bug,malware
respiratory tract|respiratory:respiration,lung|tract:pamphlet,plot,leaflet
respond to a request|respond:retort,rejoin
rest in peace|rest:remainder,leftover
rest of the world|rest:remainder|world:globe,planet
restaurant chain|chain:string,series,necklace,cycle
restorative justice|restorative:therapeutic,curative,refreshing|justice:equity,fairness,righteousness
restore diplomatic relation|restore:refurbish,fix|diplomatic:tactful,discreet,polite|relation:relative,kin,dating
restraining order|restraining:limiting,controlling,proscribing|order:sequence,purchase,arrangement
retail banking|retail:store,shop,selling
retail bank|retail:store,shop,selling|bank:shore,riverside,embankment
retail chain|chain:string,series,necklace,sequence
retail investor|retail:store,shop,selling
retail price index|retail:shop,store|price:cost,fee,rate|index:catalog,list,directory
retail sales|retail:shop,sell|sales:revenue,product sales,income,gross sales
retaining wall|retaining:keeping,preserving|wall:partition,barricade
retaliatory strike|strike:walkout,beat,smack|retaliatory:vindictive,revengeful
retire from politics|politics:legislative issues,governmental issues|retire:turn in
retirement age|retirement:withdrawal,seclusion,retreat|age:era,epoch,grow old
retirement home|retirement:withdrawal
retirement savings|retirement:withdrawal,seclusion,retreat|savings:rescues,discounts,price savings
return a call|call:yell,shout,summon,cry|return:restore,refund,yield
return a message|return:yield,come back
return a request for|return:restore,yield,come back
return a verdict|return:come back,go back,revert,refund,comeback
return fire|return:go back,come back,refund,restore|fire:flame,blaze,hearth,fireplace
return on investment|return:come back,comeback,go back,revert|investment:expense,financial commitment
return to normal|return:give back,refund
return to power|power:energy,might,muscle
returning officer|returning:coming back,restoring,reverting,giving back|officer:cop,policeman
reverse takeover|reverse:opposite,contrary,inverse,backward|takeover:coup,invasion,appropriation
revolutionary guard|revolutionary:innovative,progressive,modern|guard:shield,protect,defend
rhino horn|horn:trumpet,siren,bugle,hooter
rhythmic gymnastics|rhythmic:cadenced,pulsating
ribbon cutting ceremony|ceremony:ritual,rite,formality
rice paddy|rice:grain,cereal|paddy:temper,tantrum
richter scale|scale:balance,climb,ladder,weighing machine,ascend,flake
rigged election|rigged:equipped,outfitted,furnished
right fielder|right:correct,proper,appropriate,ideal
right honourable member|right:correct,proper,accurate|honourable:upright,honest,ethical|member:limb,part,component
right honourable|right:correct,proper,accurate,privilege|honourable:upright,honest,ethical,trustworthy
right of appeal|appeal:attraction,charm,allure,enchantment|right:proper,correct,appropriate
right of return|right:proper,correct,privilege|return:go back,come back
right of way|right:correct,proper,accurate,true|way:manner,method,mode
right to asylum|right:proper,correct,privilege|asylum:madhouse,psychiatric hospital
right to life|life:lifetime,biography|right:correct,proper
right to privacy|right:proper,correct,appropriate|privacy:solitude,seclusion,isolation
right to self defence|right:proper,correct,privilege|defence:safeguard,resistance,shield
right to self determination|right:proper,correct,privilege|determination:willpower,dedication,resolve
right wing extremist|right:proper,correct,privilege|wing:fly,pinion,flank,feather
right wing government|right:proper,correct,privilege|wing:fly,pinion,flank
right wing party|party:celebration,festivity,bash
right wing|right:correct,proper,appropriate,accurate,privilege|wing:feather,annex,pinion,appendage
rights issue|rights:privileges,freedoms,entitlements,legal rights|issue:problem,concern,difficulty,topic
ring road|ring:band,jewel,call
riot act|riot:revolt,uprising|act:behave,performance,play
riot gear|gear:tools,apparatus,stuff,tackle,cog,tool|riot:uproar,commotion,turmoil,rebellion,revolt,uprising,insurrection
riot police|riot:uproar,commotion,disturbance,turmoil,rampage,rebellion,revolt,uprising,riotous,insurrection
riot shield|shield:safeguard,defend,screen,buffer|riot:uproar,commotion,turmoil,revolt,rebellion,uprising,insurrection
riot squad|riot:uproar,commotion,turmoil,rebellion,revolt,uprising,insurrection|squad:crew,gang,club,party
ripple effect|ripple:wave,wavelet,undulation,lap|effect:result
rise sharply|sharply:keenly,pointedly,acutely|rise:stand up,get up
rise to power|rise:get up,wake|power:strength,electricity,energy,might
rising sea level|rising:mounting,ascending,climbing,growing|level:degree,stage,tier,grade,flat
risk appetite|appetite:hunger,craving|risk:danger,threat,hazard,peril
risk averse|averse:opposed,reluctant,unwilling,hostile|risk:danger,threat,peril
risk management|risk:danger,threat,peril|management:administration,supervision,monitoring
river bank|bank:lender,financial institution,depository,treasury
river basin|basin:bowl,sink,washbowl,tub,container
road closure|closure:conclusion,finish,cessation
road map|road:avenue|map:chart,plot,diagram
road network|road:avenue,way|network:web,community
road rage|road:avenue,path,way|rage:anger,wrath,frenzy
road safety|road:avenue,path,way|safety:wellbeing,refuge,shelter
road sign|sign:symbol,omen,signature|road:avenue
road tax|road:avenue,path,way
road toll|road:avenue,path|toll:ring,knell,price
road traffic accident|road:avenue,path|traffic:visitors,trade,commerce|accident:coincidence,chance,fluke,luck
road trip|road:avenue,street,path,way|trip:stumble,fall,excursion
road user|road:avenue,way|user:consumer,addict,customer,person
road work|work:toil|road:avenue,path
roadside bomb|roadside:wayside,curb,verge,kerb|bomb:flop,failure,fiasco
roast beef|roast:toast,ridicule|beef:complaint,gripe,grievance
rock and roll|rock:stone,boulder,pebble,granite|roll:bun,scroll,bread roll
rock band|rock:stone,boulder,shake,pebble|band:strap,ribbon,tape,stripe
rock bottom|rock:boulder,sway|bottom:buttocks,underside,foot
rock concert|rock:stone,boulder,shake,pebble|concert:agreement,accord,unison
rock fall|rock:sway,shake|fall:autumn
rock music|rock:boulder,shake,pebble,stone
rock slide|rock:sway,shake,pebble|slide:glide,slither
rock star|rock:stone,boulder,shake,pebble|star:celestial body,asterisk,sun
rocket attack|rocket:skyrocket,soar|attack:criticize,seizure
rocket booster|rocket:skyrocket,arugula|booster:supporter,promoter,enhancer
rocket engine|rocket:skyrocket,arugula,soar|engine:locomotive,machine,mechanism
rocket fire|rocket:skyrocket,soar|fire:hearth,fireplace,dismiss
rocket fuel|rocket:skyrocket,arugula,soar|fuel:gasoline,petrol,gas,feed
rocket launcher|rocket:skyrocket,soar,spaceship|launcher:catapult,starter,propeller
rocket launch|rocket:skyrocket,soar,arugula|launch:unveil,introduction,release
rocket propelled grenade|rocket:skyrocket,soar,missile,spaceship|propelled:driven,pushed,thrown,impelled
rocket science|rocket:skyrocket,arugula
rocket scientist|rocket:skyrocket,arugula|scientist:scholar
rogue state|rogue:rascal,scoundrel,villain,knave|state:condition,situation,express,kingdom
roll call|roll:turn,bun,spin,tumble,wheel|call:phone,shout,yell,telephone,cry
roll of honour|roll:bun,rotate,spin|honour:dignity,integrity
rolling blackout|rolling:tumbling,spinning|blackout:faint,darkness,unconsciousness,coma
rolling stock|rolling:spinning,revolving|stock:share,supply,merchandise
roman catholic church|church:temple
roof over your head|roof:rooftop,top|head:brain,skull,chief
rookie of the year|rookie:beginner,newbie,greenhorn|year:twelve months,annum,yr
room and board|board:plank,committee,panel,council|room:hall,space
room mate|mate:spouse,breed,couple|room:space,chamber
rough justice|rough:coarse,difficult,uneven,bumpy|justice:equity,fairness,righteousness
round of applause|round:circular,sphere
round of funding|round:circular,spherical,rounded,circle
round of golf|round:circular,rounded,spherical,sphere
round of talks|round:circular,spherical,rounded,circle|talks:speaks,chats,speeches
roving ambassador|roving:wandering,rambling,nomadic
royal air force|royal:noble,regal,majestic|air:sky,oxygen,atmosphere|force:pressure,compel,strength
royal assent|royal:regal,kingly,majestic,noble|assent:compliance,yes,acquiescence,acceptance
royal baby|royal:noble,regal,majestic
royal charter|royal:regal,kingly,majestic|charter:hire,rent,lease
royal commission|commission:fee,payment,cut,bonus,percentage|royal:regal,kingly,majestic,noble
royal correspondent|royal:imperial,noble,kingly,regal|correspondent:pen pal,letter writer
royal family|royal:regal,kingly,majestic
royal highness|highness:height,loftiness,altitude|royal:noble,regal,kingly
royal household|royal:majestic,kingly|household:family unit
royal mail|royal:noble,regal,majestic|mail:e mail,armor
royal navy|royal:regal,kingly,majestic,noble
royal prerogative|royal:regal,kingly,majestic|prerogative:advantage
royal standard|standard:criterion,norm,requirement,benchmark
royal visit|royal:noble,regal,majestic
royal wedding|royal:kingly
rubber boat|rubber:latex,elastic,eraser|boat:ship,yacht
rubber bullet|rubber:elastic,latex,eraser,condom|bullet:slug,shot
rubber coated bullet|rubber:elastic,latex,eraser
rubber dinghy|rubber:latex,elastic,eraser
rule based order|order:command,sequence,instruction
rule committee|rule:guideline,govern|committee:crew,squad,gang
rule in favor|favor:kindness,courtesy,goodwill,boon|rule:reign
rule of engagement|rule:regulation,law|engagement:betrothal,appointment,commitment,involvement,date
rule of law|rule:regulation,guideline,govern,ruler|law:regulation,commandment,legislation,statute
rule of thumb|rule:law,regulation,principle,guideline,reign,govern,decree|thumb:finger,digit,flash drive,usb,toe
rule out foul play|foul:filthy,nasty,stinking,smelly|play:drama,recreation,game,theatre
rule out the possibility|rule:govern,reign,decree,law|possibility:potentiality
ruling class|class:lesson,lecture|ruling:verdict,decision,judgment
ruling party|ruling:decision,verdict,judgment,decree|party:gathering,celebration,festivity,bash,get together
run a red light|run:operate,manage,jog,function,sprint,dash|red:crimson,scarlet,ruby,reddish,ruddy,rosy|light:lamp,brightness,illumination,mild,bulb,glow
run afoul of|run:sprint,jog,dash,operate,race
run aground|run:operate,manage,jog,sprint,dash,race,scamper|aground:stranded,stuck
run amok|run:sprint,jog,dash,operate
run counter to|counter:desk,tabletop,oppose|run:sprint,jog,dash,race
run errand|run:sprint,jog,dash,operate,scamper
run for congress|run:jog,operate,scamper|congress:meeting,gathering,convention
run for cover|cover:lid,wrap,blanket,coating|run:operate,manage,jog,function
run for election|run:sprint,jog,dash,gallop|election:choice,selection,political race
run for governor|run:sprint,jog,dash,gallop,rush,operate,scamper|governor:ruler,regulator
run for mayor|run:sprint,jog,dash,gallop,rush,operate,scamper|mayor:city chairman,municipal leader
run for office|office:workplace,workspace,bureau,agency|run:sprint,jog,dash,gallop,rush,operate,scamper
run for president|run:sprint,jog,dash,gallop,rush,operate,scamper|president:boss,head
run for re election|run:sprint,jog,dash,gallop,rush
run for reelection|run:sprint,jog,dash,gallop,rush,operate,scamper
run in the family|run:sprint,jog,dash
run into trouble|run:jog,operate,scamper|trouble:inconvenience,annoyance,worry
run late|late:tardy,deceased,overdue,belated
run low on|low:little,inferior,depressed|run:sprint,jog,dash
run off the road|run:operate,manage,function
run out of money|run:sprint,jog,dash,operate,scamper
run out of patience|run:sprint,jog,dash,operate,scamper|patience:persistence
run out of steam|steam:vapor,mist,fog|run:sprint,jog,dash,operate,scamper
run out of time|run:sprint,jog,dash,operate,scamper|time:period,era,duration
run rampant|run:sprint,jog,dash,operate,race|rampant:widespread,prevalent,epidemic
run short of|short:brief,little,small,tiny,concise|run:sprint,jog,dash
run the gauntlet|run:jog,dash,operate,scamper|gauntlet:glove,mitten,mitt,cuff
run the risk of|run:sprint,jog,dash,operate,race|risk:peril,threat,menace
runaway inflation|runaway:fugitive,escapee,deserter,absconder|inflation:swelling,expansion,blowing up
running mate|running:jogging,sprinting,racing,operating|mate:spouse
running water|running:jogging,operating,sprinting
runny nose|runny:liquid,fluid,flowing|nose:snout,proboscis,muzzle,smell
runoff election|runoff:spillover,overflow,drainage,spillage,flood|election:choice,selection,choosing,decision
rural development|rural:rustic,countrified|development:evolution
rush hour traffic|rush:hurry,dash,hasten,speed,haste|hour:moment,minute|traffic:trafficking
rush hour|rush:hurry,dash,haste,race,hasten,speed|hour:sixty minutes,moment,minute
ryder cup|cup:mug,glass,goblet,beaker,teacup
saber rattling|saber:blade,cutlass|rattling:shaking,clattering,banging
sabre rattling|sabre:blade,cutlass|rattling:shaking,clattering,banging
safe and sound|safe:protected,vault,unharmed|sound:noise,audio,tone
safe drinking water|safe:secure,vault,comfy|drinking:ingesting,consuming,sipping|water:liquid,fluid,irrigate
safe haven|safe:strongbox,vault,unhurt
safe house|safe:strongbox,vault,unhurt
safe landing|safe:secure,vault,protected,harmless
safe passage|safe:strongbox,vault,unhurt|passage:paragraph
safe seat|safe:harmless,vault,unharmed|seat:chair,bench,sofa,stool
safe third country|safe:secure,strongbox,vault,unhurt|third:tertiary,third part|country:countryside,land
safety belt|safety:refuge|belt:sash,girdle
safety car|safety:wellbeing,refuge,safeness
safety measure|safety:guard|measure:degree,quantity,evaluate
safety net|safety:refuge,wellbeing|net:internet,clear,profit,web
safety standard|safety:guard|standard:general,usual,trendy,well known
safety valve|safety:refuge,wellbeing|valve:tap
salary cap|cap:hat,lid,bonnet,beanie|salary:wage packet,paycheck
sale tax|sale:deal,bargain,trade|tax:strain,burden,stretch
sales tax|sales:income,product sales,gross sales,marketing|tax:toll,burden,strain
salmonella outbreak|outbreak:outburst,eruption,insurrection
same sex couple|couple:twosome,few|same:identical,similar
same sex marriage|sex:intercourse,coitus|same:identical,similar
sample size|sample:taste|size:dimension,magnitude
sanction evasion|sanction:authorization,approval,consent,permission|evasion:dodge,escape,elusion
sanction list|list:tilt,roll,lean
sanction package|package:parcel,bundle,packet
sanction regime|regime:diet,reign,regimen
sanction relief|sanction:authorization,approval,consent,permission|relief:comfort,remedy,solace,alleviation
sand storm|sand:grit,gravel,smooth|storm:tempest,rage
sarin gas|gas:fuel,petrol,gasoline
satellite dish|dish:plate,meal,recipe|satellite:moon,spacecraft
satellite television|satellite:moon,spacecraft,orbiter
saturated fat|saturated:soaked,drenched,sodden,steeped|fat:obese,plump,chubby,stout
saturation bombing|saturation:soaking,drenching,fullness
saudi led coalition|led:guided,directed,conducted|coalition:union,merger,federation
savings account|savings:discounts,rescues,price savings|account:story,narrative,explanation,description
savings and loan|savings:rescues,discounts|loan:lend,mortgage,credit
savings bank|bank:shore,riverside,embankment|savings:rescues,discounts,price savings
say in a statement|statement:articulation,invoice|say:speak,talk,utter
scarlet fever|scarlet:crimson,ruby,cherry,cardinal|fever:heat,frenzy,excitement,temperature
scattered shower|scattered:dispersed,strewn,littered,spread|shower:bath,bathe,tub,bathing
scene of the accident|scene:landscape,scenery,stage|accident:coincidence,chance,fluke,luck
school board|board:plank,lumber,timber,embark
school bus driver|driver:chauffeur,motorist,motive
school district|district:precinct
school dropout|dropout:quitter
school leaver|leaver:departer,quitter,abandoner
school mate|mate:spouse,breed,couple
school meal|meal:repast,banquet
school shooting|shooting:photographing,capturing
school term|term:phrase,expression
school year|year:annum,twelve months
science fiction writer|science:scientific research,technology,knowledge|fiction:untruth,lie,falsehood
science fiction|science:technology,discipline,knowledge,scientific research|fiction:falsehood,untruth,lie
science teacher|science:knowledge
scientific breakthrough|breakthrough:step forward,penetration
scientific consensus|consensus:unanimity,harmony
scientific journal|scientific:methodical|journal:diary
scorched earth policy|scorched:burnt,burned,singed,charred|earth:soil,globe,planet,world|policy:insurance,coverage
score a goal|goal:objective,aim,target,purpose,ambition|score:rating,twenty,grade
score a try|try:attempt,effort,endeavor
scrambled egg|scrambled:jumbled,muddled,mixed up,clambered|egg:ovum,urge,goad,provoke
scrap metal|scrap:fragment,morsel,fight,bit,quarrel|metal:metallic,ore
screen actor guild|actor:star,player,celebrity|screen:display,monitor,filter,sieve
screen saver|saver:rescuer,depositor,investor|screen:sieve,filter,partition
screen test|screen:sieve,filter|test:exam,examination,quiz
screen time|screen:sieve,filter,partition
screen writer|screen:display,monitor,filter,sieve
scrum half|half:fifty percent,semi,fraction|scrum:scuffle,scramble,melee
sea bass|sea:ocean,brine|bass:low pitched,deep voice
sea bed|bed:mattress,couch,cot,bunk
sea cucumber|sea:ocean,deep,brine|cucumber:gherkin
sea ice|ice:frost,frozen water,icing,sleet
sea level rise|level:degree,stage,tier|rise:ascend,get up
sea level|level:degree,tier,stage,grade,flat
sea lion|sea:ocean,deep,marine|lion:lioness,big cat
sea port|port:wine,haven,dock
sea snake|snake:viper,traitor
sea turtle|sea:ocean,deep,brine|turtle:turtleneck,terrapin,tortoise
sea urchin|sea:ocean,deep,brine|urchin:ragamuffin,brat,scamp,imp
sea wall|wall:partition,barricade,bulwark
seal the deal|seal:stamp,sea lion,close off|deal:cope,handle,package
search and rescue|search:hunt,quest,seek,look,inquiry|rescue:saving,deliverance
search and seizure|search:hunt,quest,look,lookup|seizure:convulsion,epileptic,spasm,fit
search dog|search:look,quest,explore|dog:mutt
search engine result|engine:motor,locomotive,turbine|search:hunt,quest,seek,pursuit
search engine|search:hunt,look,seek,lookup,quest,pursuit|engine:motor,machine,locomotive,turbine
search operation|search:quest,seek,look|operation:surgery,task
search party|party:celebration,gathering,festivity,bash,get together|search:quest,lookup,look
search warrant|warrant:guarantee,justify,assurance,merit,deserve|search:quest,hunt,look,lookup,seek,browse
season finale|season:flavor,spice,seasoning
season opener|opener:can opener,beginner,unlocker|season:flavor,spice,seasoning
season premiere|season:flavor,spice,seasoning
season ticket holder|holder:case,container,possessor|season:flavor,spice,seasoning
season ticket|season:flavor,spice,seasoning|ticket:label,token,tag
seasonal labor|seasonal:periodic,cyclical|labor:toil,childbirth,exertion
seasonal worker|seasonal:periodic,cyclical|worker:toiler
seat belt|seat:chair,bench,stool,sit|belt:sash,girdle,waistband
seat of the fire|seat:chair,bench,stool,sit
seating capacity|seating:placing|capacity:ability,capability,aptitude
second a motion|motion:movement,gesture,action,shift|second:moment,instant,next,jiffy
second amendment|second:moment,instant,jiffy|amendment:correction,improvement,betterment
second ballot|second:moment,instant,jiffy
second chamber|second:moment,instant,jiffy
second degree burn|burn:scorch,blaze,consume,ignite,sting,smolder|degree:diploma,qualification,certificate,extent|second:moment,instant,minute,next
second degree murder|murder:slay,slaughter,massacre,carnage
second generation immigrant|second:moment,instant,minute
second half|second:moment,instant|half:fifty percent
second hand clothes|hand:palm,paw,fist,finger
second hand smoke|hand:palm,paw,fist,finger|smoke:smolder
second home|second:moment|home:abode
second in command|command:instruction,directive,decree|second:moment,instant,minute
second largest|second:moment,instant,minute
second nature|nature:wildlife,outdoors,scenery|second:moment,instant,minute,next
second quarter|quarter:zone,one fourth,coin|second:moment,minute
second reading|second:moment,instant,jiffy|reading:perusal,scanning,studying
second term|term:time period,phrase|second:moment,instant,jiffy,assist
second to none|second:moment,instant,minute
second wave|second:moment|wave:surf,ripple
second world war|second:moment,instant,minute|world:globe,earth,planet|war:battle,combat,fight
secondary education|secondary:subordinate,ancillary,lesser
secondary legislation|secondary:inferior,lesser|legislation:lawmaking,enactment
secondary school|secondary:subordinate,ancillary,lesser
secondhand smoke|secondhand:worn,pre owned|smoke:cigarette,puff,fume
secret agent|agent:retailer,dealer,broker,representative,marketer
secret ballot|secret:mysterious,furtive,hush hush
secret police|secret:mystery,confidential
secret service|secret:mystery|service:provider,carrier,offering,assistance
secretary general|general:broad,common,overall,widespread,usual,standard|secretary:receptionist,clerk,typist
secretary of defense|defense:guard,protection,barrier,safeguard|secretary:assistant,receptionist,clerk,typist
secretary of education|secretary:receptionist,typist
secretary of state|state:condition,province,nation,country,situation,kingdom|secretary:assistant,receptionist,clerk,typist
sectarian violence|sectarian:narrow minded,parochial|violence:roughness,ferocity
secure a conviction|conviction:belief,faith,certainty,confidence|secure:safe,comfy,steady,stable
securities and exchange commission|securities:protections,guarantees,stocks,safeties|exchange:swap,change,trade,substitute|commission:fee,payment,percentage,compensation
securities fraud|securities:protections,safeties,guarantees|fraud:hoax,impostor
security adviser|security:surety|adviser:mentor,teacher,guide
security blanket|security:surety|blanket:quilt,comforter
security breach|breach:crack,rupture,fissure|security:guarantee,surety,certainty
security cabinet|security:surety|cabinet:cupboard,closet,locker,dresser
security camera|camera:digicam,camcorder,photo camera|security:protection,guarantee,certainty
security check|security:surety|check:cheque,tick
security chief|security:surety|chief:main,principal,primary
security clearance|security:surety|clearance:sale,removal,discount
security cordon|security:surety|cordon:ribbon,rope,braid
security council resolution|resolution:determination,resolve,clarity,sharpness,solution|security:safety,protection,guard,surety
security council|security:safety,protection,safekeeping,surety,assurance|council:gathering,chamber
security force|security:surety|force:strength,compel
security fraud|security:safety,protection,safeguard|fraud:imposture,dupery
security guard|guard:shield,protector,defender,defend,protect|security:surety,guarantee,certainty
security official|security:surety|official:formal,legit,respectable,reputable
seed capital|seed:seedling,kernel,grain|capital:metropolis,city,uppercase
seed money|seed:seedling,kernel,grain,seeds|money:bucks,coinage
seek asylum|seek:search,hunt,look for|asylum:madhouse,psychiatric hospital,insane asylum
seek re election|seek:search,look for,hunt,search for
seek reelection|seek:search,look for,hunt,search for
seek refuge|seek:hunt,look for|refuge:resort
seek shelter|seek:hunt,look,pursue
seismic activity|seismic:earthshaking|activity:pastime,hobby,game,task,exercise,pursuit
seismic wave|wave:gesture,surf,greeting,billow
seize power|seize:confiscate,clutch|power:strength,electricity,energy,might
select committee|committee:gang|select:choose,pick,opt
self defence|defence:safeguard,resistance,shield,barrier
self defense force|self:ego,identity|defense:protection,resistance,safeguard|force:pressure,strength,drive
self defense|defense:safeguard,resistance,shield,barrier
self determination|determination:willpower,resolve,dedication,tenacity|self:ego
self employed worker|worker:personnel,operative
self governing territory|territory:turf,terrain
self isolation period|period:full stop,menstruation,epoch
self portrait|self:ego,personality
self proclaimed republic|proclaimed:announced,introduced|republic:commonwealth
selling point|point:dot|selling:peddling,hawking
semi automatic rifle|automatic:computerized,mechanical,involuntary|rifle:ransack,rummage
semi automatic weapon|automatic:computerized,mechanical,involuntary
senate floor|floor:ground,deck,carpet,bottom
senate hearing|hearing:ear,audition,earshot
senate majority|majority:bulk,mass,adulthood,lion's share
senate race|race:ethnicity,sprint,dash,tribe
senate seat|seat:sofa,stool,couch,armchair
senior vice president|senior:elderly,older,elder,aged|vice:evil,sin,corruption,depravity|president:leader,ruler
sense of belonging|belonging:property,owning,asset
sense of direction|direction:course,route,instruction
sense of humor|humor:mood,joke|sense:sensation,meaning,smell
sense of humour|humour:mood,joke|sense:sensation,meaning,smell
sense of smell|smell:stench,stink|sense:meaning,feeling,wisdom,logic
sense of urgency|sense:meaning,intelligence
sentence to death|death:demise,passing,dying|sentence:phrase,statement,punish
sentence to life|life:existence,lifestyle,living,vitality|sentence:phrase,statement,punish
sentencing guideline|guideline:tenet,tip,suggestion,instruction manual
sentencing hearing|hearing:listening,ear,audition,earshot,paying attention
separation of power|separation:parting,detachment,disconnection|power:strength,electricity,energy,might
septic shock|septic:rotten,putrid,festering|shock:surprise,jolt,astonishment,stun
sergeant major|major:primary,important,fundamental,essential
serial killer|serial:sequential,consecutive,successive,sequence,periodic|killer:executioner
serial number|serial:periodic
serial rapist|serial:sequential,consecutive,successive,periodic
serious condition|serious:earnest,solemn,sincere|condition:stipulation,proviso,prerequisite
serious crime|serious:earnest,solemn
serious fraud office|serious:severe,earnest,solemn,extreme,critical,significant,really serious|office:workplace,workspace,bureau|fraud:scam,hoax,trickery
serious injury|serious:solemn,earnest,sincere
seriously ill|seriously:earnestly,sincerely,solemnly
seriously injured|seriously:solemnly,earnestly,honestly
serjeant at arm|arm:limb,wing,weapon,sleeve
serve a sentence|serve:help,assist,attend,function,wait on,dish up|sentence:phrase,statement,expression,verdict,condemn,paragraph
serve as a reminder|serve:assist,dish up
serve as chairman|serve:assist,dish up
serve as president|serve:assist,dish up
serve in the army|serve:assist,dish up,wait
serve its purpose|serve:assist,dish up
serve notice|serve:assist,dish up,aid|notice:see,observe,spot,poster
serve time|serve:help,assist,attend,dish up,wait on,aid|time:moment,duration,era
service charge|service:support,assistance,help|charge:accuse,rush,demand
service dog|service:provider,carrier,favor,ceremony|dog:hound,mutt
service industry|service:support,assistance,provider,help
service provider|service:support,assistance,help
service road|service:ceremony,favor|road:avenue,highway
service sector|service:assistance,support,provider,help,aid|sector:zone,district,region,quarter
service station|service:provider,ceremony,favor,carrier|station:channel,rank
set a new record|set:lay,collection|record:file,disc,report
set a precedent|set:place,put,lay,collection|precedent:antecedent
set a record|set:lay,collection|record:file,disc,report
set alight|set:put,place,position,establish,adjust
set an example|example:instance,illustration,case,specimen|set:place,lay,collection
set aside money for|set:collection,deposit|aside:sideways
set bail|set:put,collection
set fire to|fire:hearth,sack|set:place,lay,deposit
set fire|set:put,place,position,establish|fire:hearth,dismiss
set foot in|set:lay,collection,deposit
set in motion|motion:gesture,proposal,shift|set:lay,collection
set in stone|stone:pebble,boulder|set:collection
set off alarm bell|alarm:fear,panic,fright,scare|set:place,put,lay,collection
set off firework|set:place,lay,collection
set on fire|set:fixed,establish|fire:hearth,blaze,fireplace,sack
set sail for|sail:cruise,glide,navigate,drift,canvas|set:place,put,lay,collection
set sail|set:put,place,position,establish|sail:canvas,voyage,navigate
set the record straight|record:file,document,album,report,disc|straight:direct,upright,linear,heterosexual|set:place,lay
set the stage for|stage:phase,podium|set:place,lay,put,collection
set the stage|set:put|stage:phase,degree
set the tone for|tone:hue,shade,note|set:place,lay,put,collection
set up a committee|set:place,lay,collection
set up camp|set:place,lay,collection
set up shop|shop:store,retailer,workshop,purchase,buy|set:place,establish,put,lay,collection
settle out of court|settle:reside,sink,colonize,calm|court:courtyard,yard,woo
settlement agreement|settlement:colony,village,hamlet,outpost
sever diplomatic tie|sever:slice,chop,amputate|diplomatic:tactful,discreet,polite|tie:necktie,knot,bind
sever tie|sever:slice,chop,detach,amputate|tie:necktie,knot,draw,bind,fasten
severance pay|severance:separation,cutting,detachment,split|pay:spend,compensate,shell out
severe drought|severe:strict,austere,grave
severe thunderstorm warning|severe:stern,strict,austere|warning:caution,omen,caveat
severe thunderstorm|severe:stern,strict,intense pain,austere
severe turbulence|severe:strict,austere,grave
severe weather|severe:stern,strict,austere,rigorous,grave|weather:survive,endure
sewage treatment plant|treatment:remedy,cure,therapy,medication|plant:flower,shrub,herb,vegetation|sewage:filth,sewer,drainage
sewage treatment|sewage:filth,sewer,drainage|treatment:therapy,remedy,cure,medication
sex abuse|sex:intercourse,lovemaking|abuse:misuse,insult,mishandling,mistreat
sex crime|sex:intercourse,lovemaking,coitus|crime:wrongdoing,transgression,misdeed
sex education|sex:intercourse,coitus
sex offender register|sex:intercourse,gender,lovemaking|register:cash register,enroll,sign up,check in
sex offender|sex:intercourse,gender,lovemaking,coitus|offender:sinner,transgressor,wrongdoer,guilty party
sex ring|sex:intercourse,gender|ring:hoop,earring,circle,bell
sex trafficking|sex:intercourse,gender,lovemaking|trafficking:trading,dealing,peddling
sex worker|sex:intercourse,gender,lovemaking|worker:employee,laborer,operative,workman
sexual abuse|sexual:erotic,carnal,sensual|abuse:misuse,insult,mishandling,manhandle
sexual assault|sexual:erotic,carnal,sensual,intimate|assault:onslaught,invasion,offensive,storming
sexual exploitation|sexual:erotic,carnal,sensual|exploitation:misuse,utilization,usage
sexual harassment|sexual:erotic,carnal,sensual|harassment:annoyance,pestering,badgering,irritation
sexual intercourse|intercourse:dealings,commerce,conversation
sexual misconduct|sexual:erotic,carnal,sensual|misconduct:mismanagement
sexual orientation|orientation:alignment,induction
sexual predator|sexual:erotic,carnal,sensual|predator:carnivore,hunter,raptor
sexual violence|sexual:erotic,carnal,sensual|violence:ferocity,roughness,vehemence,fierceness
sexually active|sexually:explicitly,erotically,carnally|active:dynamic,lively
sexually assaulted|assaulted:ambushed,struck,beaten|sexually:explicitly,erotically,carnally
sexually transmitted disease|sexually:erotically,sensually,intimately|transmitted:broadcast,sent,conveyed,sent out|disease:sickness,malady
sexually transmitted|sexually:explicitly,erotically,carnally|transmitted:communicated,conveyed,sent,broadcast
shadow cabinet|shadow:shade,darkness,silhouette,gloom,dimness|cabinet:cupboard,closet,locker,dresser,bureau
shadow chancellor|shadow:shade,darkness,silhouette,gloom,dimness|chancellor:dean,rector
shadow minister|shadow:shade,darkness,silhouette,gloom|minister:preacher,pastor,clergyman,priest
shale gas|gas:vapor,petrol,fume,gasoline|shale:slate,rock,stone
shanty town|town:municipality,metropolis|shanty:hut,cabin,hovel
share buyback|share:portion,part,discuss,percentage
share of the vote|share:partake,stake,helping,ration|vote:elect,choice,suffrage
share option|share:portion,part,percentage|option:choice,alternative,preference
share price|share:portion,part,piece,percentage,discuss|price:cost,fee,expense,charge
sharing economy|sharing:discussing,giving,revealing,posting|economy:thrift,frugality
shark attack|shark:swindler,cheat,crook,trickster|attack:assault,raid,invasion,onslaught
shark fin soup|shark:swindler,cheat,crook|fin:blade,paddle,flipper|soup:bouillon
sharply criticised|sharply:keenly,abruptly,acutely
sharply divided|sharply:abruptly,pointedly|divided:partitioned,shared
sheep farmer|sheep:ewe|farmer:agriculturist,peasant
sheet metal|sheet:page,linen,blanket
sheet music|sheet:bedding,page,linen,bedsheet
shelf life|shelf:rack,ledge,bookcase,cabinet|life:existence,lifestyle,living,lifetime
shell company|shell:casing,pod,husk,eggshell,bomb,seashell,bombard|company:companionship,business enterprise,troop,gathering
shelter in place|shelter:refuge,haven,sanctuary|place:spot,location,put,position
sheriff's deputy|deputy:substitute,proxy
sheriff's office|office:workplace,workspace
shipping company|shipping:sending|company:companionship,troupe
shipping container|shipping:delivery,transport,mailing,delivering,sending,dispatch|container:pot,jar,bottle,receptacle
shipping lane|shipping:delivery,mailing,delivering,transport,sending|lane:street,alley,isle
shock and awe|shock:jolt,stun|awe:admiration
shoot dead|shoot:sprout|dead:useless,lifeless,inactive,expired
shooting guard|shooting:firing,gunning,capturing,photographing|guard:sentry,protector,watchman,shield
shooting spree|spree:binge,revel,frolic,fling,party|shooting:filming,photographing,capturing
shooting star|shooting:taking picture,capturing,gunning|star:celebrity,famous person,asterisk
shop floor|floor:ground,flooring,surface|shop:buy,retailer,go shopping
shopping cart|cart:wagon,carriage,trailer|shopping:purchasing,buying
shopping center|center:middle,heart,core,facility,midpoint|shopping:purchasing,buying,searching
shopping centre|centre:middle,heart,core,facility|shopping:purchasing,buying,searching
shopping mall|shopping:purchasing,buying,looking,procuring|mall:promenade,store,walkway,department store
shopping street|shopping:buying,purchasing,procuring
short film|film:coating,membrane,foil
short lived|short:little,small,tiny,concise|lived:resided,existed,dwelled
short range missile|short:quick,brief,small|range:variety,array,scope,selection
short seller|short:brief,quick,tiny,little,small|seller:vendor,merchant,salesperson,supplier
short selling|short:brief,quick,tiny,little,small|selling:offering,marketing,promoting,advertising
short sighted|short:brief,small,little,concise|sighted:seen,spotted,visioned
short story writer|short:brief,little,quick|story:floor,storey
short story|story:floor,storey
short supply|short:brief,quick|supply:provide,furnish,deliver
short term solution|short:brief,small,little,concise|term:word,phrase,expression,condition
shortness of breath|shortness:brevity,briefness,littleness,conciseness|breath:inhalation
shot clock|clock:timepiece,watch,timer,hour|shot:bullet,photograph,injection,picture
show of force|show:exhibit,program,reveal|force:pressure,drive
show of strength|show:exhibit,program,reveal|strength:durability,potency,energy
show of unity|show:exhibit,program,reveal|unity:oneness
show trial|show:display,exhibit,demonstrate|trial:tryout,ordeal
shuttle diplomacy|shuttle:bus,commute|diplomacy:tact,delicacy,finesse
sick leave|sick:ill,unwell,ailing,nauseous,disgusted|leave:depart,go away,exit,abandon
sick pay|sick:ill,unwell,ailing,nauseous,diseased,disgusted|pay:spend,compensate,shell out
sickle cell disease|cell:cubicle,battery,dungeon|disease:sickness,malady,ailment
side dish|side:facet,aspect,flank,edge
side effect|side:facet,flank,aspect|effect:result,outcome
side street|side:facet,aspect,flank|street:avenue,boulevard
siege mentality|siege:beleaguering,blockade|mentality:intellect,brainpower,outlook
sign a contract|contract:shrink,compress
sign a treaty|sign:signal,symbol|treaty:bargain
sign into law|sign:symbol,mark,indication,omen|law:regulation,principle
sign of life|sign:signal,signpost,notice|life:lifestyle,lifetime
sign of the cross|cross:traverse,angry,annoyed|sign:indicator,billboard,signpost
signal failure|signal:sign,gesture,indication|failure:disappointment,flop,loser
silent film|silent:noiseless,hushed,muted|film:coating,layer,membrane
silent majority|silent:noiseless,mute,hushed,soundless|majority:bulk,adulthood,lion's share
silicon valley|valley:dale,canyon,gorge,basin,vale|silicon:silicone,chip
silver jubilee|silver:gray,grey,cutlery|jubilee:festivity,carnival
silver medal|silver:gray,grey,cutlery,silverware,silvery
silver screen|silver:cutlery,silverware,silvery|screen:sieve,filter,partition
sim card|card:postcard,greeting card,playing card
simple majority|simple:basic,uncomplicated,humble|majority:bulk,adulthood,lion's share
single currency|single:unmarried,solitary,lone,individual|currency:money,coinage
single digit|single:unmarried,bachelor
single market|single:unmarried,solitary,sole,lone,individual|market:bazaar,fair,supermarket
single mother|single:solitary,sole
single parent family|single:solitary
single parent|single:solitary
single vehicle crash|crash:collapse,bang,slam
sink hole|sink:basin,washbasin,submerge|hole:gap,cavity,pit
sister in law|law:legislation,regulation,statute
sit on the fence|fence:barrier,hedge|sit:settle,lounge
sitting judge|sitting:perching|judge:choose,evaluator,referee,critic
sitting member|sitting:seated,perched,resting|member:limb,part,component
sitting president|sitting:seated,perched,resting|president:boss
sixth sense|sense:feeling,sensation,meaning,intuition
ski jumping|jumping:leaping,hopping,bouncing,springing
ski resort|resort:recourse,refuge,alternative
ski slope|slope:incline,tilt,slant,gradient
skid mark|skid:slip,glide|mark:score,grade
skilled labor|skilled:adept,proficient,experienced,accomplished|labor:toil,effort,exertion
skilled worker|skilled:adept,proficient,expert,accomplished|worker:laborer,employee
skim milk|skim:glance,scan,browse,graze
skin cancer|skin:peel,pelt,epidermis|cancer:corruption,canker,evil
skin care|skin:hide,peel,pelt
slam dunk|slam:bang,crash,criticize,pound|dunk:dip,immerse,submerge,soak
slam on the brake|slam:shut,crash,thump|brake:restraint,check,slow down
slaughter house|slaughter:massacre,carnage|house:residence,dwelling,home
slave labor|slave:bondservant,toil|labor:exertion,effort,toil
sleep apnea|sleep:slumber,nap,rest,doze
sleep deprivation|sleep:slumber,nap,doze|deprivation:hardship,poverty,starvation,denial,deprival
sleep disorder|sleep:slumber,nap,doze|disorder:mess,confusion,chaos,clutter
sleeper cell|sleeper:dozer,slumberer,napper|cell:cellular,mobile,mobile phone
sleeping pill|sleeping:resting,dozing,snoozing,slumbering,asleep|pill:bore
slim majority|slim:skinny,lean,svelte,diet|majority:bulk,mass,adulthood,lion's share
slip catch|slip:slide,skid,glide,error|catch:capture,snare,seize
slip road|slip:slide,mistake,stumble|road:street,avenue,highway
slush fund|slush:mud,mush,sludge,sleet,snow,mire|fund:capital,supply,reserve,finance,subsidize,treasury,sponsor,support
small and medium sized enterprise|enterprise:initiative,adventure,undertaking,boldness
small arm fire|arm:limb,appendage|fire:flame,blaze,hearth,fireplace
small business owner|small:tiny,minor,slight
small business|small:tiny,little one,minor,slight
small claim court|small:little,tiny,minor,petite|court:courtyard,docket,woo
small farmer|small:miniature,minor|farmer:agriculturist
small forward|small:tiny,miniature|forward:onward,onwards
small hour|small:little,tiny,petite,miniature,minor
small print|small:little,tiny,modest|print:publish,printing,imprint
small talk|small:miniature,petite
smart bomb|smart:clever,sensible,intelligent,wise,brainy|bomb:flop,blast
smart card|smart:wise,witty|card:postcard,playing card
smart home|smart:wise,witty
smart meter|smart:clever,intelligent,wise,brilliant|meter:gauge,measure,rhythm
smart phone|smart:wise,witty
smart watch|smart:wise,witty
smash and grab|smash:crush,shatter,wreck,hit|grab:seize,snatch,clutch,grasp
smash hit|smash:crush,shatter,demolish|hit:strike,punch,slap
smear campaign|smear:smudge,daub,spread,rub|campaign:crusade,battle
smoke alarm|smoke:fume,puff,smoking,cigarette,fumes,smolder|alarm:fear,panic,fright,dread,dismay
smoke detector|smoke:puff,smoking,cigarette,fumes,smolder|detector:finder,discoverer,locator
smoke grenade|smoke:fume,vape,cigarette
smoke inhalation|smoke:cigarette,smoking,puff,smolder,fumigate,fag|inhalation:breathing,sniffing,respiration,gasp,inward breath,drag
smoking ban|smoking:puffing,fuming,smoldering
smoking gun|smoking:fuming,smoldering,puffing,steaming,cigarette|gun:firearm,handgun,rifle,cannon,pistol
smuggling ring|smuggling:sneaking|ring:hoop,bell
smuggling route|smuggling:sneaking|route:course,direction,way
snake bite|snake:traitor,wind|bite:chew,nibble,mouthful
snap election|snap:crack,break,click,photograph,bite,crunch|election:selection,choosing
sniffer dog|sniffer:smeller,inhaler,snorter|dog:hound,mutt
sniper fire|fire:flame,blaze,hearth,fireplace
sniper rifle|rifle:ransack,rummage,loot
snow chain|chain:shackle,string,sequence|snow:cocaine,flurry,sleet
snow leopard|snow:ice,hail,frost,sleet|leopard:big cat,cheetah,panther
snow plow|snow:cocaine,flurry,sleet|plow:cultivate,furrow
snowy owl|snowy:icy,frosty,wintry
so far this season|far:distant,remote,faraway,way off|season:flavor,spice,winter
so far this year|far:distant,remote,faraway,way off
soap opera|soap:detergent,cleanser,cleaner,lather|opera:musical,concert
social distancing|social:societal,sociable,friendly,public|distancing:separating,removing,detaching
social housing|social:sociable,gregarious,friendly,interpersonal|housing:casing,covering,lodging,real estate
social justice|justice:righteousness,honesty,judge|social:sociable,gregarious,societal
social media account|account:bookkeeping,explanation|social:sociable,societal,communal
social media company|social:sociable,societal,friendly|media:press,newspapers,mass media
social media platform|platform:podium,dais|social:sociable,societal
social media post|post:pole,pillar,station|social:sociable,societal
social media user|social:sociable,societal,communal
social media|social:societal,sociable,communal
social networking site|networking:mingling,socializing|social:sociable,societal
social network|social:sociable,societal|network:grid,mesh
social science|social:friendly,sociable,communal,societal
social security benefit|social:sociable,friendly,interpersonal|security:safety,guard,surveillance|benefit:advantage,gain,profit
social security|social:sociable,gregarious,friendly,interpersonal|security:safekeeping,guard,surveillance
social service|social:sociable,gregarious|service:favor,ceremony,mass,servicing
social welfare|social:sociable,friendly,interpersonal|welfare:well being,happiness,good fortune
social worker|social:sociable,societal,communal,friendly|worker:employee,laborer,staff
socially acceptable|acceptable:satisfactory,passable
soda pop|soda:bicarbonate,fizz|pop:burst,bang,crack
soft drink|soft:gentle,tender,fluffy,delicate|drink:sip,swallow,gulp
soft landing|soft:gentle,smooth,delicate,tender,fluffy,squishy|landing:touchdown,arrival,getting,alighting,disembarkation
soft power|soft:tender,fluffy|power:electricity,strength
soil erosion|soil:stain,grime,filth,pollute|erosion:wearing away,abrasion,decay
soil sample|soil:grime,filth,territory|sample:taste,example,try
solar eclipse|solar:sunlight,sunny|eclipse:overshadow,surpass,outshine
solar energy|energy:vigor,vitality,stamina,strength
solar farm|farm:ranch,plantation,cultivate,farmland|solar:sun,photo voltaic,sunlight
solar flare|solar:sunlight,sunny,lunar|flare:flash,blaze,flicker,temper
solar panel|solar:sun,photo voltaic,sunlight|panel:board,committee,jury,pane
solar power|solar:sun,sunlight,photo voltaic,sunny,lunar|power:strength,might,authority,electrical power
solar storm|solar:sunlight,sunny|storm:tempest,rage,attack,rainstorm
solar system|solar:sunlight,sunny
solar wind|solar:sunlight,sunny|wind:gust,gale,coil
sole custody|sole:only,lone,single,solitary,bottom|custody:detention,safekeeping
sole survivor|sole:foot,shoe|survivor:remainder
solicitor general|general:broad,common,overall,widespread,usual,normal,universal|solicitor:beggar,salesman,canvasser,lawyer,legal professional,barrister
solid state drive|solid:strong,firm,sturdy|state:condition,province,nation
solitary confinement|solitary:lonely,single,lone,sole,lonesome,alone|confinement:limitation,restriction,constraint,repression,captivity
solo album|album:scrapbook,photo album|solo:alone,single handed
solo career|solo:alone,single handed,unaccompanied|career:job,occupation,profession,vocation
son in law|law:legislation,regulation,statute
sooner or later|sooner:quicker,faster,speedier|later:afterward,subsequently,presently,hereafter,afterwards
sore throat|sore:tender,angry,aggrieved|throat:gullet,esophagus,windpipe
sorely missed|sorely:severely,grievously|missed:skipped,omitted
sorely needed|sorely:achingly,grievously|needed:obligated
sound bite|sound:noise,robust,seem|bite:chew,nibble,munch,gnaw
sound engineer|sound:healthy,robust,seem
sound the alarm|sound:noise,audio,tone,wholesome|alarm:fear,fright,panic,dismay
sound track|sound:noise,seem|track:trail
soup kitchen|soup:broth,stew,bouillon,chowder|kitchen:galley,cookhouse,scullery
sour cream|sour:bitter,sullen|cream:lotion,ointment,salve,elite
source code|source:origin,supply,fountain|code:cipher
sovereign debt|sovereign:monarch,king,ruler,autonomous,independent|debt:debit,obligation,arrears
sovereign default|default:fail,standard,preset|sovereign:monarch,king,ruler,emperor
sovereign immunity|sovereign:king,ruler,monarch,supreme|immunity:resistance,invulnerability
sovereign nation|sovereign:king,ruler,monarch
sovereign state|sovereign:king,ruler,monarch|state:condition,province
sovereign territory|sovereign:king,ruler,monarch
sovereign wealth fund|sovereign:monarch,king,ruler,emperor,autonomous|wealth:riches,prosperity,affluence,fortune,abundance|fund:finance,sponsor
soviet union|union:alliance,marriage,joining,wedlock,merger
space agency|space:room,gap,distance
space capsule|space:room,gap,distance|capsule:pill,tablet,container
space debris|space:room,gap,distance|debris:rubble,ruin
space exploration|space:room,gap,distance|exploration:examination
space flight|space:room,gap|flight:escape,airline
space force|space:room,gap,distance|force:compel,pressure,strength,vigor
space junk|space:room,gap,distance
space mission|space:room,gap,distance|mission:assignment,task,errand
space probe|space:room,gap,distance|probe:inquiry,investigation,examination,inquest
space program|space:room|program:schedule,broadcast
space race|space:room,gap|race:marathon,sprint,ethnicity,ancestry,dash
space shuttle|space:room,gap,distance|shuttle:commute
space station|space:room,gap,distance|station:depot,terminal,post,position
space suit|space:room,gap,distance|suit:lawsuit,match
space telescope|space:room,gap,distance|telescope:spyglass,lens,binoculars
space tourism|space:room,gap,distance|tourism:sightseeing,vacationing,holidaymaking
space tourist|space:room,gap,distance|tourist:vacationer,holidaymaker,sightseer
space walk|walk:stroll,hike,promenade,amble
spare room|spare:pardon,lean,surplus|room:chamber,area
spare tire|spare:pardon|tire:fatigue,weary
sparkling water|water:moisten,drench
sparsely populated|sparsely:meagerly,sparingly|populated:lived in,crowded
speak for itself|speak:utter,converse,chat
speak highly of|speak:utter,converse,chat,say|highly:extremely,tall
speak on condition|condition:shape|speak:utter,converse,chat
speak out against|speak:talk,utter,converse,chat,say
speak the same language|speak:utter,converse,chat
speak volume about|volume:loudness,book,tome,quantity,capacity|speak:utter,converse,chat
speaker of the house|speaker:orator,talker,lecturer,loudspeaker,amplifier|house:home,residence,dwelling,building
special administrative region|special:exceptional,unique,extraordinary,uncommon,particular,unusual|region:locale,neighborhood,vicinity|administrative:managerial,executive,organizational
special adviser|special:exceptional,unique,extraordinary,distinctive,uncommon
special agent|special:extraordinary|agent:retailer
special counsel|special:exceptional,unique,extraordinary,distinctive,uncommon,particular,exclusive|counsel:advise
special economic zone|special:unique,exclusive,particular,distinctive|economic:economical,thrifty
special education teacher|special:unique,distinct
special election|special:exceptional,unique,extraordinary,distinctive,uncommon,unusual|election:choosing
special envoy|special:exceptional,unique,extraordinary,distinctive,uncommon,unusual,distinct|envoy:messenger,courier
special interest group|special:exceptional,unique,distinctive,uncommon|interest:hobby,curiosity,pastime,attention
special military operation|operation:surgery,process,procedure
special operation force|special:unique,particular,unusual,distinct|operation:surgery,process,procedure|force:pressure,strength,drive
special prosecutor|special:exceptional,unique,extraordinary,distinctive,uncommon,particular,exclusive|prosecutor:accuser,plaintiff
special rapporteur|special:unique,particular,unusual,distinct,exceptional
special representative|special:unique,unusual,exceptional|representative:typical,salesman
special session|special:exceptional,unique,distinctive,uncommon|session:semester,jam
speech from the throne|throne:toilet|speech:talk,lecture,oration,language
speech therapy|speech:address,oration,lecture|therapy:remedy,cure,medicine
speed boat|speed:pace,haste,quickness,rate|boat:ship
speed bump|speed:pace,haste,quickness,rate|bump:knock,lump,swelling,bang
speed camera|speed:pace,haste,quickness,rate|camera:lens,webcam,photographic camera
speed limit|speed:pace,haste,quickness|limit:boundary,edge,border
speed of light|speed:haste,quickness,pace,hurry|light:lamp,mild,gentle,lightness
speed skater|speed:velocity,rate,pace,swiftness
speed skating|speed:velocity,rate,pace,swiftness
speed trap|speed:pace,haste,quickness,rate|trap:snare,lure,trick,entice
speeding ticket|ticket:price tag,pass,voucher,label,coupon|speeding:hurrying,rushing,dashing,hastening
speedy trial|trial:experiment,tryout,ordeal|speedy:brisk,hasty
spell disaster for|spell:curse,charm,enchantment,hex|disaster:mishap
spending bill|bill:invoice,beak,charge,note,receipt,bank note|spending:expending,outlay,shelling out,paying
spending cut|cut:slice,chop,incision|spending:shelling out,paying
spending power|power:energy,electricity,strength|spending:shelling out,investing
spending review|review:evaluation,critique,testimonial,appraisal|spending:shelling out,paying
spent conviction|spent:paid,exhausted,depleted,used up|conviction:belief,faith,opinion
sperm whale|sperm:semen,seed,seminal fluid
sphere of influence|sphere:ball,globe,orb,globule|influence:affect,sway
spin bowler|spin:twirl,rotate,whirl,rewrite|bowler:hat,derby hat
spin doctor|spin:twirl,whirl,rotate,turn|doctor:physician,medic,surgeon
spinal cord injury|spinal:back,backbone|cord:string,rope,cable,twine|injury:harm,hurt,wrong
spinal cord|spinal:back,backbone|cord:string,rope,cable,twine
spiritual leader|spiritual:ghostly,incorporeal
splinter group|splinter:shard,sliver,fragment,chip|group:bunch,cluster,institution
split decision|split:divide,crack,separate,tear|decision:choice,conclusion,resolution
spoil of war|spoil:pamper,rot|war:struggle
spoiled ballot|spoiled:rotten,pampered,decayed,indulged
sport page|page:sheet,leaf,paging
sports car|sports:games,athletics,athletic,recreation|car:carriage
spread the word|word:expression,vocabulary|spread:stretch,unfold,smear,extend
spring offensive|spring:leap,jump,bounce,coil|offensive:insulting,rude,obnoxious
spring tide|spring:jump,leap,coil,bounce
spring training|spring:leap,coil,bounce|training:schooling,teaching,tutoring
spy agency|spy:undercover agent,snoop,mole,secret agent
spy balloon|spy:undercover agent,snoop,mole|balloon:inflate,swell,bladder
spy chief|spy:undercover agent,snoop,mole|chief:main,principal,primary,leading
spy plane|spy:undercover agent,snoop,mole,secret agent|plane:level,flat,surface
spy ring|spy:undercover agent,snoop,mole|ring:hoop,jewelry,bell
spy satellite|spy:undercover agent,snoop,mole,secret agent|satellite:moon,orbiter,follower
squad car|squad:crew,group,gang|car:auto,wagon,carriage,motor
square foot|square:plaza,rectangle,quadrangle,boxy,conventional|foot:paw,hoof
square kilometer|square:plaza,rectangle,quadrangle,boxy,conventional
square kilometre|square:plaza,rectangle,quadrangle,boxy,conventional
square meal|square:rectangular,plaza,quadrilateral,rectangle|meal:food,flour,repast
square meter|square:plaza,rectangle,quadrangle,boxy,conventional
square metre|square:plaza,rectangle,quadrangle,boxy,conventional
square mile|square:quadrangle,plaza,rectangular,rectangle,boxy,conventional|mile:kilometer,distance
squash court|squash:crush,pumpkin,press,squeeze,gourd|court:tribunal,courtroom,law court
squatter camp|camp:campground,faction,encamp
stab to death|stab:jab,poke,prick,attempt|death:demise,passing,dying
stab wound|stab:attempt,pierce,jab,thrust|wound:hurt,sore,twisted,coiled
stable condition|stable:barn,horse barn|condition:stipulation,proviso,circumstance
staff reporter|staff:personnel,stick,rod,pole
staff sergeant|staff:employee,stick,rod
staff writer|staff:personnel,stick,rod,pole|writer:penman,novelist
stage a coup|stage:level,phase,degree,platform|coup:feat,stroke,masterstroke
stage a demonstration|stage:level,phase,degree|demonstration:exhibition,illustration,presentation
stage a protest|stage:level,phase,degree,platform|protest:complaint,objection,dissent
stage director|stage:podium,phase|director:headmaster,administrator
stage fright|stage:phase,platform,podium,level|fright:horror,scare,terror,alarm
stage play|stage:podium|play:frolic,perform
stained glass|stained:marked,tarnished,blotchy,recolored|glass:tumbler,goblet
stainless steel|stainless:spotless,unblemished,immaculate,pure,unstained|steel:metal,iron,metallic,brace,nerve
stair well|well:properly,nicely,good,healthy
stalking horse|horse:pony,mare,stallion
stamp duty holiday|stamp:seal,mark,imprint|duty:obligation,responsibility,job|holiday:vacation,trip,getaway
stamp duty|stamp:seal,mark,imprint,trample|duty:obligation,responsibility,task,job
stand a chance|chance:opportunity,possibility,probability,luck|stand:rise,get up,rack,booth
stand accused of|stand:rise,tolerate,booth,endure|accused:denounced
stand accused|stand:stall,rise,get up,status
stand at attention|attention:consideration,concentration,notice,care
stand by the decision|stand:rise,tolerate,booth,endure
stand for election|stand:rise,erect,upright,get up,tolerate,booth|election:choice,selection,political race,choosing
stand for parliament|stand:rise,erect,upright,get up,tolerate
stand idly by|idly:lazily,inactively,sluggishly|stand:rise,tolerate,booth
stand in line|line:string,stripe,streak|stand:get up,booth
stand in solidarity with|stand:get up,tolerate,booth|solidarity:cohesion
stand shoulder to shoulder|stand:rise,get up,tolerate,booth
stand the test of|test:exam,quiz,try,check,experiment|stand:rise,get up,booth
stand trial|stand:stall,rise,get up,status,position,booth,rack|trial:test,experiment,tryout,ordeal
stand up for|stand:tolerate,endure,booth,withstand
standard of care|standard:flag,usual,normal,trendy,norm,criterion,average|care:worry,caution,concern,attention
standard of living|standard:norm,criterion,requirement,average,benchmark,general|living:residing,dwelling,alive,existing
standard of proof|standard:flag,usual,normal,trendy|proof:confirmation,testimony,verification
standing army|standing:status,reputation,popularity,upright|army:horde,multitude
standing committee|standing:upright,erect,vertical,reputation,stature|committee:jury,crew,squad
standing ovation|standing:status,reputation,upright,position,rank,erect|ovation:clapping,acclaim,cheering
stanley cup|cup:mug,glass,goblet,beaker,teacup
staple crop|staple:pin,clip,fastener|crop:trim,clip
staple food|staple:pin,clip,fastener|food:meal,nourishment
star witness|star:big name,superstar|witness:onlooker,bystander
start up company|company:companionship,troop,fellowship
starting lineup|starting:beginning,commencing,launching|lineup:queue,listing
starting line|line:queue,cord|starting:commencing,initiating
starting pitcher|pitcher:jug,ewer,carafe,jar|starting:beginning,commencing,launching
starting point|starting:commencing,initiating|point:dot,tip,purpose,argument
state actor|state:condition,kingdom|actor:performer,thespian,entertainer
state aid|state:condition,express,declare,situation|aid:help,assist,helper
state assembly|state:condition,situation,express,circumstance|assembly:fabrication,crowd,throng
state attorney|state:condition,nation,country,situation
state bank|state:condition,express,declare,situation|bank:shore,riverside,embankment
state banquet|state:condition,province,express
state broadcaster|state:condition,province
state budget|state:condition,situation,express,circumstance,declare|budget:cheap,inexpensive
state capitol|state:condition,situation,nation,express
state department|state:condition,situation,express,circumstance,kingdom|department:section,subdivision,compartment
state dinner|state:condition,situation,province,express|dinner:supper,meal
state fair|state:condition,express,kingdom|fair:honest,truthful,reasonable
state funeral|state:condition,situation,province,express,kingdom|funeral:interment,entombment
state governor|state:condition,situation,express,circumstance
state lawmaker|state:condition,situation,express,circumstance
state law|state:condition,situation,express,circumstance,nation,country|law:principle,commandment,jurisprudence
state legislature|state:condition,situation,express,circumstance|legislature:lawmaking body,assembly hall
state media|state:condition,situation,province,express,kingdom
state news agency|state:condition,kingdom|news:tiding
state of disrepair|state:province,nation,country,express
state of emergency|state:nation,condition,province,country,kingdom,situation,express|emergency:urgency,predicament,exigency,pinch,crunch
state of mind|state:province,nation,country,express,government|mind:brain,thoughts,mental faculty,psyche,intellect,mentality
state of siege|siege:blockade,encirclement,beleaguerment,beleaguering|state:condition,province,nation,country,kingdom
state of the art|state:condition,province,nation,country|art:artwork,painting,craft,skill
state of the union|state:circumstance|union:joining
state of war|state:condition,province,kingdom|war:battle,combat
state official|state:condition,situation,express,circumstance|official:authentic,formal,authoritative,certified
state opening of parliament|state:condition,situation,province,express|opening:aperture,hole,gap,start
state owned company|state:condition,kingdom|owned:possessed,had
state owned enterprise|enterprise:endeavor,initiative,adventure,undertaking,boldness
state pension|state:condition,situation,province,express,declare|pension:boarding house,guesthouse,stipend
state prison|state:condition,situation,express,circumstance,nation,country|prison:cage,dungeon,captivity
state representative|state:condition,situation,express,circumstance|representative:salesman,typical,illustrative
state run media|state:condition,kingdom|run:sprint,jog,dash
state school|state:condition,situation,province,express
state secret|state:condition,situation,province,express,country,nation,kingdom|secret:hidden,mystery,covert,clandestine,mystique,thriller,puzzle
state senator|state:condition,situation,express,circumstance
state sponsor of terrorism|state:condition,kingdom|sponsor:patron,promoter
state television|state:condition,situation,province,express,kingdom|television:tube,small screen,idiot box,telly,tv set
state terrorism|state:condition,kingdom,express
state trooper|state:condition,situation,express,circumstance|trooper:cavalryman
state visit|state:condition,situation,express,circumstance,nation,province,kingdom|visit:stopover,sojourn,call,excursion
statistically significant|significant:considerable,sizable,big,massive,tremendous
status of force agreement|status:popularity,standing,reputation|force:pressure,strength,drive|agreement:assent,concurrence
status quo|status:popularity,standing,reputation,rank
statute book|statute:decree,ordinance,edict,ruling|book:novel,reserve,booklet,e book
statute of limitation|statute:rule,decree,regulation|limitation:restriction,drawback,constraint,weakness
statutory instrument|instrument:implement,utensil,apparatus
statutory rape|statutory:lawful,obligatory,constitutional
staunch ally|staunch:stem,stop|ally:buddy,accomplice,associate
stay at home order|order:purchase,sequence,command,buy
stay in touch|touch:feel,tap,stroke,caress,handle,brush,finger|stay:linger,wait,reside,lodge
stay of execution|stay:remain,live,visit,linger,reside|execution:accomplishment,completion
stealth bomber|stealth:sneakiness,secrecy,furtiveness,slyness|bomber:terrorist,saboteur
stealth fighter|stealth:sneakiness,secrecy,furtiveness,slyness|fighter:boxer,warrior,combatant,pugilist
steel industry|steel:metallic,nerve
steel mill|mill:factory,grinder,generator,crush,pulverize|steel:metal,metallic,blade
steel plant|steel:metallic|plant:herb,flower,shrub,vegetation
steering committee|steering:driving,guiding,maneuvering,navigating|committee:jury,crew,squad
steering group|steering:guiding,driving,maneuvering|group:bunch,cluster,band,set
steering wheel|steering:guiding,directing,guidance,leading|wheel:circle,disc,rotate,hoop
stem cell research|stem:stalk,trunk,originate,halt|cell:chamber,cubicle,battery,prison|research:inquiry,exploration
stem cell|stem:stalk,trunk,originate|cell:chamber,cubicle,battery,prison
sticking point|sticking:adhering,gluing,pasting,clinging|point:dot,spot,tip,purpose
still life|life:existence,lifetime
stimulus check|check:examine,inspect,verify,examination|stimulus:stimulant,catalyst,provocation
stimulus package|package:parcel,bundle,packet,box|stimulus:stimulant,catalyst,provocation
sting operation|sting:bite,prick,burn,smart|operation:surgery,procedure
stock broker|stock:inventory,supply,livestock
stock exchange|stock:inventory,supply,livestock,hoard,broth|exchange:swap,change,conversation,interchange,substitution
stock futures|futures:destinies,prospects,tomorrows|stock:inventory,supply,hoard
stock market crash|stock:inventory,supply,livestock|market:bazaar,fair,supermarket|crash:accident,collision,wreck
stock market index|stock:inventory,supply,livestock|index:catalog,directory,guide
stock market|market:marketplace,bazaar,grocery,fair,supermarket|stock:inventory,supply,livestock,provision,hoard,share
stock option|stock:inventory,supply,livestock,hoard|option:choice,alternative,preference,selection
stock price|stock:inventory,supply,hoard|price:cost,fee,rate,expense
stock up|stock:inventory,livestock,shares
stolen base|base:foundation,bottom,basis,ignoble|stolen:robbed,pilfered,swiped
stolen goods|stolen:taken,swiped,lifted,pinched
stolen property|property:real estate,trait,attribute
stolen vehicle|vehicle:conveyance,transport,means
stop and search|stop:cease,halt,quit,prevent|search:hunt,quest,seek
stop sign|stop:cease,quit|sign:symbol,omen
stoppage time|stoppage:halt,blockage,cessation,obstruction|time:moment,age,hour
storage facility|storage:garage,storing,keeping|facility:ease,skill,talent
storage tank|storage:garage,storing,keeping|tank:panzer,aquarium,armored vehicle
storm chaser|storm:tempest,rage|chaser:pursuer,follower
storm damage|storm:tempest,rage,outburst,assault|damage:harm,detriment,injury,hurt,impairment
storm drain|storm:tempest,rage,attack,outburst|drain:sap,empty
storm surge|storm:tempest,rage,outburst|surge:rush,upsurge,gush
storm system|storm:tempest,rage,outburst|system:gadget,device,scheme,framework,method
storm warning|storm:tempest,rage,outburst,uproar|warning:caution,omen,caveat,admonition
straight set|straight:direct,upright,honest,unbent|set:collection,kit,bunch,group
strained relation|strained:filtered,sieved|relation:relative,kin,family member
strategic bomber|strategic:calculated,planned,key|bomber:terrorist,saboteur
straw poll|straw:hay,stalk,stubble,chaff|poll:pole,head
stray bullet|stray:wander,deviate,lost,homeless,roam
stray cat|stray:wander,deviate,roam,digress
stray dog|stray:wander,deviate,roam,digress
street corner|street:lane|corner:nook,angle,bend,recess
street crime|street:avenue,lane,boulevard|crime:wrongdoing,misdeed,transgression
street food|street:avenue,boulevard,lane|food:nourishment,foodstuff,sustenance,diet
street gang|street:avenue,boulevard,lane|gang:pack,bunch,troop
street lamp|street:avenue,lane|lamp:light source,torch
street light|street:avenue,lane,boulevard|light:mild,brightness,gentle
street protest|street:avenue,boulevard|protest:complaint,objection
street vendor|street:avenue,lane|vendor:supplier,retailer
strictly speaking|strictly:severely,sternly,rigidly|speaking:conversing,uttering
strike a deal|strike:hit,attack,assault,punch|deal:cope,handle,package
strike action|strike:hit,attack,assault,blow,punch|action:activity,motion,deed,movement
strike ballot|strike:hit,attack,blow,punch|ballot:vote,election,poll
strike force|strike:walkout,beat|force:strength,drive
strike off the coast|strike:punch,slap,beat,smack,walkout|coast:drift,glide,cruise
strike zone|zone:region,district,sector
string quartet|string:cord,rope,twine,thread|quartet:foursome,quadruplet
strip search|strip:band,ribbon,undress,belt|search:hunt,quest,look,lookup
stroke victim|stroke:caress,pat,fondle,blow,rub
strong wind|strong:sturdy,muscular|wind:coil
strongly condemn|strongly:sturdily,muscularly|condemn:convict,doom,sentence,damn
strongly oppose|strongly:sturdily,muscularly
strongly urge|strongly:sturdily,muscularly,solidly|urge:impulse,longing
struck by lightning|struck:punched,slapped,smacked,attacked|lightning:thunder,speedy
structural damage|structural:organizational,constructional|damage:injury,hurt
structural engineer|structural:basic,organizational,constructional|engineer:technician,mechanic,machinist
structure fire|structure:shape,composition,arrangement
student body|body:physique,torso,carcass
student council|council:municipality
student debt|student:pupil,scholar,learner|debt:debit,obligation
student loan debt|loan:mortgage
student loan|student:pupil,scholar,learner,college student|loan:lend,borrow,mortgage
student movement|student:scholar,learner|movement:motion,gesture
student protester|student:scholar,learner|protester:objector,complainer
student union|union:merger,wedlock
studio album|album:scrapbook,photo album|studio:workroom,atelier
stump speech|stump:stub,tree trunk,butt,baffle|speech:talk,lecture,oration,language
stun grenade|stun:amaze,astonish,astound|grenade:shell,projectile
stun gun|stun:amaze,astonish,astound|gun:rifle,firearm
sub prime lending|prime:main,principal,excellent,best
subatomic particle|particle:bit,grain,speck,shred
subprime crisis|crisis:predicament,situation,emergency
subprime mortgage|mortgage:pledge,pawn
subsistence farmer|subsistence:existence,upkeep|farmer:rancher
subsistence farming|subsistence:existence|farming:ranching,agribusiness
substance abuse|substance:matter,stuff,essence,material,element,compound|abuse:insult,mistreatment,exploitation,cruelty,maltreatment
subway train|train:educate,teach,instruct
sue for damage|sue:beg|damage:destruction,hurt,wreckage
sugar tax|sugar:glucose,sweetener,sweets|tax:toll,burden,strain
suicide attack|suicide:self destruction,self murder,self killing|attack:criticize,seizure
suicide bomber|bomber:aircraft,warplane,bombardier|suicide:self destruction,self murder,self killing
suicide bombing|bombing:shelling,flopping,bombardment,failing|suicide:self destruction,self murder,self killing
suicide mission|suicide:self destruction,self murder,self killing|mission:task,project,undertaking,venture
suicide note|note:observe,banknote,memo,be aware|suicide:self destruction,self slaughter,self murder
suicide vest|vest:waistcoat,undershirt,singlet,empower,jerkin,endow|suicide:self destruction,self murder,self killing
summer olympics|summer:summertime,summer season,warm season
summer school|summer:summertime,warm season
summit meeting|summit:peak,pinnacle,crest,mountaintop,apex,height
summit talk|summit:peak,pinnacle,crest,mountaintop,apex,height|talk:chat,lecture,gossip,speak
summon the ambassador|summon:gather,evoke,muster
sunday mass|mass:bulk,weight,heap
sunday school|school:institution,establishment
super bowl|bowl:basin,vessel,pot,container|super:extremely,very,incredibly,terrific
super spreader event|event:occasion,celebration
supermarket chain|chain:string,series,necklace,sequence
supermassive black hole|black:dark,ebony,jet,sable|hole:gap,cavity
supervised release|release:launch,issue|supervised:overseen
supervision order|order:sequence,purchase
supply and demand|supply:provide,offer,provision,give,furnish,deliver|demand:need,requirement,request,insist,call for
supply chain disruption|supply:provide,offer,provision|chain:string,series,necklace,cycle
supply chain|supply:provide,offer,provision,equip,furnish|chain:string,series,necklace,cycle,shackle,sequence
supply depot|supply:provide,deliver,furnish|depot:terminal,bus stop
supply line|supply:furnish,provide,offer,provision|line:row,queue,string,cord,stripe
supply route|supply:furnish|route:direction,way
supporting cast|cast:throw,plaster,mold,hurl,toss|supporting:sustaining,assisting
supreme commander|supreme:ultimate|commander:boss,captain,skipper
supreme court justice|supreme:ultimate,best,ideal,superb|justice:equity,fairness,righteousness
supreme court|supreme:ultimate,preferred,excellent,greatest,incomparable,paramount,utmost,ideal,superb|court:courtroom,tribunal yard,courtyard,yard,woo,patio
supreme leader|supreme:highest|leader:boss,pioneer
surface to air missile|surface:floor,exterior,facade,outside|air:atmosphere,breeze,oxygen|missile:bullet
surgeon general|general:broad,common,overall,widespread,usual,basic,universal|surgeon:specialist,doctor,operator,physician,medic
surgical mask|surgical:operative,precise|mask:disguise,camouflage,facade
surgical strike|surgical:operative|strike:walkout,beat,smack
surrogate mother|surrogate:alternate,deputy
surveillance camera|camera:digicam,camcorder,photo camera|surveillance:scrutiny,supervision
surveillance drone|drone:hum,buzz,whir|surveillance:scrutiny,watching,vigilance
surveillance footage|footage:area|surveillance:scrutiny,supervision
survival rate|survival:existence,endurance|rate:price,fee
suspect foul play|foul:filthy,dirty,disgusting,nasty,stinking,smelly|play:game,drama,performance,recreation,theatre
suspected case|suspected:thought,assumed,guessed,believed|case:suitcase,box,lawsuit,situation
suspected militant|suspected:thought,guessed,assumed,believed
suspected terrorist|suspected:guessed,doubted,distrusted
suspended sentence|sentence:phrase,statement,expression|suspended:hanging,dangling,floating,hung
suspension bridge|suspension:postponement,delay,break,stoppage|bridge:connect
suspicious circumstance|circumstance:position
suspicious death|death:demise,passing,dying,expiry
suspicious package|package:bundle,kit,package deal
sustained wind|sustained:nourished|wind:coil,twist
swat team|swat:slap,whack,smack|team:gang,staff,club
swear an oath|swear:blaspheme,cuss
swearing in ceremony|ceremony:rite,formality,pomp
sweep to power|sweep:brush,clean,broom,wipe|power:strength,electricity,energy,might
sweet corn|sweet:sugary,lovely,cute,charming|corn:callus
sweet potato|sweet:candy,sugary,lovely,cute,charming
swimming pool|pool:puddle,billiards,snooker
swine flu|swine:pig,hog,boar,scoundrel,brute|flu:grippe,cold,sickness
swing state|swing:sway,rock,hang,dangle,oscillate|state:condition,situation,nation,province
swing voter|swing:sway,rock,hang,dangle,oscillate|voter:chooser,citizen,balloter
sworn affidavit|sworn:promised,vowed,cursed,pledged
sworn enemy|sworn:promised,vowed,cursed,pledged|enemy:opponent,competitor,challenger
sworn officer|sworn:promised,vowed,cursed,pledged|officer:functionary,bureaucrat,dignitary
sworn statement|sworn:promised,vowed,cursed,pledged|statement:announcement,remark,assertion
sworn testimony|sworn:promised,vowed,cursed,pledged|testimony:proof,confirmation,affirmation
symphony orchestra|symphony:harmony,consonance,concerto
synchronised swimming|synchronised:coordinated,matched,harmonized,integrated|swimming:paddling,bathing,floating
table a motion|motion:movement,gesture,action,shift|table:desk,bench,chart
table salt|table:desk,board,chart,counter
table tennis|table:desk,counter,bench,chart
tabloid press|press:squeeze,push,crush
tactical voting|tactical:prudent,politic,calculated|voting:choosing,electing
tail light|tail:end,follow|light:mild,brightness,gentle
take a back seat|seat:chair,stool,couch|back:spine,rearward,support
take a break|break:shatter,fracture,rupture,smash|take:capture,seize
take a bribe|take:grab,capture,seize
take a closer look|look:appearance,appear,gaze,expression,seem|closer:dearer|take:seize
take a deep breath|breath:air,gasp,respiration,exhale|take:grab,capture,seize,snatch|deep:profound,bottomless,heartfelt
take a dim view|dim:faint,murky,unlit|view:opinion,outlook,vista,perspective,scenery
take a gamble|gamble:lottery|take:grab,capture,seize,snatch
take a hit|hit:smash,success|take:capture,seize
take a look at|look:appearance,appear,gaze,expression,seem|take:seize
take a nap|nap:slumber,fuzz|take:capture,seize
take a stand|stand:endure,tolerate,standing|take:grab,capture,snatch
take a toll on|toll:tariff,fare,levy|take:grab,capture,seize,snatch
take a toll|take:grab,capture,seize
take a turn for|turn:rotate,rotation|take:grab,capture,seize,snatch
take a wicket|wicket:gate,small gate,turnstile
take action against|action:activity,movement,deed,act,motion|take:grab,capture,seize,snatch
take advantage of|advantage:benefit,favor,upside,gain|take:grab,capture,snatch
take aim at|aim:goal,objective,purpose,target,intention|take:grab,capture,seize,snatch
take by storm|storm:tempest,hurricane,gale,squall,rainstorm|take:grab,snatch
take by surprise|surprise:wonder,amaze,astonish,amazement,shock
take care of|care:worry,concern,attention,anxiety,caution|take:grab,capture,seize,snatch
take center stage|center:middle,core,heart,midpoint,hub,inside|stage:phase,level,step,period,platform
take centre stage|centre:middle,core,heart,midpoint,hub,inside|stage:phase,level,step,period,platform
take charge of|charge:accusation,levy|take:grab,capture,seize,snatch
take comfort in|comfort:ease,luxury,coziness,console,relaxation|take:grab,seize,snatch,capture
take cover|take:grab,capture,seize,snatch|cover:lid,wrap,blanket,coating,covering,concealment,conceal
take credit for|credit:acclaim,acknowledgment
take effect immediately|take:grab,seize,snatch,capture|effect:impact,consequence,outcome,influence|immediately:quickly,promptly,rapidly
take effect|effect:impact,result,outcome,consequence|take:grab,capture,seize,receive,snatch
take exception to|exception:exemption,exclusion,anomaly,special case|take:grab,seize,snatch,capture
take for granted|granted:awarded,allowed,permitted,bestowed|take:grab,capture,seize,snatch
take hold of|hold:keep,clutch,retain,embrace|take:capture
take home pay|pay:spend,compensate,fork out
take into account|account:record,bill,invoice,ledger,story,explanation,report,narrative|take:grab,seize,snatch,capture
take into consideration|take:grab,seize,snatch,capture,get|consideration:kindness,thoughtfulness,attention,deliberation,respect
take into custody|custody:guardianship,safekeeping,keeping|take:grab,seize,capture,snatch
take issue with|issue:problem,matter,topic,subject,edition,concern|take:grab,capture,seize,snatch
take it easy|easy:simple,effortless,straightforward,uncomplicated,not difficult|take:grab,seize,snatch,capture
take its time|take:grab,capture,seize,snatch|time:period,era,hour,epoch
take its toll|toll:charge,tariff,fare,levy|take:grab,capture,seize,snatch
take legal action|action:deed,activity,movement,motion,activeness|take:grab,seize,capture,snatch|legal:authorized,valid
take note of|note:memo,letter,observe,remark,message|take:grab,capture,seize,snatch
take offence|offence:misdemeanor|take:grab,seize,snatch,capture
take offense|offense:misdemeanor|take:grab,seize,snatch,capture
take office|office:workplace,workspace,bureau,room|take:grab,capture,seize,snatch
take over|take:grab,capture,seize
take part in|part:section,portion,piece,segment,component,fraction|take:grab,capture,seize,snatch
take place|place:locale,locality
take precedence over|precedence:seniority,antecedence,superiority|take:grab,seize,snatch,capture
take pride in|pride:vanity,arrogance,ego,conceit,self esteem|take:grab,capture,seize,snatch
take refuge in|refuge:haven,hideout|take:grab,seize,snatch,capture
take refuge|take:grab,capture,seize,snatch|refuge:resort
take responsibility for|take:grab,capture,seize,snatch|responsibility:duty
take root|root:cause,basis|take:grab,seize,snatch
take shape|shape:silhouette,mold,contour|take:grab,seize,snatch
take shelter|take:grab,capture,seize
take step to|step:pace,footstep,tread|take:grab,capture,seize,snatch
take the blame|blame:fault|take:grab,seize,snatch,capture
take the law into|law:legislation,statute,regulation
take the oath|oath:swearword,curse,profanity,expletive,promise,swear word|take:grab,capture,seize,snatch
take the opportunity to|opportunity:possibility,luck
take the plunge|plunge:immerse,plummet|take:grab,seize,snatch,capture
take the stage|stage:phase|take:grab,capture,snatch
take the stand|stand:stall,rise,upright,remain,endure,tolerate|take:grab,seize,capture,snatch
take the trouble to|trouble:inconvenience,bother|take:grab,seize,snatch,capture
take thing slowly|take:grab,seize,snatch,capture|thing:object,item,article,entity
take time off|take:seize,capture|time:era,epoch
take to social media|take:grab,capture,seize,snatch|social:sociable,societal|media:press,journalism,reporters
take to the air|take:grab,capture,seize,snatch|air:atmosphere,oxygen,breeze,wind,ventilate
take to the stage|take:grab,capture,seize,snatch|stage:phase,level,period
take to the street|street:lane,alley|take:grab,capture,seize,snatch
take too long|take:grab,seize,snatch,capture|long:lengthy,elongated,prolonged,tall
take turn|turn:rotate,rotation|take:grab,capture,seize,snatch
take up arm|take:grab,seize,capture,snatch|arm:limb,appendage,finger
take year to|take:grab,seize,snatch,capture
takeover bid|bid:invite,command,greeting,tender|takeover:coup,invasion,appropriation
takeover offer|takeover:coup,invasion,appropriation
talent agency|talent:skill,ability,aptitude
talent scout|talent:skill,ability,aptitude,gift|scout:explorer,spy
talk show host|talk:speak,discuss,lecture|host:crowd,army,multitude
talk show|talk:speak,discuss,lecture
talking point|talking:chatting,conversing|point:dot,spot,tip,purpose
tank battalion|tank:cistern,container,aquarium,reservoir|battalion:horde,multitude,legion
tap water|tap:knock,pat,faucet,hit|water:liquid,fluid,irrigate
targeted killing|targeted:centered,aimed,pointed|killing:finishing off,profit
targeted sanction|targeted:centered,aimed,pointed|sanction:consent,permission
task force|task:job,chore,assignment,duty|force:power,strength,energy,pressure,compel,drive
tax adviser|tax:toll,burden,strain|adviser:mentor,counselor,guide
tax allowance|allowance:permission,pocket money,stipend,tolerance|tax:toll,burden,strain
tax authority|tax:toll,burden,strain|authority:power,influence,expert,command
tax avoidance|avoidance:shunning,escape,evading,prevention,dodging|tax:toll,burden,tariff
tax base|base:bottom,foundation,foot,camp|tax:toll,burden,strain
tax bill|bill:beak,poster,bank note|tax:strain,burden,toll
tax bracket|bracket:parenthesis,shelf support,sconce,shelf,support|tax:strain,burden,stretch,toll
tax break|break:fracture,crack,smash,rest,pause,split,shatter|tax:strain,burden,toll,tariff
tax burden|burden:load,problem,worry,cargo,concern|tax:toll,strain
tax code|code:cipher,password,secret language,computer code,program code|tax:strain,burden,toll
tax collector|collector:hoarder,accumulator,enthusiast,gatherer|tax:strain,burden,stretch,toll
tax credit|credit:praise,acclaim,recognition,honor|tax:strain,burden,stretch,toll,tariff
tax cut|cut:slice,slash,incision,chop,minimize,lower|tax:strain,burden,stretch,toll,tariff
tax deduction|deduction:inference,conclusion,reasoning,subtraction|tax:toll,burden,strain
tax evasion|evasion:elusion,equivocation,escape,sidestepping,dodging,avoidance tactic,dodge|tax:strain,burden,stretch,toll,tariff
tax exemption|exemption:immunity,freedom,release,exception|tax:toll,burden,strain
tax exempt|exempt:immune,excused,spared|tax:toll,burden,strain
tax fraud|fraud:imposture,dupery,scam,trickery,hoax,impostor|tax:toll,burden,strain
tax haven|haven:harbor,port,sanctuary,asylum,shelter,refuge|tax:strain,burden,stretch,duty,levy,tariff,toll
tax hike|hike:walk,trek,stroll,climb,ramble|tax:toll,burden,strain
tax incentive|tax:toll,burden,strain|incentive:motivation,encouragement,inducement,motive
tax lawyer|tax:toll,burden,strain
tax loophole|loophole:escape,gap,hole,ambiguity|tax:toll,burden,strain
tax policy|policy:coverage,guideline,insurance|tax:toll,burden,strain
tax rate|rate:speed,pace,tempo,price|tax:toll,burden,strain
tax rebate|tax:toll,burden,strain|rebate:discount,kickback
tax reform|reform:correct,improve,rehabilitate,amend|tax:toll,burden,strain
tax refund|tax:toll,burden,strain|refund:reimbursement,repayment,money back
tax relief|relief:comfort,solace,alleviation,remedy|tax:toll,burden
tax return|return:comeback,homecoming,come back,restore,go back,revert,give back|tax:strain,burden,stretch,toll,tariff
tax revenue|tax:toll,burden,strain|revenue:earnings,salary
tax rise|rise:stand up|tax:strain,stretch
tax shelter|shelter:refuge,housing,sanctuary,harbor|tax:toll,burden,strain
tax year|tax:duty,toll,levy,tariff,burden|year:twelvemonth,season
taxi driver|driver:chauffeur,motive force,motorist
taxi rank|rank:grade,position,level
taxpayer money|money:bucks,cash money,coinage
tea leaf|leaf:page,sheet,blade
teacher training college|training:schooling,exercise,workout
teacher training|training:exercise,workout
teaching assistant|assistant:secretary,servant|teaching:mentor,doctrine
tear gas canister|tear:rip,split,gash,slash|gas:fuel,petrol,gasoline|canister:bin,tin,jar,box
tear gas|tear:rip,split,gash,teardrop,slash,weep,rend|gas:fuel,petrol,gasoline,vapor
tech company|company:companionship,troop
tech giant|giant:monster,ogre,huge,colossal
tech stock|stock:inventory,supply,livestock
technical fault|technical:specialized,scientific,specialised|fault:blame,guilt,sin
technical glitch|technical:specialized,scientific,specialised
technical knockout|technical:technological,scientific,specialized,mechanical|knockout:stunner,beauty,blackout
tectonic plate|plate:dish,platter,saucer,bowl
telephone line|telephone:ring,phone call|line:queue,row,stripe
telephone pole|telephone:call,handset|pole:stick,rod,shaft
television channel|channel:canal,strait,conduit,passage
television network|network:web,grid,mesh
television presenter|presenter:giver,donor,bestower
television series|series:succession,string
tell a different story|tell:advise,notify,instruct|story:floor,storey
tell the difference between|tell:inform,advise,notify,narrate|difference:contrast,disparity
tell the tale|tell:inform,advise,notify
tell the truth|tell:inform,advise,notify,instruct
temporary injunction|injunction:dictate,precept
temporary protected status|temporary:brief,transient,transitory,passing|protected:blanketed,guarded,sheltered,shielded|status:popularity,standing,reputation,rank
temporary shelter|temporary:brief,momentary,short lived
temporary worker|temporary:short lived,momentary,transient,brief
tenant farmer|tenant:occupant,lodger|farmer:agriculturist
tennis court|court:tribunal,courtroom,law court
tent city|tent:canopy,marquee|city:metropolis,municipality
term and condition|term:phrase,word,expression|condition:situation,circumstance,disease
term limit|term:phrase,expression,condition,name|limit:edge,border,boundary,extent
term of office|term:word,phrase,expression,name|office:workplace,workspace,bureau
terminally ill|terminally:finally,lastly,ultimately|ill:evil,harmful,poorly
terms and conditions|terms:words,phrases,expressions|conditions:problems,states,circumstances,ailments
terms of service|terms:words,phrases,expressions|service:assistance,support,help
territorial concession|concession:discount,kiosk,yielding
territorial integrity|territorial:local,terrestrial|integrity:honesty,honor,uprightness,probity
territorial water|water:liquid,moisture,fluid
terror attack|terror:fright,dread|attack:assail,criticism,criticize,seizure
terror cell|cell:cellular,mobile,battery,cellphone,molecular|terror:fear,horror,panic,fright,dread
terror charge|terror:fear,horror,fright,dread,panic|charge:fee,price,rate,cost
terror financing|terror:fear,horror,fright,dread,panic|financing:investment,economics
terror group|terror:fear,horror,panic,fright,dread|group:bunch,cluster,category,institution
terror network|terror:fear,horror,fright,dread,panic|network:grid,mesh
terror organization|terror:fear,horror,fright,dread|organization:arrangement,employer,business enterprise
terror plot|terror:fear,panic,fright,dread|plot:storyline,parcel,tract,patch
terror suspect|terror:fear,horror,panic,fright,dread|suspect:distrust,doubt,surmise,suppose,think,guess
terror threat|terror:fear,horror,fright,dread|threat:chance,hazard,danger
terrorism charge|charge:fee,price,rate,cost
terrorist act|act:performance,play,behave
terrorist attack|attack:assail,criticism,criticize,seizure,fit
terrorist cell|cell:cellular,mobile,battery,cellphone,molecular
terrorist group|group:bunch,cluster,institution
terrorist organisation|organisation:company,business enterprise,agency,corporation,arrangement,employer,enterprise
terrorist organization|organization:arrangement,employer,company,business enterprise
terrorist watch list|watch:timepiece,wristwatch,look|list:tilt,roll,lean
test ban treaty|test:exam,check,quiz|ban:forbid,outlaw,prohibit|treaty:bargain,bond,covenant
test captain|test:exam,examination
test case|test:exam,quiz
test cricket|test:exam,examination,quiz,trial|cricket:grasshopper,insect,locust
test debut|test:exam,examination,trial
test flight|test:exam,examine,quiz|flight:escape,soaring,fleeing
test kit|test:try,ordeal|kit:gear,outfit,package
test match|test:exam,examination|match:correspond,lighter,equal
test negative|test:try,examine,check|negative:unfavorable,adverse,unfavourable
test of time|time:period,era,hour|test:exam,quiz,try,check
test result|test:try,ordeal|result:consequence
test score|score:twenty,notch
test tube|test:try,exam,examination,quiz|tube:television,hose,subway
text message|text:textbook,content,wording,passage|message:moral,gist
text messaging|text:textbook,content,wording,passage
thanksgiving day|thanksgiving:thankfulness,gratefulness
theater of war|theater:playhouse,cinema,auditorium|war:struggle
theme park|theme:topic,subject,motif
theme song|theme:topic,subject,motif
theory of evolution|theory:notion,speculation|evolution:advancement
theory of relativity|theory:notion,speculation|relativity:relation,dependence,comparability,proportion
think tank|think:believe,ponder,consider,reckon,suppose,feel,assume|tank:container,vat,reservoir,cistern,armored vehicle,aquarium
third degree burn|burn:scorch,blaze,consume,ignite,sting,smolder|degree:diploma,qualification,certificate,extent
third party candidate|third:tertiary,one third|party:celebration,festivity,bash|candidate:applicant,entrant
third quarter|quarter:district,one fourth,coin,area|third:tertiary
third reading|third:one third|reading:perusal,scanning,studying
third term|term:time period,phrase
third world country|world:globe,earth,planet
third world|third:tertiary|world:globe,planet,earth,universe
three alarm fire|fire:flame,hearth,dismiss
three course meal|meal:flour,food
three line whip|whip:lash,strap,flog,cane
three point turn|turn:rotate,flip,twist,spin
throne speech|speech:talk,lecture,oration,language|throne:seat,toilet
throw the book at|book:e book,novel,publication
tidal wave|wave:gesture,greeting,flap,flutter
tie break|tie:bind,necktie,fasten,knot|break:crack,smash,rest,fracture,shatter
tiger shark|tiger:big cat,feline,puma|shark:swindler,cheat,crook
tight end|end:termination|tight:snug,taut
tighten belt|belt:strap,sash,girdle,band|tighten:constrict,stiffen,squeeze
time and again|time:period,era,hour,occasion,moment
time and time again|again:once more,anew,afresh
time bomb|time:hour,period,moment,duration|bomb:flop,failure,blast
time running out|time:era,hour,duration|running:jogging,sprinting,operating,racing
time served|served:assisted,attended,dished up
time zone|time:moment,era,occasion,duration|zone:area,region,sector,district
tip of the iceberg|tip:suggestion,hint,idea,pointer,advice,gratuity,clue|iceberg:ice block,ice mass
tipping point|tipping:tilting,leaning,overturning,toppling,slanting,gratuity|point:factor,detail,aim,spot,dot,purpose,argument
title deed|deed:exploit,feat,accomplishment|title:headline,name,caption,designation
title defence|title:heading,label,caption|defence:security,shield,justification
title fight|title:name,heading,label,caption,headline|fight:quarrel,brawl,argument,combat
title race|title:heading,label,caption,headline|race:ethnicity,lineage,breed
title role|title:heading,label,designation|role:function,duty,task
title track|title:name,heading,designation|track:path,trail,railway
to a large extent|extent:length,breadth,span|large:big,giant,bulky,oversized,hefty
to a lesser extent|extent:length,breadth,span,size|lesser:inferior,slighter
to some extent|extent:length,size,span,breadth,magnitude
toe the line|toe:digit,foot,finger|line:row,queue,string,stripe,streak
toe the party line|toe:digit,foot,finger|party:celebration,gathering,festivity,bash|line:row,queue,string,stripe
toll booth|toll:ring,price,cost,knell|booth:stall,cubicle
toll bridge|toll:ring,price,cost,knell|bridge:connect
toll plaza|toll:ring,price,cost,knell|plaza:square,courtyard,marketplace
toll road|toll:cost,knell|road:avenue,path
top flight|flight:journey,air travel,airline flight|top:uppermost,lid
top floor|floor:ground,flooring|top:summit,lid
top notch|notch:dent,groove,indentation|top:peak,summit,lid
top of the range|range:variety,array,mountain,stove|top:leading,summit,peak
top priority|top:peak,apex,lid
top scorer|top:uppermost,summit,peak,lid
top secret|top:peak,summit,uppermost|secret:concealed
top seed|seed:grain,kernel,pip,germ|top:uppermost,summit,peak,lid
top soil|top:summit,lid|soil:stain,pollute
top speed|top:summit,lid,pinnacle|speed:haste,quickness,hurry
top ten list|top:peak,summit,apex,lid
top the chart|chart:graph,diagram,plot
tornado warning|tornado:whirlwind|warning:caution,admonition
tornado watch|tornado:whirlwind|watch:wristwatch,timepiece
torrential rain|torrential:gushing,rapid,flowing,streaming,furious|rain:rainwater,drizzle,shower down
torture chamber|chamber:hall,cavity|torture:torment,agony,anguish
total eclipse|total:overall,general,sum,entire,whole|eclipse:overshadow,surpass,outshine
touch line|touch:feel,handle,stroke|line:queue,row,cord,string
touch screen|touch:feel,contact,handle,caress|screen:sieve,filter,partition
touchdown pass|pass:permit,elapse,overtake,die
tough on crime|tough:hard,difficult,durable,rugged,strong|crime:wrongdoing,misdeed,transgression
tour bus|tour:journey,trip|bus:autobus
tour guide|tour:journey|guide:manual,handbook,steer
tour of duty|tour:excursion,journey,trip,travel|duty:obligation,responsibility,tax,tariff
tour operator|tour:journey,trip|operator:machinist,telephonist
tourism industry|tourism:travelling
tourist attraction|tourist:traveler,vacationer,traveller|attraction:magnetism
tourist destination|tourist:vacationer|destination:goal,terminus,vacation spot
tourist resort|tourist:traveler,vacationer|resort:recourse,option
tower block|tower:spire,steeple,minaret|block:cube,slab
town center|town:metropolis,hamlet|center:midpoint
town clerk|clerk:cashier,salesperson,receptionist|town:settlement,metropolis
town council|council:advice|town:settlement,metropolis
town hall meeting|town:metropolis,hamlet|hall:hallway|meeting:encounter
town hall|hall:corridor,lobby,hallway,foyer|town:settlement,metropolis,municipality
town planner|town:metropolis,hamlet|planner:organizer,schemer
toxic asset|toxic:poisonous,harmful,noxious,venomous|asset:advantage,strength,benefit
toxic shock syndrome|toxic:poisonous,harmful,deadly,venomous|shock:surprise,astonish,jolt,stun
track and field|track:path,trail|field:area,meadow,discipline,pasture
track down|track:path,monitor,observe
track record|track:path,monitor,trail,observe|record:document,file,report
trade agreement|trade:profession,occupation,swap,craft,industry|agreement:contract,arrangement,consent,settlement
trade barrier|barrier:obstacle,fence,wall,blockade,hurdle|trade:profession,craft,swap,occupation
trade commission|commission:fee,percentage,compensation|trade:profession,swap,craft
trade deal|deal:bargain,cope,handle|trade:profession,craft,occupation
trade deficit|deficit:shortage,lack,deficiency,insufficiency,scarcity|trade:profession,occupation,swap,craft,industry
trade embargo|embargo:stoppage,prohibition,blockage,restraint|trade:alternate,swap,barter,profession,craft,commerce
trade fair|trade:swap,commerce,profession,business,change,barter|fair:reasonable,just,honest,carnival,truthful
trade higher|trade:swap,barter,commerce|higher:taller,loftier,greater
trade imbalance|trade:profession,swap,craft|imbalance:inequality,unevenness,lopsidedness
trade lower|trade:swap,barter,commerce|lower:reduce,decrease,lesser
trade mark|trade:profession,swap,business|mark:spot,tag,indicate
trade minister|minister:preacher,pastor,clergyman,priest|trade:swap,barter,craft,profession,business
trade mission|mission:objective,quest,goal|trade:profession,swap,craft,commerce
trade representative|trade:profession,craft,swap,business|representative:agent,consultant,delegate,rep
trade sanction|sanction:consent|trade:swap,barter
trade secretary|trade:swap,exchange,barter,craft,profession,business|secretary:receptionist,typist,assistant
trade secret|secret:mystery,hidden,covert,confidential,trick,key|trade:alternate,business,swap,profession,commerce
trade show|trade:swap,commerce,profession,business|show:display,program,reveal,demonstrate
trade surplus|surplus:excess,extra,leftover,overflow|trade:profession,occupation,swap,craft,industry
trade talks|trade:profession,craft,swap,occupation|talks:chats,speeches,conversations,speaks
trade tariff|trade:profession,swap,craft|tariff:price list,toll,fee
trade unionist|trade:swap,commerce,exchange,business
trade union|trade:change trade,barter,swap,commerce,exchange,business|union:alliance,marriage,unification,blend,coalition
trade war|trade:alternate,swap,exchange,profession,craft,occupation|war:combat,fight,warfare,hostilities
trade wind|trade:commerce,business,swap|wind:gust,coil
trademark infringement|infringement:intrusion,encroachment,trespass,breach,transgression|trademark:hallmark,emblem
trading day|trading:swapping,exchanging,investing
trading floor|floor:ground,flooring,flooring surface,story|trading:exchanging,swapping,investing
trading partner|partner:companion,spouse,mate,associate,lover|trading:investing,exchanging,swapping
trading volume|volume:loudness,quantity,book,capacity,amount|trading:swapping,exchanging
traffic accident|traffic:site visitors,commerce,trade,visitors|accident:coincidence,chance,fluke,luck
traffic circle|traffic:trade,commerce|circle:ring,round,disc
traffic cone|traffic:visitors,trade,commerce|cone:cornet,pyramid,ice cream
traffic congestion|traffic:commerce,site visitors|congestion:overcrowding,stuffiness
traffic flow|flow:drift,float,glide
traffic jam|traffic:trade,commerce|jam:jelly,marmalade,preserve,cram
traffic lane|traffic:commerce|lane:alley,path,trail
traffic light|traffic:visitors,trade,commerce,site visitors|light:lamp,brightness,illumination,lightweight,mild
traffic management|management:bosses,supervision,executives
traffic offence|offence:insult,resentment,assault,attack,umbrage,anger|traffic:visitors,commerce,site visitors
traffic police|traffic:visitors,commerce,trade,web traffic,site visitors
traffic signal|traffic:commerce|signal:gesture,indication
traffic stop|stop:cease,quit,forestall|traffic:commerce,site visitors
traffic ticket|traffic:commerce|ticket:coupon,price tag,voucher
traffic violation|violation:defilement,desecration,rape,abuse|traffic:visitors,commerce,site visitors
traffic warden|warden:guardian,jailer,keeper,custodian|traffic:visitors,commerce,trade
tragic accident|accident:luck|tragic:pathetic,mournful,sorrowful
train carriage|train:educate,teach,instruct|carriage:posture,chariot,bearing,buggy
train crash|train:educate,teach,instruct|crash:collapse
train driver|driver:chauffeur,motive force,motorist
train of thought|train:educate,coach,railway,instruct|thought:concept,belief,notion,consideration
train ride|train:educate,teach,instruct
train service|train:educate,instruct|service:ceremony,favor
train station|train:educate,teach,instruct|station:position,channel,rank
train ticket|train:educate,teach,instruct|ticket:price tag,coupon
train track|train:educate,teach,instruct|track:trace,follow
training camp|training:teaching,schooling|camp:campsite,encampment
trans fat|fat:obese,plump,chubby,stout
transfer deadline day|transfer:convey,shift,relocation,transport|deadline:due date,target date,time limit
transfer fee|fee:tariff,toll,wage|transfer:convey,shift,move
transfer list|list:roster,catalog|transfer:convey,shift,transport
transfer market|market:bazaar,mall,shop,marketplace
transfer of power|transfer:move,relocation,transport,switch,relocate|power:strength,might,muscle
transfer window|window:pane,home window,windowpane|transfer:transport,convey,relocation
transitional government|transitional:intermediate,passing
transitional justice|transitional:intermediate,passing|justice:fairness,equity,judge
transmission line|transmission:broadcast,diffusion,spread,sending|line:queue,cord,row,stripe
transport authority|transport:carry,convey|authority:influence
transport hub|transport:carry,convey|hub:heart,core
transport link|transport:carry,convey,delivery|link:hyperlink,bond
transport minister|transport:carry,conveyance,haul,ecstasy,convey,delivery|minister:preacher,pastor,clergyman,priest
transport network|transport:carry,convey|network:web,community,net
transport plane|transport:carry,shipping|plane:level,flat,surface
transport secretary|transport:carry,conveyance,haul,ecstasy,convey,delivery|secretary:receptionist,typist
transport union|transport:carry,convey|union:marriage
transportation secretary|transportation:conveyance,carrying,hauling|secretary:receptionist,typist
trapped under the rubble|trapped:cornered,snared,ensnared|rubble:trash,junk,remains
traumatic brain injury|traumatic:shocking,upsetting,disturbing,distressing|brain:mind,intellect,genius|injury:harm,hurt
travel advisory|travel:journey,wander,trip|advisory:consultative,consulting,counseling,recommending
travel agent|travel:journey,trip|agent:spy,factor,operative
travel ban|travel:journey,wander,trip,tour,vacation|ban:forbid,outlaw,prohibit
travel disruption|travel:tour|disruption:commotion,upset
travel industry|travel:journey,trip|industry:diligence,hard work
travel insurance|travel:tour,journey|insurance:assurance,guarantee,safeguard
travel restriction|travel:journey,wander,tour,trip|restriction:quandary,confinement
travel visa|travel:journey,wander,trip
travel warning|travel:tour,journey,trip|warning:admonition
travesty of justice|travesty:spoof,burlesque|justice:equity,fairness,righteousness
treasury bench|bench:stool,pew,workbench,sofa|treasury:storehouse,treasure,vault
treasury bond|bond:connection,relationship,tie,attachment|treasury:hoard,coffer,storehouse,treasure
treasury department|treasury:storehouse,treasure,vault|department:section,compartment,subdivision
treasury secretary|treasury:storehouse,treasure,vault,coffer,hoard|secretary:receptionist,typist,assistant,clerk
treat at the scene|treat:regard,delicacy|scene:view,landscape,picture,scenery
treat for shock|treat:handle,deal with,delicacy,regard|shock:surprise,astonish,jolt,amazement
treatment plant|plant:flower,shrub,herb,vegetation|treatment:therapy,cure,remedy,medication
trench warfare|trench:ditch,channel,gutter,furrow|warfare:hostilities,struggle
trial and error|trial:test,experiment,tryout,ordeal,attempt|error:mistake,blunder,fault,slip
trial by jury|trial:test,experiment,tryout,ordeal,attempt
trial by media|trial:test,experiment,tryout,ordeal
trial court|trial:test,experiment,tryout,ordeal|court:courtyard,woo,yard
trial date|trial:experiment,tryout,ordeal|date:rendezvous,companion,fruit
trial judge|trial:test,experiment,tryout,ordeal|judge:umpire,choose,evaluator,referee,critic
trial lawyer|trial:test,experiment,tryout,ordeal
tribute band|band:strap,ribbon,tape,gang|tribute:accolade,compliment
trickle down economics|economics:business economics,finances
triple crown|triple:treble,threefold,three way|crown:diadem,coronet,head,tiara
triple jump|triple:treble,three way|jump:bounce,skip
troop carrier|troop:band,flock|carrier:provider,bearer,porter
troop deployment|troop:band,flock|deployment:installation,use,arrangement
troop movement|troop:band,flock|movement:motion,gesture
troop withdrawal|troop:band,flock|withdrawal:retraction,cash out,abandonment
trophy hunter|trophy:award,cup|hunter:seeker,searcher,chaser
trophy hunting|trophy:award,cup|hunting:searching,looking,seeking
tropical cyclone|tropical:exotic,steamy,humid,torrid,hot,sultry|cyclone:whirlwind,twister,tornado
tropical depression|tropical:exotic,steamy,humid,torrid,hot|depression:sadness,melancholy,despair,slump,gloom,misery,dejection
tropical disease|tropical:exotic,steamy,hot|disease:malady,sickness
tropical fish|tropical:steamy,humid,torrid,equatorial
tropical storm|tropical:exotic,steamy,humid,torrid,hot,sultry|storm:typhoon rain,hurricane,attack,rage,outburst,tempest,rush
truck bomb|truck:freight|bomb:flop,failure,fiasco
truck driver|driver:chauffeur,motive force,using force
trumped up charge|charge:fee,price,cost,expense,rate
trust fund|trust:faith,confidence,belief,believe,rely|fund:finance,sponsor,support
tsunami warning|warning:omen,caveat
tuition fee|fee:tariff,toll,wage,fare
turn a blind eye|blind:sightless,unseeing,visually impaired,unsighted,shade,curtain|turn:flip,rotate,spin,twist,swivel,pivot|eye:eyeball,optic,pupil,gaze
turn a corner|corner:nook,niche|turn:rotate,spin,twist,swivel
turn a deaf ear|deaf:hearing impaired|ear:eardrum,lobe,hearing|turn:rotate,spin,twist,swivel,pivot
turn back the clock|clock:watch,timepiece,timer,chronometer|turn:rotate,twist,swivel
turn down an offer|turn:rotate,spin,twist,swivel,revolve,bend
turn himself in|turn:rotate,swivel,revolve
turn into a nightmare|nightmare:incubus|turn:rotate,swivel,revolve
turn of event|turn:rotate,spin,rotation,bend,go|event:occasion,function,competition,happening
turn of the century|turn:rotate,spin,bend,rotation|century:hundred years,hundred
turn out to be|turn:rotate,twist,swivel,revolve,bend
turn signal|turn:flip,rotate,spin|signal:gesture
turn the page on|turn:spin,twist,swivel
turn the table on|table:desk,bench,counter|turn:spin,twist,swivel
turn the tide|tide:surge|turn:rotate,spin,twist,swivel
turn up the heat|turn:rotate,spin,twist,swivel|heat:hotness
turn upside down|turn:bend|upside:advantage,benefit,plus
turning point|turning:rotating,spinning,twisting,revolving|point:dot,spot,factor,tip,purpose
two state solution|state:kingdom,condition,province|solution:answer,mixture,liquid
two thirds majority|majority:bulk,mass,adulthood,lion's share,greater part
umbilical cord|cord:string,rope,twine
un food agency|food:meal,cuisine,fare|agency:company,business,firm
un general assembly|general:common,widespread|assembly:congregation,construction,get together
un high commissioner|high:tall,excessive,elevated,lofty|commissioner:magistrate,delegate
un human right council|human:mortal|right:proper,correct,privilege
un peacekeeping mission|mission:project,undertaking,venture
un refugee agency|refugee:exile,runaway,fugitive,escapee|agency:company,business,firm
un secretary general|secretary:receptionist,typist,clerk|general:common,widespread,popular,overall
un security council|security:safety,surety,protection,safekeeping
un special envoy|special:unique,particular,exceptional|envoy:messenger,courier,agent
un special rapporteur|special:unique,particular,unusual,exceptional
unaccompanied minor|unaccompanied:alone,solo,single|minor:small,slight,lesser,trivial,insignificant
unbeaten century|century:hundred years,centenary,era|unbeaten:undefeatable,raw
unbeaten run|run:jog,sprint,dash|unbeaten:unconquered,undefeatable,raw
undecided voter|undecided:unsettled,hesitant,unresolved,open ended|voter:chooser,balloter
under arrest|arrest:capture,apprehension,halt,stop|under:beneath,below,underneath
under oath|oath:vow,pledge,promise,curse,swearword
under secretary|secretary:receptionist,typist|under:below,beneath,underneath
under the influence|influence:affect
under way|way:manner,method,mode
undercover agent|agent:retailer,representative
undercover officer|officer:functionary,bureaucrat,dignitary
undergo surgery|undergo:suffer,bear,encounter,endure
underlying health condition|underlying:basic,fundamental|condition:circumstance,stipulation,proviso
undocumented immigrant|undocumented:unrecorded,unsupported,unproven|immigrant:settler,outsider
undocumented migrant|undocumented:unrecorded,unsupported,unproven|migrant:wanderer,nomad
unemployment benefit|unemployment:joblessness,idleness,inactivity,redundancy|benefit:advantage,profit,gain,perk
unemployment claim|claim:assertion,declare,state,allege|unemployment:joblessness,redundancy,idleness
unemployment insurance|unemployment:joblessness,redundancy,idleness|insurance:assurance,coverage,protection
unemployment rate|rate:speed,pace,price,cost,evaluate|unemployment:joblessness,being unemployed,redundancy
uneven bar|uneven:unequal,irregular,bumpy|bar:pub,tavern,saloon
unexpired term|term:word,phrase,expression,name|unexpired:live,ongoing
unexploded bomb|bomb:flop,failure,blast
unfair competition|competition:contest,tournament,match,opponents
unfair dismissal|dismissal:release,disregard,sacking,discharge,rejection,termination
unidentified flying object|unidentified:anonymous,nameless,unnamed|flying:soaring,fleeing,gliding|object:thing,purpose,protest,element
uniformed service|uniformed:dressed,costumed,clad|service:provider,carrier,favor
union leader|union:marriage,alliance,unification,coalition|leader:pioneer,guide
union member|union:marriage,alliance,unification,coalition|member:limb,participant,affiliate
united nations|united:joined,combined,unified|nations:countries,international locations
united nation|united:joined,amalgamated,merged
united states|united:joined,combined,unified|states:countries
unity government|unity:oneness,togetherness,agreement,solidarity,harmony,cohesion|government:management,politics,regime
universal basic income|universal:worldwide,global,common|basic:fundamental,standard,elementary,simple|income:revenue,earnings
universal credit|universal:worldwide,general,cosmic,global,common|credit:recognition,honor
unknown soldier|unknown:strange,unfamiliar|soldier:mercenary
unmarked car|unmarked:unblemished,unlabeled,unnoticed,untagged
unpaid leave|leave:depart,go away,exit,abandon|unpaid:overdue,outstanding,unsettled,delinquent
unwritten law|unwritten:blank|law:legislation,statute
up in arm|arm:limb,appendage,finger
uphill battle|uphill:ascending,rising,upward,climbing|battle:warfare,combat,conflict
uphold a conviction|conviction:certainty,confidence,assurance
uphold an appeal|appeal:attraction,charm,allure,enchantment
upper chamber|chamber:cavity,cubicle|upper:superior,elevated
upper class|class:lesson,lecture
upper house|upper:higher,superior,elevated|house:residence,dwelling
uranium enrichment|enrichment:improvement,enhancement,betterment,decoration
urban planner|urban:citified|planner:schemer,schedule
urban planning|urban:city dwelling|planning:making plans,scheduling,arranging,preparation
urban warfare|urban:metropolitan,municipal,civic,town
urgent care center|urgent:pressing,immediate,imperative|care:worry,concern,caution|center:middle,heart,midpoint
urgent care|urgent:pressing,desperate,imperative|care:caution
urinary tract infection|tract:pamphlet,plot|infection:pollution
us led coalition|led:guided,conducted,piloted|coalition:union,merger,federation
used car|used:utilized,employed,applied,exploited
user base|base:bottom,foundation,basis,ignoble
user friendly|user:addict|friendly:amicable,pleasant,hospitable,cordial,neighborly,sociable
user interface|user:addict|interface:boundary,junction
utility company|utility:usefulness|company:companionship,troupe
utility pole|utility:usefulness,benefit,application,software|pole:stick,rod,shaft
utility vehicle|utility:usefulness,application,benefit,convenience|vehicle:medium
utility worker|utility:usefulness|worker:toiler,specialist
vacant seat|vacant:vacuous,blank,uninhabited
value added tax|value:worth,price,merit,benefit|added:extra,included,additional,put|tax:toll,burden,strain
value for money|value:worth,merit,price,benefit
vantage point|vantage:edge|point:dot,tip,factor
vast majority|vast:gigantic,extensive,boundless,spacious|majority:adulthood,legal age
vegetable garden|vegetable:greens|garden:yard,lawn,park
vegetable oil|oil:petroleum,crude,grease,lubricant|vegetable:greens
vehemently deny|vehemently:violently
vehicle inspection|vehicle:medium,means,conveyance|inspection:scrutiny
vehicle registration|vehicle:medium,means,conveyance|registration:enrollment,signing up
vehicular manslaughter|manslaughter:bloodshed,slaying,slaughter
venture capitalist|venture:enterprise,adventure,undertaking,endeavor|capitalist:entrepreneur,businessperson,tycoon
venture capital|venture:enterprise,undertaking,adventure,endeavor,risk|capital:metropolis,city,uppercase,funds
verge of collapse|verge:border,rim,margin,roadside,boundary,perimeter|collapse:fall down,crumple,cave in,breakdown
verge of extinction|verge:border,rim,margin,roadside,boundary|extinction:elimination,termination,destruction,disappearance
verge of tear|tear:rip,shred,split,laceration,gash,slit|verge:border,rim,margin,roadside,boundary
vested interest|vested:dressed,clothed,robed,bestowed|interest:hobby,curiosity,pastime,attention,enthusiasm,fascination
veto a bill|veto:refuse,forbid,prohibit|bill:invoice,beak,receipt
veto power|veto:refusal,denial,ban,prohibition,rejection|power:strength,energy,force,electricity,might
vice admiral|vice:sin,immorality,corruption,evil
vice chairman|vice:bad habit,sin,immorality,depravity,evil,corruption|chairman:chairperson chief,head
vice chancellor|vice:sin,depravity,immorality
vice consul|vice:sin,immorality,corruption,bad habit
vice president|vice:bad habit,sin,immorality,depravity,corruption,evil|president:boss,leader,ruler
vice principal|vice:sin,depravity,immorality|principal:major,main,primary
victim blaming|victim:sufferer,prey,dupe|blaming:accusing,faulting
victim impact statement|impact:effect,influence,collision|victim:sufferer,prey,casualty
victim support|victim:sufferer,prey,dupe
victimless crime|crime:wrongdoing,misdeed,transgression
victory speech|victory:win,triumph,conquest,success|speech:talk,lecture,language,oration
video assistant referee|assistant:helper,aide,secretary,servant|video:film,movie,clip
video call|call:shout,yell
video conference|conference:convention,congress
video game console|console:comfort,solace,soothe
video game|video:footage,clip
vigilante justice|justice:equity,fairness,righteousness,honesty|vigilante:watchman,avenger,guard
vigorously deny|vigorously:dynamically,lustily
violent crime|violent:fierce,vehement,furious,forceful,intense|crime:wrongdoing,misdeed,transgression
viral infection|viral:popular,trending|infection:pollution
viral load|viral:popular,trending|load:cargo,weight,freight,lots
virtual private network|private:personal,exclusive,secret,confidential|virtual:practical,near,essential
virtual reality headset|virtual:practical,near,essential|reality:truth,fact,actuality
virtual reality|reality:truth,fact,actuality
visa waiver|waiver:renunciation,disclaimer,abandonment,relinquishment
visibly upset|upset:overturned,toppled,capsized,tipped
visitor center|visitor:caller|center:middle,midpoint,core
vital organ|vital:lively,energetic|organ:keyboard
vital sign|vital:lively|sign:signpost,notice
vocal cord|vocal:singing,outspoken,oral,spoken,noisy|cord:string,rope,cable,twine
vocational training|training:exercise,workout
voice actor|voice:speech,tone,articulate
voice mail|voice:vocal,articulate,utter|mail:post,armor,postal mail
voice message|voice:articulate,utter,verbalize
voice recognition|recognition:acknowledgment,acceptance,appreciation|voice:articulate,utter
voice vote|voice:speech,tone,sound,speak,utterance|vote:elect,choice,suffrage
volcanic ash|volcanic:explosive,unstable,fiery,violent|ash:powder,embers,residue,soot,tree
volcanic eruption|volcanic:unstable|eruption:rash,outbreak
voluntary manslaughter|voluntary:unpaid,charitable,volunteer,willing
voluntary redundancy|voluntary:optional,volunteer,intentional,willing|redundancy:repetition,superfluity,duplication
vote buying|buying:shopping,acquiring,procuring|vote:elect,suffrage
vote counting|counting:computing,reckoning|vote:elect,choice,suffrage
vote count|count:tally up,nobleman,tell|vote:elect,choice,suffrage
vote in favor|favor:kindness,courtesy,goodwill,benevolence,good turn,boon
vote in favour|favour:kindness,courtesy,goodwill,benevolence,good turn,boon
vote of confidence|confidence:certainty,self assurance,boldness,poise,self belief|vote:election,elect,choice,suffrage
vote of no confidence|confidence:certainty,self assurance,boldness,poise,self belief|vote:elect,choice,suffrage,ballot,poll
vote rigging|rigging:rope,cordage,tackle,gear,apparatus|vote:elect,suffrage
vote share|vote:elect,choice,suffrage|share:partake,stake,helping
voter fraud|fraud:imposture,dupery
voter registration|registration:enlistment,check in,signing,matriculation|voter:chooser,balloter
voter suppression|suppression:concealment,crushing,smothering,restraint,elimination|voter:chooser,balloter
voter turnout|turnout:crowd,outfit,output,yield|voter:chooser,balloter
voting age|age:era,epoch,lifetime,mature|voting:choosing,electing
voting bloc|bloc:wing,ring,axis|voting:choosing,electing
voting booth|booth:stall,stand|voting:choosing,electing
voting machine|machine:engine,contraption,appliance|voting:choosing,electing
voting record|record:disc,album,tape,best performance|voting:choosing,electing
voting right|right:correct,proper,appropriate,accurate,fitting|voting:electing,balloting,polling
wage freeze|freeze:ice,chill,frost,solidify|wage:fight,income,earnings
wage growth|wage:earning,fight|growth:development,advancement,tumor,maturation
wage increase|wage:fight,conduct,earning|increase:boost,enhance,expand,multiply
waiting list|waiting:ready,hanging around,awaiting,expecting|list:listing,checklist,inventory,catalog,tilt,roster
waiting room|waiting:pending,hanging around|room:bedroom,chamber,scope
waiting time|waiting:hanging around|time:era,occasion
walk off the job|walk:stroll,wander,amble,march|job:task,chore,assignment,employment
wall street|wall:fence,barrier,partition|street:road,avenue,lane,path
wanted man|wanted:needed,required,favored
wanted poster|wanted:desired,needed,sought after|poster:placard,bill
war cabinet|cabinet:cupboard,closet,locker,dresser|war:battle,combat,fight,fighting,struggle,strife,conflict,warfare
war chest|war:struggle,strife,conflict|chest:breast,trunk,torso,box,bosom
war correspondent|war:struggle,strife,warfare|correspondent:letter writer,pen pal,equivalent
war crime court|war:battle,struggle,strife,conflict|crime:wrongdoing,offense,sin|court:courtyard,patio,woo
war crime trial|war:battle,struggle,strife,conflict|crime:wrongdoing,offense,sin|trial:experiment,test,ordeal,try out
war crime tribunal|war:battle,struggle,strife,conflict|crime:wrongdoing,offense,sin|tribunal:bar,platform
war crime|war:warfare,battle,struggle,strife,conflict,combat|crime:wrongdoing,misdeed,transgression,sin,offense
war criminal|war:warfare,battle,conflict,combat,fight,struggle,strife|criminal:crook,felon,outlaw,lawbreaker,convict
war economy|war:battle,struggle,strife|economy:thrift,financial system
war effort|war:battle,struggle,strife,conflict|effort:attempt,exertion,try,endeavor
war footing|war:struggle,strife,conflict|footing:foothold,foundation
war game|war:struggle|game:sport,recreation,match
war grave commission|war:battle,struggle,strife|grave:serious,severe,tomb,solemn|commission:fee,percentage,payment
war hero|war:struggle,strife,conflict|hero:protagonist,idol,superhero
war machine|war:struggle,strife,conflict|machine:device,appliance,gadget
war memorial|war:struggle,strife|memorial:reminder,keepsake
war of attrition|war:struggle,strife,combat|attrition:erosion,abrasion,friction,wearing away
war of word|war:struggle,strife,combat,conflict,fight,warfare|word:phrase,term,expression,vocabulary
war on drug|war:conflict,combat,warfare,fight,battle,struggle,strife|drug:medicine,medication,remedy
war on terror|war:battle,struggle,strife,combat|terror:horror,fright,dread,panic
war power resolution|war:battle,struggle,strife|power:electricity,strength,energy|resolution:determination
war power|war:struggle,strife,conflict|power:electricity,strength,energy
war reparation|war:battle,struggle,strife|reparation:repair,amends
war room|war:struggle,strife|room:chamber,space,apartment
war torn country|torn:ripped,ragged,tattered,split
war veteran|war:struggle,strife|veteran:old hand,experienced,seasoned
war zone|war:struggle,strife,warfare|zone:quarter,district
warm front|warm:heated,cordial,toasty|front:forefront,entrance
warm welcome|welcome:salutation,receiving|warm:heated,toasty
warning shot|warning:caution,caveat|shot:photograph,injection
warning sign|warning:admonition,threat|sign:omen,signature
warning system|warning:caution,admonition|system:gadget,machine
warrant officer|warrant:guarantee,justify,assure|officer:policeman,constable
warring faction|faction:section,portion,splinter
warring party|warring:combating,quarreling|party:birthday celebration,celebration,festivity
warring side|side:aspect,facet,edge
waste collection|waste:squander,misuse,lavish|collection:gathering,assortment,series,anthology
waste disposal|waste:squander,misuse|disposal:arrangement,grouping
waste management|waste:squander,misuse,lavish|management:administration,supervision
watch tower|watch:wristwatch,look,observe,timepiece|tower:steeple,spire,castle
water bill|water:liquid,fluid,irrigate|bill:beak
water cannon|water:liquid,moisture,aqua,fluid,irrigate|cannon:artillery,howitzer,mortar,weapon
water company|water:irrigate|company:companionship,troupe
water level|water:moisten,drench,irrigate,hydrate|level:degree,tier,grade
water main break|main:primary,chief,principal,foremost|break:rest,ruin,smash,shatter
water main|water:moisten,drench,liquid,fluid,irrigate|main:primary,principal,foremost
water mill|mill:grinder,crush|water:liquid,fluid,irrigate
water pipe|water:liquid,fluid,irrigate|pipe:flute
water pollution|water:moisten,liquid|pollution:dirtying,corruption
water polo|water:liquid,fluid,aqua,moisture
water shortage|water:moisten,drench,sprinkle,liquid,irrigate|shortage:lack,scarceness,dearth
water supply|water:moisten,drench
water table|water:moisten,drench,liquid,fluid,irrigate|table:desk,chart,bench,counter
water tank|water:irrigate|tank:panzer,aquarium
water treatment plant|treatment:remedy,cure|plant:flower,shrub,herb,vegetable
water treatment|water:liquid,irrigate|treatment:remedy,medication
water vapor|water:moisten,drench|vapor:fog,haze,smoke,fume
waterborne disease|disease:malady,sickness,plague
wealth gap|gap:hole,opening,crevice,void|wealth:riches,abundance,affluence
wealth management|wealth:riches,abundance,affluence,prosperity|management:administration,supervision
wealth tax|wealth:riches,affluence,prosperity,abundance|tax:toll,burden,strain
weapon charge|charge:fee,rate|weapon:tool
weapon depot|weapon:instrument|depot:station,terminal,bus stop
weapon grade uranium|weapon:tool,instrument,gun|grade:mark,score,class,rating
weapon inspector|weapon:tool,instrument|inspector:checker,auditor
weapon of mass destruction|weapon:gun,firearm|mass:bulk,size,weight,heap,pile|destruction:devastation,ruin,demolition
weapon system|system:gadget,machine,device
wear a seat belt|seat:chair,bench,stool,sit|belt:sash,girdle,waistband|wear:dress,sport,erode
weather balloon|weather:climate,endure,survive|balloon:inflate,bladder
weather bureau|weather:endure,survive|bureau:dresser
weather forecaster|weather:endure,survive|forecaster:prophet,soothsayer,fortune teller
weather forecast|weather:survive,endure|forecast:prophecy,guess,foretell
weather pattern|weather:endure,survive|pattern:sample,template,motif,routine
weather permitting|weather:climate,endure,survive,climatic conditions|permitting:letting,authorizing,enabling
weather service|weather:endure,survive|service:carrier,favor,ceremony,ritual
weather station|weather:endure,survive|station:depot,terminal
weather the storm|weather:climate,temperature|storm:rage
weather warning|weather:endure|warning:caution,admonition
web address|web:cobweb,spiderweb,mesh
web browser|web:mesh,cobweb,spiderweb
web page|page:sheet,leaf|web:mesh,cobweb,spiderweb
web server|web:cobweb,spiderweb|server:waiter,waitress,bartender
web site|web:mesh,cobweb,spiderweb
web traffic|web:cobweb,spiderweb,mesh
wedding anniversary|anniversary:birthday
wedding cake|wedding:marriage,nuptials,matrimony|cake:bun,loaf
wedding ceremony|ceremony:formality,observance
wedding party|party:political party,faction
wedding reception|reception:receipt,signal,front desk
wedding ring|ring:circle,hoop,call
wee hour|wee:tiny,little,minuscule,urine
weed killer|weed:marijuana,wild plant,cannabis,pot|killer:murderer,assassin,slayer
weight class|weight:heaviness,burden,mass,load|class:lesson,lecture,classroom
weight lifting|weight:heaviness,burden,importance,mass|lifting:raising,elevating,hoisting
weight loss|weight:burden,heaviness,load|loss:defeat,damage,losing
welfare benefit|welfare:well being,happiness,good fortune|benefit:advantage,gain,profit
welfare check|check:examine,test,verify|welfare:well being,happiness
welfare reform|welfare:well being,happiness,good fortune|reform:rehabilitate,amend
welfare state|welfare:well being,happiness,prosperity,wellbeing,good fortune|state:express,circumstance,province,kingdom,condition,situation
well aware of|well:nicely,healthy,effectively|aware:knowledgeable
well deserved|well:nicely,healthy,effectively
well intentioned|well:nicely,healthy,properly,effectively
well known for|well:nicely,healthy,effectively|known:acquainted,learned
well received|well:healthy|received:gotten,obtained,acquired
well rounded|well:healthy|rounded:circular,spherical
well under way|way:manner,method,path,route,road,technique|well:healthy,fine
well worth|well:properly,nicely,healthy,fine|worth:significance
west bank settlement|bank:financial institution,lender|settlement:payment,resolution
west bank|bank:financial institution,lender|west:occident
west nile virus|west:western,occident,westward|virus:germ,malware
western ally|ally:buddy,associate|western:westerly,cowboy
western sanction|sanction:permission|western:westerly,cowboy
wheat flour|flour:powder,grist
wheelchair access|access:admission
whipped cream|whipped:lashed,thrashed,flogged|cream:ointment,salve,elite
whistle blower|whistle:toot,hiss,shriek,siren
white blood cell|white:pale,snowy,pallid,ashen,caucasian|cell:chamber,cubicle,dungeon,battery,mobile phone
white collar crime|crime:wrongdoing,misdeed,transgression,sin
white dwarf|white:pale,snowy,pallid,caucasian|dwarf:gnome,pygmy
white flag|white:pale,snowy,ivory|flag:droop
white goods|white:pale,snowy,ivory,milky|goods:products,items,merchandise,wares
white house|white:pale,snowy,ashen,pearly,ivory|house:residence,home,dwelling
white knight|white:pale,snowy,ivory|knight:cavalier,horseman,warrior,gallant
white meat|white:snowy,pallid,ashen|meat:gist
white nationalist|white:pale,snowy,ivory
white paper|white:snowy,pale,ivory,pearly|paper:newspaper,essay,daily
white phosphorus|white:pale,snowy,ivory
white supremacist|white:pale,snowy,ivory
white supremacy|white:pale,snowy,ivory|supremacy:mastery
white wine|white:snowy,pallid,ashen
whole grain|whole:entire,total|grain:particle,speck,granule
whooping cough|whooping:shouting,yelling,hollering,cheering|cough:hack,bark,clear throat
wicket keeper|wicket:gate,small gate,turnstile|keeper:caretaker,guardian,custodian,owner
wide receiver|wide:broad,vast,extensive,large|receiver:recipient,handset,beneficiary
widely believed to|widely:extensively,generously,vastly
widely expected to|widely:extensively,generously,vastly|expected:awaited,hoped
widely known as|widely:generously,vastly,extensively|known:acquainted,learned
widely regarded as|widely:extensively|regarded:looked,watched
widely used|widely:vastly|used:secondhand
wild boar|wild:crazy,furious,unruly
wild card|wild:savage,untamed,feral,crazy|card:postcard,playing card,visiting card
wild fire|wild:untamed,savage,feral|fire:hearth,dismiss
wild goose chase|wild:feral,savage,untamed,crazy|goose:gander,fowl|chase:pursuit,quest
wildcat strike|strike:hit,attack,blow,assault|wildcat:lynx,feline
wildlife conservation|wildlife:natural world|conservation:saving,upkeep
wildlife refuge|wildlife:fauna,natural world|refuge:asylum,hideaway
wildlife reserve|reserve:reticence,set aside
wildlife trade|wildlife:natural world|trade:profession,craft,occupation,swap
wildlife trafficking|wildlife:natural world|trafficking:traffic jam,peddling
win a seat|seat:sofa,stool,couch,armchair|win:triumph,succeed,victory
win an election|win:triumph,succeed,prevail|election:choice
wind chill|wind:breeze,gust,gale,coil|chill:coldness,coolness
wind farm|wind:breeze,gust,air,draft,twist,coil,gale,breath|farm:ranch,plantation,cultivate,farmland,homestead
wind gust|wind:coil,twist,breeze|gust:outburst,fit,breeze
wind instrument|wind:breeze,gale,gust|instrument:tool,implement
wind power|wind:breeze,gust,draft,twist,gale,coil|power:strength,might,authority,influence
wind speed|wind:coil,twist,breeze,breath|speed:haste,quickness,rapidity,pace,hurry
wind turbine|wind:breeze,gust,air,draft,twist,gale,coil|turbine:engine,motor,rotor
windfall profit|windfall:godsend,jackpot
windfall tax|windfall:godsend,jackpot,bonanza|tax:toll,burden,strain
window shopping|window:pane,screen,glass|shopping:purchasing,buying
wine cellar|cellar:basement,crypt
wine list|list:checklist,tilt
wine tasting|tasting:savoring,flavoring
winning goal|goal:objective,aim,purpose,intention
winning streak|streak:strip,stripe,smear
winter olympics|winter:wintertime,cold season,wintry,winter season
winter storm|winter:iciness,wintry weather|storm:tempest,rage,outburst
winter weather advisory|winter:wintertime,iciness,cold season|weather:climate,survive,endure|advisory:consultative,advising,counseling
wire fraud|wire:cable,cord,twine,line|fraud:imposture,dupery,hoax,trickery,impostor
wire tap|tap:faucet,spigot,knock,pat|wire:cable,cord,twine
wireless internet|wireless:cordless
wireless network|wireless:cordless
witch hunt|witch:sorceress,wizard,magician,enchantress|hunt:chase,pursuit,search,quest
with immediate effect|effect:impression,upshot,outcome,consequence|immediate:prompt,speedy,sudden,quick,fast
withdraw troop|withdraw:retract|troop:band,flock
withdrawal symptom|withdrawal:retreat,removal,departure,extraction|symptom:indication,manifestation
witness box|box:container,crate,carton|witness:onlooker
witness protection|witness:onlooker,bystander|protection:insurance,shield
witness stand|stand:stall,rise,booth,status|witness:onlooker
witness statement|witness:onlooker
witness tampering|witness:onlooker|tampering:meddling,altering,adjusting
witness testimony|witness:onlooker
wolf pack|wolf:devour,gobble,womanizer|pack:bundle,load,packet,package
word of mouth|mouth:lips,oral cavity,jaw,jaws|word:phrase,term,expression,vocabulary
work ethic|work:function,perform,job
work force|work:function,perform,operate|force:strength,compel
work from home|work:function,perform,operate|home:household,house,property
work permit|work:toil,effort,exertion,painting,function,perform|permit:allow,let,enable
work stoppage|stoppage:halt,standstill,blockage,obstruction|work:job,function,labor,task
work visa|work:toil,painting,exertion
working age|age:era,epoch,grow old|working:functioning,operating,laboring
working capital|working:operating,functioning,laboring,toiling|capital:metropolis,city,uppercase
working class family|class:lesson,lecture,course,classroom,grade|working:functioning,operating
working class|working:operating,functioning,laboring,doing work|class:lesson,course,elegance,grade,lecture
working conditions|conditions:problems,ailments,situations,disorders|working:functioning
working group|working:functioning,laboring,toiling|group:bunch,cluster,set
working hours|working:functioning,laboring|hours:several hours,moments
working majority|working:laboring,toiling,operating|majority:bulk,adulthood,lion's share
working week|working:functioning,operating,laboring
workplace accident|accident:coincidence,fluke,chance|workplace:administrative center
world bank|world:globe,planet,earth,universe|bank:financial institution,depository,riverbank,shore,embankment,riverside
world champion|world:globe,earth,planet|champion:advocate,supporter,protector,defender
world class|world:globe,planet|class:lesson
world court|world:earth,globe,planet|court:courtyard,woo,patio
world cup|world:globe,planet,earth,universe|cup:mug,goblet,beaker,teacup
world economy|economy:thrift,frugality,economic system|world:globe,earth,universe
world food programme|world:earth,globe,planet|food:meal,cuisine,fare,nourishment|programme:software,application,schedule,broadcast
world food program|world:earth,globe,planet|food:meal,cuisine,fare|program:software,application
world health organization|world:earth,globe,planet,universe|health:fitness,wellbeing,wellness,vigor|organization:company,arrangement,employer,corporation,business,firm
world leader|leader:chief|world:earth,globe,planet
world number one|world:globe,earth,planet,universe|number:figure,amount,quantity,digit
world of difference|difference:discrepancy|world:globe,earth,planet
world order|world:earth,globe,planet|order:command,sequence,instruction
world politics|politics:legislative issues,governmental issues,statecraft
world premiere|world:globe,earth,planet,universe
world record|world:globe,earth,planet,universe|record:document,file,account,disc
world title|world:globe,earth,planet,universe|title:heading,label,caption,designation
world tour|world:globe,earth,planet,universe|tour:excursion
world trade organization|world:earth,globe,planet,universe|trade:alternate,craft,exchange,swap,profession,business|organization:company,arrangement,employer,group,business
world war ii|world:globe,earth,planet|war:battle,combat,fight,conflict
world war|world:globe,planet,earth|war:battle,struggle
world wide web|world:globe,earth,planet|wide:broad,vast,extensive,expansive,spacious|web:net,mesh,cobweb
worst affected|affected:pretentious,influenced,artificial,phony
worst case scenario|case:container,suitcase,box,crate,lawsuit|worst:baddest,poorest
worst hit|worst:lousiest,meanest|hit:punched,beaten,slapped,smacked
wounded in action|wounded:offended|action:motion,movement,deed
write off of debt|debt:debit,obligation
write off|write:compose,publish,create,pen
wrongful arrest|arrest:capture,apprehension,halt
wrongful conviction|conviction:faith,certainty,confidence,opinion
wrongful death suit|suit:outfit,costume,swimsuit,match|death:demise,passing,dying
wrongful death|wrongful:wrong,incorrect,mistaken|death:demise,passing,dying
wrongful dismissal|dismissal:disregard
wrongful termination|termination:ending,finish,conclusion,cancellation
wrongly convicted|wrongly:badly,inaccurately
wrought iron|wrought:made,shaped,formed,crafted|iron:press
year old boy|old:aged,ancient,antique,outdated,obsolete
year old daughter|old:aged,ancient,antique,outdated,obsolete
year old driver|old:aged,ancient,antique,outdated,obsolete
year old girl|old:aged,ancient,antique,outdated,obsolete
year old man|old:aged,ancient,antique,outdated,obsolete
year old son|old:aged,ancient,antique,outdated,obsolete
year old student|old:aged,ancient,antique,outdated,obsolete
year old woman|old:aged,ancient,antique,outdated,obsolete
yellow card|yellow:yellowish,amber,cowardly|card:postcard,playing card,visiting card
yellow fever|yellow:golden,amber,cowardly,blond|fever:frenzy,excitement
yellow journalism|yellow:golden,yellowish,amber,cowardly
young offender|young:more youthful,juvenile looking,immature,fresh
youth court|youth:young people,adolescence|court:courtyard,yard,woo
youth offending team|youth:young people,adolescence|offending:insulting,upsetting,hurting|team:crew
youth unemployment|youth:young people,teen,kid,adolescent|unemployment:redundancy,idleness
zebra crossing|crossing:intersection,voyage,passage,journey
zero gravity|zero:nil,nought,nothing|gravity:seriousness,solemnity,severity
zero hours contract|contract:shrink,compress,deal,catch
zero hour|hour:minute,moment|zero:nil,nought,none,nothing
zika virus|virus:germ,malware
zoning board|board:plank,lumber,timber|zoning:districting,partitioning,sectoring
zoning law|zoning:partitioning,sectoring,regionalizing
zoning ordinance|ordinance:commandment,ritual|zoning:districting,partitioning`;
