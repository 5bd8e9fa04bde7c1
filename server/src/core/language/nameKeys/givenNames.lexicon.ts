/**
 * Given names that are one name in several languages, with their short forms; written from general knowledge of European,
 * Near Eastern and Central Asian name-giving. One row a name: gender, then per language the spellings in Latin letters without diacritics.
 * A spelling may stand in several rows ("Sasha").
 */

/** Rows of `gender language:spelling,spelling …`; languages are ISO 639-1 codes, `sh` for Bosnian, Croatian, Montenegrin and Serbian. */
export const GIVEN_NAME_ROWS: readonly string[] = `
m en:alexander,alex,alec,alisdair,alastair,alistair,sandy de:alexander,alex fr:alexandre it:alessandro,sandro es:alejandro pt:alexandre nl:alexander sv:alexander pl:aleksander cs:alexandr hu:sandor ro:alexandru,alecu sh:aleksandar,aca,sasa sl:aleksander mk:aleksandar bg:aleksandar ru:aleksandr,alexandr,sasha,shura uk:oleksandr,oleks,sashko be:aliaksandr,aliaksander el:alexandros,alekos et:aleksander lv:aleksandrs lt:aleksandras ka:aleksandre hy:aleksandr sq:aleksander,aleks fi:aleksanteri tr:iskender ar:iskandar
f en:alexandra,alex,sandra fr:alexandra,alexandrine it:alessandra es:alejandra pl:aleksandra sh:aleksandra,sasa ru:aleksandra,sasha uk:oleksandra bg:aleksandra el:alexandra ro:alexandra
m en:andrew,andy,drew de:andreas fr:andre it:andrea es:andres pt:andre nl:andries,andre sv:anders,andreas pl:andrzej cs:andrej,ondrej sk:andrej,ondrej hu:andras ro:andrei sh:andrija,andrej sl:andrej mk:andrej bg:andrey,andrei ru:andrey,andrei,andrej uk:andriy,andrii,andrij be:andrei,andrey el:andreas lv:andrejs lt:andrius et:andres,andrus fi:antti sq:andrea,ndre
m en:anthony,tony,antony de:anton fr:antoine it:antonio es:antonio,tono pt:antonio,toninho nl:anton,antonius pl:antoni,antek cs:antonin sk:anton hu:antal ro:anton sh:ante,antun,anto sl:anton ru:anton uk:anton bg:anton el:antonis,antonios lt:antanas sq:ndue
m en:basil ru:vasily,vasili,vasiliy,vasilii uk:vasyl be:vasil bg:vasil mk:vasil ro:vasile sh:vasilije,vaso el:vasilis,vassilis,vasilios pl:wasyl
m en:benjamin,ben,benny de:benjamin fr:benjamin he:binyamin,benyamin es:benjamin it:beniamino ru:veniamin sh:benjamin
m en:boris ru:boris,borya uk:borys be:barys bg:boris,boyko sh:boris,boro pl:borys ro:boris
m en:charles,charlie,chuck de:karl,carl fr:charles it:carlo es:carlos pt:carlos nl:karel,carel sv:karl,carl pl:karol cs:karel sk:karol hu:karoly ro:carol sh:karlo,dragutin sl:karel fi:kaarle lt:karolis lv:karlis
m en:christian,chris de:christian fr:christian it:cristiano es:cristian pt:cristiano sv:kristian,christian da:kristian,christian pl:krystian cs:kristian ro:cristian sh:kristijan sl:kristijan mk:hristijan bg:hristian hu:krisztian lv:kristians
m en:christopher,chris,kit de:christoph,christof fr:christophe it:cristoforo es:cristobal,cristofer pl:krzysztof cs:krystof hu:kristof ro:cristofor sh:kristofor,hristofor ru:khristofor el:christoforos sv:kristoffer
m en:christos el:christos,khristos bg:hristo,khristo sh:risto,hristo mk:risto,hristo
m en:constantine de:konstantin fr:constantin it:costantino es:constantino ru:konstantin,kostya uk:kostyantyn,kostiantyn be:kanstantsin bg:konstantin ro:constantin,costel sh:konstantin,kosta el:konstantinos,kostas,costas,dinos ka:konstantine,kote
m en:cyril de:cyrill fr:cyrille ru:kirill,kiril uk:kyrylo be:kiryl bg:kiril mk:kiril sh:kiril,cirilo cs:cyril
m en:daniel,dan,danny de:daniel fr:daniel it:daniele es:daniel pl:daniel cs:daniel hu:daniel ro:daniel,dan sh:danijel,danilo,danko ru:daniil,danil,danila uk:danylo be:danila bg:daniel el:daniil he:daniel,dani
m en:david,dave,davy de:david fr:david it:davide es:david pl:dawid cs:david sh:david ru:david,davyd uk:davyd he:david,dudu,dudi ka:davit,dato hy:davit,david ar:dawud,daoud,dawood tr:davut lv:davids
m en:demetrius ru:dmitry,dmitri,dmitriy,dmitrii,dmitrij,dima,mitya uk:dmytro,dmitro be:dzmitry,dzmitryj bg:dimitar,dimitur mk:dimitar,dime sh:dimitrije,mitar,dmitar ro:dumitru,dimitrie,mitica el:dimitrios,dimitris,dimitri,mitsos pl:dymitr lv:dmitrijs de:dimitri fr:dimitri,dmitri
m en:dominic,dominick de:dominik,dominikus fr:dominique it:domenico es:domingo pt:domingos pl:dominik cs:dominik hu:domonkos,dominik sh:dominik
m en:edward,ed,eddie,ted,teddy,ned de:eduard fr:edouard it:edoardo es:eduardo,lalo pt:eduardo,duarte pl:edward cs:eduard hu:ede ro:eduard ru:eduard uk:eduard sh:eduard sv:edvard lv:eduards el:edouardos hy:eduard ka:eduard
m en:emanuel,emmanuel,manny de:emanuel fr:emmanuel it:emanuele es:manuel,emanuel pt:manuel,manoel ro:emanuel,manole el:emmanouil,manolis sh:emanuel,manojlo
m en:eugene,gene de:eugen fr:eugene it:eugenio es:eugenio pt:eugenio pl:eugeniusz cs:evzen hu:jeno ro:eugen ru:yevgeny,evgeny,yevgeni,evgeni,evgenii,yevgeniy,evgeniy,jewgeni,zhenya uk:yevhen,evhen,yevhenii,yevheniy be:yauhen,jauhien bg:evgeni,evgeniy sh:evgenije,eugen lv:jevgenijs lt:evgenijus et:jevgeni el:evgenios
m en:francis,frank,frankie,francisco de:franz,frank fr:francois,francis it:francesco,franco es:francisco,paco,pancho pt:francisco,chico nl:frans pl:franciszek cs:frantisek sk:frantisek hu:ferenc ro:francisc sh:franjo,frano,franko sl:france,franc lt:pranciskus sq:frano
m en:frederick,fred,freddy,frederic de:friedrich,fritz fr:frederic it:federico es:federico pt:frederico nl:frederik,frits sv:fredrik da:frederik pl:fryderyk cs:bedrich,fridrich hu:frigyes ro:frederic sh:fridrih ru:fridrikh
m en:gabriel,gabe de:gabriel fr:gabriel it:gabriele es:gabriel pl:gabriel hu:gabor cs:gabriel ru:gavriil,gavrila uk:havrylo sh:gavrilo,gavro,gabrijel ro:gavril,gabriel el:gavriil ar:jibril,djibril tr:cebrail
m en:george de:georg,jorg,jurgen fr:georges it:giorgio es:jorge pt:jorge nl:joris,sjors sv:goran,jorgen,georg da:jorgen pl:jerzy cs:jiri sk:juraj hu:gyorgy ro:gheorghe,george,iurie,gica sh:djordje,dorde,djuro,juraj,jure sl:jurij,jure mk:gjorgji,gjorge,gorgi,gjorgi bg:georgi,gueorgui,georgui ru:georgy,georgi,georgiy,georgii,egor,yegor uk:heorhiy,heorhii,georgiy,yuriy be:heorhi el:georgios,giorgos,yorgos,yiorgos lv:juris,georgs lt:jurgis ka:giorgi,gia,goga hy:gevorg,kevork sq:gjergj,jorgo ar:jurj,jirjis,georges et:juri fi:yrjo ca:jordi
m en:yuri ru:yuri,yury,yuriy,yurii,jurij,juri,iouri uk:yuriy,yurii,yurij,yuri be:yury bg:yuri sl:jurij sh:jurij,juri lv:jurijs et:juri
m en:gerald,gerard,gerry,jerry de:gerhard,gerald,gerd fr:gerard,gerald it:gerardo es:gerardo nl:gerard,gerrit pl:gerard hu:gellert
m en:gregory,greg de:gregor fr:gregoire it:gregorio es:gregorio,goyo pl:grzegorz cs:rehor,gregor hu:gergely,gergo ro:grigore ru:grigory,grigori,grigoriy,grisha uk:hryhoriy,hryhorii be:ryhor bg:grigor sh:grgur,grigorije,gligorije el:grigoris,grigorios hy:grigor,krikor ka:grigol
m en:henry,harry,hank de:heinrich,heinz,heiner fr:henri it:enrico es:enrique,quique pt:henrique nl:hendrik,henk sv:henrik da:henrik pl:henryk cs:jindrich hu:henrik ro:henric sh:henrik ru:genrikh fi:heikki lt:henrikas et:hindrek
m en:herman de:hermann fr:armand it:ermanno ru:german,herman uk:herman
m en:igor ru:igor uk:ihor be:ihar bg:igor sh:igor pl:igor lv:igors fr:igor
m en:elijah,elias,ellis de:elias fr:elie it:elia es:elias ru:ilya,ilia,ilja uk:illya,illia be:ilya,illia bg:iliya,ilia mk:ilija sh:ilija ro:ilie el:ilias he:eliyahu,eli ar:ilyas,elias ka:ilia pl:eliasz
m en:isaac,ike de:isaak fr:isaac he:yitzhak,itzhak,yitzchak,itzik ar:ishaq,ishak tr:ishak ru:isaak sh:isak
m en:ishmael ar:ismail,ismael,esmail,ismaeel fa:esmail,esmaeil tr:ismail sh:ismail,ismet sq:ismail ru:ismail
m en:jacob,jake,jack de:jakob fr:jacques it:giacomo,jacopo es:jacobo,diego nl:jacob,jaap,jacobus sv:jakob pl:jakub cs:jakub sk:jakub hu:jakab ro:iacob sh:jakov,jakob,jaksa sl:jakob ru:yakov,iakov,yasha uk:yakiv bg:yakov el:iakovos he:yaakov,yaacov,jacob,yankel ar:yaqub,yaqoob,yakub tr:yakup lv:jekabs lt:jokubas
m en:james,jim,jimmy,jamie,jem es:jaime,santiago,diego fr:jacques,james pt:jaime,tiago it:giacomo ga:seamus gd:hamish
m en:jeremy,jeremiah,jerry de:jeremias fr:jeremie es:jeremias ru:yeremey sh:jeremija pl:jeremi
m en:jerome fr:jerome it:girolamo es:jeronimo pl:hieronim sh:jeronim,jerko de:hieronymus
m en:john,jack,johnny,jonny de:johann,johannes,hans,jan fr:jean it:giovanni,gianni es:juan pt:joao nl:jan,johan,johannes,hans sv:johan,jan,hans da:jens,hans,jan,johan pl:jan,janek cs:jan,honza sk:jan hu:janos ro:ion,ioan,ionel sh:jovan,ivan,jovo,ivo sl:janez,ivan mk:jovan,ivan bg:ivan,yoan ru:ivan,vanya,ioann uk:ivan be:ivan,yan el:ioannis,giannis,yannis,yiannis lt:jonas lv:janis et:jaan,juhan fi:juhani,johannes,jukka ga:sean,eoin gd:ian,iain cy:ifan,evan ar:yahya,hanna ka:ivane,ioane,vano hy:hovhannes,ohannes sq:gjon tr:yahya,can ca:joan
m en:jonathan,jon,johnny fr:jonathan he:yonatan,jonatan,yoni es:jonatan de:jonathan
m en:joseph,joe,joey,jo de:josef,joseph,sepp fr:joseph it:giuseppe,beppe es:jose,pepe pt:jose,ze nl:jozef,joost,jos sv:josef pl:jozef cs:josef sk:jozef hu:jozsef ro:iosif sh:josip,josif,joso sl:josip,joze ru:iosif,osip uk:yosyp,yosip bg:yosif el:iosif he:yosef,yossi,josef ar:yusuf,youssef,yousef,yousuf,yusef,yousif fa:yousef,yusef tr:yusuf sq:jozef,isuf ka:ioseb,soso hy:hovsep lt:juozas lv:jazeps ca:josep
m en:joshua,josh he:yehoshua,shuki fr:josue es:josue
m en:jude,judas he:yehuda,judah
m en:julian,jules,julius de:julian,julius fr:julien,jules it:giuliano,giulio es:julian,julio pl:julian,juliusz ro:iulian,iuliu sh:julijan,julije ru:yulian,yuly bg:yulian
m en:lawrence,laurence,larry de:lorenz,laurenz fr:laurent it:lorenzo es:lorenzo pt:lourenco nl:laurens sv:lars da:lars,lauritz pl:wawrzyniec cs:vavrinec hu:lorinc ro:laurentiu sh:lovro,lovre ru:lavrenty,lavrentiy fi:lauri
m en:leo,leon de:leo,leon fr:leon it:leone es:leon ru:lev,leon,lyova uk:lev,leo pl:leon,lew sh:lav bg:lyuben he:lev,leon hy:levon
m en:leonard,len,lenny de:leonhard fr:leonard it:leonardo es:leonardo ru:leonard pl:leonard
m en:leonid ru:leonid uk:leonid be:leanid pl:leonid el:leonidas lv:leonids ro:leonid
m en:louis,lewis,lou de:ludwig,lutz fr:louis it:luigi,ludovico es:luis pt:luis,luiz nl:lodewijk pl:ludwik cs:ludvik hu:lajos ro:ludovic sh:ludovik,ljudevit sv:ludvig ru:lyudvig
m en:lucas,luke de:lukas fr:luc,lucas it:luca es:lucas pl:lukasz cs:lukas hu:lukacs ro:luca sh:luka sl:luka ru:luka uk:luka be:luka el:loukas ka:luka
m en:mark,marcus de:markus,mark fr:marc it:marco es:marcos,marco pt:marcos,marco nl:mark sv:markus pl:marek cs:marek hu:mark ro:marcu,marcel sh:marko sl:marko mk:marko bg:marko ru:mark uk:marko el:markos sq:mark,marku
m en:martin,marty de:martin fr:martin it:martino es:martin pt:martim,martinho nl:maarten,martijn sv:marten,martin pl:marcin cs:martin hu:marton ro:martin sh:martin sl:martin ru:martin fi:martti et:mart lv:martins
m en:matthew,matt de:matthias,mathias fr:mathieu,matthieu it:matteo es:mateo pt:mateus nl:matthijs,mattheus sv:mattias,matthias pl:mateusz,maciej cs:matej,matous sk:matej,matus hu:mate,matyas ro:matei sh:mateja,matej,mato,mate sl:matej,matija ru:matvey,matfey uk:matviy bg:matey el:matthaios fi:matti lt:matas et:mati,madis
m en:maurice,morris de:moritz fr:maurice it:maurizio es:mauricio pt:mauricio pl:maurycy hu:moric
m en:maximilian,max,maxim de:maximilian,max fr:maxime,maximilien it:massimo,massimiliano es:maximo ru:maxim,maksim,maks uk:maksym,maxym be:maksim bg:maksim sh:maksim,maksimilijan pl:maksym lv:maksims
m en:michael,mike,mick,micky,mickey,mikey de:michael,michel fr:michel,mickael it:michele es:miguel pt:miguel nl:michiel,maikel sv:mikael da:mikkel,michael pl:michal cs:michal,michael sk:michal hu:mihaly ro:mihai,mihail sh:mihailo,mihajlo,mihovil,mijo,mihael sl:mihael,miha mk:mihail bg:mihail,mikhail ru:mikhail,michail,misha uk:mykhailo,mykhaylo,mihajlo be:mikhail,mikhas el:michalis,michail,mihalis lv:mihails,mikelis lt:mykolas fi:mikko,mikael et:mihkel ka:mikheil,mikhail,misha hy:mikael he:michael,mikhael ar:mikhail sq:mihal ga:micheal
m en:moses de:moses fr:moise it:mose es:moises he:moshe,moishe ar:musa,moussa,mousa tr:musa ru:moisey sq:musa
m en:nathan,nathaniel,nat,nate he:natan,nathan fr:nathan es:natan
m en:nicholas,nicolas,nick,nicky,colin de:nikolaus,klaus,niklas,nicolas fr:nicolas it:nicola,niccolo es:nicolas pt:nicolau nl:nicolaas,klaas,nico sv:nils,niklas da:niels,nikolaj,klaus pl:mikolaj cs:mikulas sk:mikulas hu:miklos ro:nicolae,nicu,niculae sh:nikola,niko,nikica sl:nikolaj,miklavz mk:nikola bg:nikolay,nikolai,nikola ru:nikolai,nikolay,nikolaj,kolya uk:mykola,nikolay,mikola be:mikalai,mikalay,mikola el:nikolaos,nikos,nicos lv:nikolajs lt:mikalojus fi:niilo,niklas ka:nikoloz,nika hy:nikol sq:nikolla,niko,koli
m en:oleg ru:oleg uk:oleh be:aleh bg:oleg pl:oleg lv:olegs
m en:alexis de:alexis fr:alexis it:alessio es:alejo,alexis ru:alexei,alexey,aleksei,aleksey,alexej,alyosha uk:oleksiy,oleksii,oleksij be:aliaksei,aliaksey,alaksiej bg:aleksi sh:aleksije,aleksa pl:aleksy el:alexios,alexis lv:aleksejs ro:alexe
m en:oliver,ollie de:oliver fr:olivier it:oliviero es:oliverio nl:olivier pl:oliwer sh:oliver
m en:patrick,pat,paddy de:patrick fr:patrice,patrick it:patrizio es:patricio pl:patryk cs:patrik sv:patrik ga:padraig hu:patrik sh:patrik
m en:paul de:paul fr:paul it:paolo es:pablo pt:paulo nl:paul,paulus sv:pal,paul da:poul pl:pawel cs:pavel sk:pavol hu:pal ro:paul,pavel sh:pavle,pavao,pavo sl:pavel,pavle mk:pavle bg:pavel ru:pavel,pasha uk:pavlo be:pavel,paval el:pavlos lv:pavels lt:paulius fi:paavo et:paavo hy:poghos ar:boulos,bulus sq:pal,pavli ka:pavle
m en:peter,pete de:peter fr:pierre it:pietro,piero es:pedro pt:pedro nl:pieter,piet,peter sv:per,peter,petter da:peter,peder pl:piotr cs:petr sk:peter hu:peter ro:petru,petre sh:petar,pero,pera sl:peter mk:petar,petre bg:petar,petur,petyr ru:pyotr,petr,piotr,petya uk:petro be:piotr,pyotr el:petros lv:peteris lt:petras fi:pekka,petri et:peeter ka:petre hy:petros,bedros ar:butrus,boutros sq:pjeter,petrit ca:pere
m en:philip,phillip,phil de:philipp fr:philippe it:filippo es:felipe pt:filipe,felipe nl:filip,philip sv:filip da:filip pl:filip cs:filip hu:fulop ro:filip sh:filip sl:filip mk:filip bg:filip ru:filipp uk:pylyp el:filippos sq:filip,lip
m en:raphael,rafael,rafe de:raphael,rafael fr:raphael it:raffaele es:rafael pl:rafal he:refael,rafi sh:rafael hu:rafael
m en:raymond,ray de:raimund fr:raymond it:raimondo es:ramon,raimundo pt:raimundo ca:ramon
m en:richard,rick,dick,ricky,rich de:richard fr:richard it:riccardo es:ricardo pt:ricardo pl:ryszard cs:richard hu:richard ro:richard sv:rikard sh:rikard,rihard lt:ricardas lv:rihards
m en:robert,bob,bobby,rob,robbie,bert de:robert,rupert fr:robert it:roberto es:roberto pt:roberto pl:robert cs:robert hu:robert ru:robert sh:robert lv:roberts lt:robertas
m en:roger,rodger de:rudiger fr:roger it:ruggero es:rogelio,rogerio pt:rogerio pl:roger
m en:roman fr:romain it:romano es:roman ru:roman uk:roman pl:roman cs:roman ro:roman sh:roman lv:romans
m en:samuel,sam,sammy de:samuel fr:samuel it:samuele he:shmuel,samuel ru:samuil es:samuel hu:samuel pl:samuel sh:samuilo
m en:sebastian,seb de:sebastian,bastian fr:sebastien it:sebastiano es:sebastian pl:sebastian hu:sebestyen ro:sebastian sh:sebastijan
m en:sergius fr:serge it:sergio es:sergio pt:sergio ru:sergei,sergey,sergej,serguei,seryozha uk:serhiy,serhii,serhij,sergiy be:siarhei,siarhey bg:sergey,sergei ro:sergiu sh:sergej,sergije pl:sergiusz el:sergios lv:sergejs lt:sergejus et:sergei hy:sargis,sarkis,serzh,serj ka:sergo
m en:simon,sim de:simon fr:simon it:simone es:simon nl:simon,siemen pl:szymon cs:simon hu:simon ro:simion sh:simon,simo,simun sl:simon ru:semyon,semen,simeon uk:semen bg:simeon el:simon,symeon he:shimon,simon ka:simon,svimon hy:simon lv:simanis lt:simonas
m en:stanislaus pl:stanislaw cs:stanislav sk:stanislav ru:stanislav,stas uk:stanislav sh:stanislav,stanko bg:stanislav de:stanislaus ro:stanislav lt:stanislovas
m en:stephen,steven,steve,stefan de:stefan,stephan,steffen fr:etienne,stephane it:stefano es:esteban,estefan pt:estevao nl:stefan,steven sv:stefan,staffan da:steffen,stefan pl:stefan,szczepan cs:stepan,stefan sk:stefan hu:istvan ro:stefan sh:stefan,stevan,stjepan,stipe,stevo sl:stefan mk:stefan bg:stefan ru:stepan,stefan uk:stepan,stefan el:stefanos,stephanos hy:stepan lv:stefans et:tehvan sq:stefan,shtjefen ka:stepane
m en:theodore,ted,teddy,theo,theodor de:theodor fr:theodore it:teodoro es:teodoro pl:teodor cs:teodor hu:tivadar,teodor ro:teodor,tudor,toader sh:teodor,todor,tosa mk:todor bg:todor,teodor ru:fyodor,fedor,feodor uk:fedir,fedor be:fiodar el:theodoros,thodoris lv:teodors ka:tedo
m en:thomas,tom,tommy de:thomas fr:thomas it:tommaso es:tomas pt:tomas,tome nl:thomas,tom,maas sv:tomas da:thomas pl:tomasz cs:tomas sk:tomas hu:tamas ro:toma sh:toma,tomo sl:tomaz,tomas bg:toma ru:foma uk:foma el:thomas fi:tuomas,tomi lt:tomas lv:toms sq:thoma et:toomas
m en:timothy,tim de:timotheus,tim fr:timothee es:timoteo ru:timofey,timofei uk:tymofiy,tymofii be:tsimafei sh:timotije el:timotheos pl:tymoteusz
m en:valentine de:valentin fr:valentin it:valentino es:valentin ru:valentin,valya uk:valentyn bg:valentin pl:walenty ro:valentin sh:valentin
m en:valery fr:valery ru:valery,valeri,valeriy,valerii uk:valeriy,valerii bg:valeri be:valery ro:valeriu it:valerio es:valerio lv:valerijs pl:walery el:valerios
m en:victor,vic de:viktor fr:victor it:vittorio es:victor pt:vitor,victor pl:wiktor cs:viktor hu:viktor,gyozo ro:victor sh:viktor mk:viktor bg:viktor ru:viktor,victor,vitya uk:viktor be:viktar lv:viktors et:viktor el:viktor sv:viktor lt:viktoras
m en:vincent,vince de:vinzenz,vincent fr:vincent it:vincenzo es:vicente pt:vicente nl:vincent pl:wincenty cs:vincenc hu:vince ro:vicentiu sh:vinko,vicko
m en:vitaly ru:vitaly,vitali,vitaliy,vitalii uk:vitaliy,vitalii,vitali,vitalij be:vital,vitali pl:witalij,witalis ro:vitalie lv:vitalijs fr:vitali it:vitale
m en:vladimir de:wladimir,waldemar fr:vladimir it:vladimiro es:vladimir ru:vladimir,volodya,vova,vlad uk:volodymyr,volodimir,wolodymyr be:uladzimir,vladzimir bg:vladimir mk:vladimir sh:vladimir,vlado cs:vladimir sk:vladimir pl:wlodzimierz ro:vladimir lv:vladimirs lt:vladimiras et:vladimir sl:vladimir ka:vladimer,lado fi:vladimir
m en:vladislav ru:vladislav,vlad uk:vladyslav be:uladzislau,vladislau bg:vladislav sh:vladislav pl:wladyslaw cs:vladislav,ladislav sk:ladislav hu:laszlo ro:vladislav,vlad sl:ladislav de:ladislaus
m en:vsevolod ru:vsevolod uk:vsevolod
m en:vyacheslav ru:vyacheslav,viacheslav,slava uk:vyacheslav,viacheslav be:viachaslau cs:vaclav,vaceslav sk:vaceslav pl:waclaw,wieczyslaw de:wenzel ro:veaceslav bg:vyacheslav sh:veceslav
m en:walter,walt de:walter,walther fr:gautier it:gualtiero es:gualterio nl:wouter,walter pl:walter sv:valter
m en:william,bill,billy,will,willie,liam de:wilhelm,willi,willy fr:guillaume it:guglielmo es:guillermo,memo pt:guilherme nl:willem,wim,pim sv:vilhelm,wilhelm da:vilhelm pl:wilhelm cs:vilem sk:viliam hu:vilmos ro:wilhelm sh:vilim,vilijam sl:viljem ru:vilgelm fi:vilho,viljami ca:guillem ga:liam,uilliam
m ru:yaroslav uk:yaroslav pl:jaroslaw,jarek cs:jaroslav sk:jaroslav sh:jaroslav be:yaraslau
m ru:mstislav uk:mstyslav
m ru:rostislav uk:rostyslav cs:rostislav
m ru:svyatoslav,sviatoslav uk:svyatoslav,sviatoslav pl:swietoslaw
m ru:bogdan uk:bohdan pl:bogdan cs:bohdan sh:bogdan ro:bogdan sk:bohdan bg:bogdan
m ru:gennady,gennadi,gennadiy,gennadii uk:hennadiy,hennadii,gennadiy be:henadz el:gennadios lv:genadijs
m ru:arkady,arkadi,arkadiy,arkadii uk:arkadiy,arkadii pl:arkadiusz ka:arkadi
m ru:anatoly,anatoli,anatoliy,anatolii uk:anatoliy,anatolii be:anatol pl:anatol fr:anatole lv:anatolijs
m ru:ruslan uk:ruslan
m ru:rodion uk:rodion ro:rodion
m ru:zakhar uk:zakhar he:zacharia en:zachary,zach de:zacharias sh:zaharije bg:zahari
m ru:nikita uk:mykyta be:mikita el:niketas
m ru:timur uk:timur tr:timur,demir
m ru:denis,dennis uk:denys be:dzianis en:dennis,denis,denny fr:denis de:dennis bg:denis sv:dennis lv:deniss el:dionysis,dionysios
m ru:artyom,artem uk:artem be:artsiom el:artemios hy:artem
m ru:yefim,efim uk:yukhym he:haim,chaim,chayim
m ru:kuzma uk:kuzma el:kosmas it:cosimo ro:cozma
m ru:eldar az:eldar
m ru:ramzan ar:ramadan,ramzan tr:ramazan sq:ramadan
m sh:zoran mk:zoran
m sh:milos cs:milos
m sh:dragan bg:dragan mk:dragan
m sh:srdjan,srdan
m sh:djuro,djura sl:jure
m sh:dusan cs:dusan sk:dusan sl:dusan
m sh:slobodan,boban mk:slobodan
m sh:zarko
m sh:nenad mk:nenad
m sh:vuk
m sh:momcilo bg:momchil
m sh:ranko
m sh:predrag,pedja
m sh:nebojsa,nebojsha
m sh:hasim,hashim ar:hashim,hashem sq:hashim tr:hasim fa:hashem,hashemi
m sh:ramus,ramush sq:ramush
m sq:agim sh:agim
m sq:albin sh:albin en:albin
m sq:edi
m sq:besnik
m ar:abdullah,abdallah,abdulla,abdoullah,abdollah fa:abdollah tr:abdullah sq:abdullah,abdulla ru:abdulla sh:abdulah
m ar:abdulaziz,abdelaziz,abdalaziz,abdulazeez tr:abdulaziz
m ar:abdulrahman,abdelrahman,abderrahman,abdurrahman,abdalrahman,abderrahmane tr:abdurrahman ru:abdurakhman
m ar:abdulkarim,abdelkarim,abdulkareem,abdelkrim
m ar:abdulfattah,abdelfattah,abdalfattah,abdulfatah,abdelfatah
m ar:abdulqadir,abdelkader,abdulkadir,abdelqader tr:abdulkadir
m ar:abdulmalik,abdelmalek,abdulmalek
m ar:ahmad,ahmed,achmed,ahmet fa:ahmad tr:ahmet ru:akhmed,akhmad sh:ahmed,ahmet sq:ahmet ur:ahmed
m ar:ali,aly tr:ali fa:ali sq:ali sh:alija
m ar:amir,ameer,emir fa:amir tr:emir sh:emir,amir
m ar:anwar,anwer,enver tr:enver sq:enver sh:enver
m ar:aziz,azeez tr:aziz
m ar:bashar,beshar,bashshar
m ar:bashir,basheer,bechir tr:besir
m ar:bilal,belal tr:bilal
m ar:fahd,fahad
m ar:faisal,faysal,feisal,faycal tr:faysal
m ar:farouk,farooq,faruq,faruk tr:faruk sh:faruk
m ar:fatih,fateh tr:fatih
m ar:fuad,fouad,foad tr:fuat
m ar:hafiz,hafez,hafeez tr:hafiz
m ar:haidar,haydar,haider,hyder tr:haydar
m ar:hamid,hameed,hamed tr:hamit fa:hamid
m ar:hamad,hamed
m ar:hamza,hamzah tr:hamza
m ar:harun,haroun,haroon tr:harun en:aaron he:aharon,aaron
m ar:hassan,hasan,hassane fa:hassan,hasan tr:hasan sq:hasan sh:hasan ru:khasan
m ar:hussein,husain,hussain,husayn,husein,hosein,houssein,hussien fa:hossein,hosein,hussein tr:huseyin,hussein sq:hysen sh:husein ru:khusein,husein
m ar:ibrahim,ebrahim,ibraheem,brahim fa:ebrahim,ibrahim tr:ibrahim sq:ibrahim en:abraham,abe,bram de:abraham he:avraham,avram,avi fr:abraham hy:abraham ru:ibragim,avraam sh:ibrahim,avram ro:avram
m ar:idris,edris,idriss tr:idris
m ar:imad,emad tr:imat
m ar:isa,issa,eisa,essa tr:isa sq:isa
m ar:iyad,eyad,ayad
m ar:jalal,jalaal,djalal,galal tr:celal fa:jalal
m ar:jamal,gamal,djamel,jamaal,djamal tr:cemal sq:xhemal ru:dzhamal sh:dzemal
m ar:kamal,kamel,kemal,kamil tr:kemal sq:qemal
m ar:karim,kareem,kerim tr:kerim
m ar:khalid,khaled,halid,chalid tr:halit sq:halit
m ar:khalil,haleel,halil tr:halil sq:halil
m ar:mahdi,mehdi,mahdy tr:mehdi fa:mehdi
m ar:mahmoud,mahmud,mahmood tr:mahmut fa:mahmoud,mahmud ru:makhmud sh:mahmud
m ar:majid,majeed,maged tr:mecit fa:majid
m ar:mansour,mansur,mansoor tr:mansur fa:mansour
m ar:masoud,massoud,masud,masood tr:mesut fa:massoud,masoud ku:masoud,massoud
m ar:muhammad,mohammed,mohammad,mohamed,muhammed,mohamad,mohamet,muhamad,mahomet,mohamud fa:mohammad,mohamad tr:mehmet,muhammed,mehmed ru:magomed,mukhammad,mukhamed sq:mehmet,muhamed sh:muhamed,mehmed ur:muhammad so:mohamud,maxamed fr:mohamed,mamadou az:mammad
m ar:mukhtar,mokhtar,muhtar tr:muhtar
m ar:mustafa,mostafa,moustafa,mustapha,moustapha tr:mustafa fa:mostafa sq:mustafa sh:mustafa
m ar:nabil,nabeel tr:nebil
m ar:nasir,nasser,naser,nasr,nacer tr:nasir fa:naser sq:naser
m ar:nizar,nezar
m ar:nuri,nouri,noori tr:nuri
m ar:omar,umar,omer,oumar tr:omer fa:omar ru:umar
m ar:osama,usama,ussama,oussama tr:usame
m ar:osman,othman,uthman,usman,ousmane tr:osman ru:usman sh:osman
m ar:qasim,qassem,kassem,qasem,qassim,kasim,ghasem tr:kasim fa:qasem,ghasem,qassem
m ar:rafiq,rafik,rafic,rafeeq tr:refik
m ar:rashid,rasheed,rachid,rashed tr:resit fa:rashid ru:rashid
m ar:saad,sad
m ar:sabri,sabry tr:sabri
m ar:saddam
m ar:said,saeed,saied,sayeed tr:sait fa:saeed,saeid ru:said sh:said
m ar:salah,saleh,salih tr:salih
m ar:salim,saleem,selim tr:selim
m ar:salman,selman tr:selman
m ar:samir,sameer tr:semir sh:samir
m ar:sharif,shareef,cherif,sherif tr:serif sq:sherif
m ar:sulaiman,suleiman,sulayman,soleiman,suleyman,slimane,solayman tr:suleyman fa:soleiman ru:suleyman en:solomon,sol he:shlomo fr:salomon ru:solomon sh:sulejman,solomon sq:sulejman
m ar:tahir,taher tr:tahir
m ar:tariq,tarek,tareq,tarik tr:tarik
m ar:walid,waleed,oualid tr:velit
m ar:wasim,waseem tr:vesim
m ar:yasir,yasser,yaser tr:yasir
m ar:yasin,yassin,yaseen,yacine tr:yasin
m ar:younis,yunus,younes,yunis tr:yunus en:jonah ru:yunus fa:younes
m ar:zayd,zaid,zayed tr:zeyd
m ar:ziad,ziyad,zyad tr:ziya
m ar:zakaria,zakariya,zakariyya tr:zekeriya
m tr:recep ar:rajab
m tr:tayyip,tayip ar:tayyib
m tr:bulent
m tr:hulusi
m tr:mevlut ar:mawlud,mouloud
m tr:orhan
m fa:javad,jawad ar:jawad tr:cevat
m fa:ruhollah ar:ruhullah
m fa:reza ar:rida,reda tr:riza
m fa:manouchehr,manuchehr
m he:ehud
m he:ariel,arik
m he:yair
m he:gideon,gidi en:gideon
m he:zeev,zev
m ka:irakli,heraclius en:heracles
m ka:bidzina
m ka:zviad
m ka:zurab
m
m kk:nursultan ru:nursultan
m kk:kassymjomart,qasymjomart,kasymzhomart ru:kasymzhomart
m uz:islam ru:islam
m uz:shavkat
m hu:zoltan
m hu:attila
m pl:lech,leszek
m pl:mariusz en:marius de:marius fr:marius ro:marius it:mario es:mario
m pl:tadeusz en:thaddeus uk:tadey
m pl:zbigniew cs:zbynek
m pl:miroslaw cs:miroslav sk:miroslav sh:miroslav ru:miroslav uk:myroslav
m pl:radoslaw cs:radoslav sh:radoslav bg:radoslav
m pl:boleslaw cs:boleslav
m pl:bronislaw cs:bronislav ru:bronislav
m pl:jaroslaw cs:jaroslav
m ro:traian en:trajan it:traiano
m ro:mircea
m ro:calin
m ro:marcel fr:marcel it:marcello es:marcelo pl:marceli pt:marcelo
m ro:claudiu en:claude fr:claude it:claudio es:claudio de:claus,claudius
m ro:liviu it:livio
m ro:florin it:fiorino
m ro:cornel,corneliu en:cornelius de:cornelius it:cornelio
m el:kyriakos
m el:alexis,alekos
m el:spyros,spyridon sh:spiro sq:spiro
m el:evangelos,vangelis
m el:panagiotis,panos,takis
m en:alan,allan,allen,al fr:alain
m en:albert,al,bert de:albert,albrecht fr:albert it:alberto es:alberto pt:alberto pl:albert ru:albert hu:albert sv:albert
m en:alfred,alf,fred de:alfred fr:alfred it:alfredo es:alfredo
m en:arnold,arnie de:arnold fr:arnaud it:arnaldo es:arnaldo
m en:arthur,art de:artur fr:arthur it:arturo es:arturo pt:artur,arthur pl:artur hu:artur ru:artur hy:artur sv:artur
m en:augustus,gus,august de:august fr:auguste it:augusto es:augusto
m en:bernard,bernie de:bernhard,bernd,berndt fr:bernard it:bernardo es:bernardo nl:bernard
m en:bruce
m en:donald,don,donny
m en:douglas,doug
m en:ernest,ernie de:ernst fr:ernest it:ernesto es:ernesto hu:erno ru:ernst
m en:eric,erik,rick de:erich,erik fr:eric sv:erik da:erik es:erico
m en:ferdinand de:ferdinand fr:ferdinand,fernand it:fernando,ferdinando es:fernando,hernando pt:fernando hu:nandor
m en:geoffrey,jeffrey,geoff,jeff de:gottfried fr:geoffroy it:goffredo es:godofredo
m en:gilbert,gil fr:gilbert es:gilberto
m en:gustave,gus de:gustav fr:gustave sv:gustaf,gustav es:gustavo it:gustavo
m en:harold,hal,harry de:harald sv:harald da:harald fr:harold
m en:herbert,bert,herb de:heribert,herbert es:heriberto
m en:horace it:orazio es:horacio fr:horace
m en:hubert de:hubert,hubertus fr:hubert
m en:hugh,hugo,hughie de:hugo fr:hugues,hugo it:ugo es:hugo
m en:humphrey
m en:kenneth,ken,kenny
m en:kevin
m en:leopold de:leopold fr:leopold it:leopoldo es:leopoldo,polo
m en:norman,norm
m en:otto de:otto it:ottone
m en:ralph de:ralf,rolf fr:raoul es:raul pt:raul it:raul
m en:randolph,randy
m en:reginald,reggie,reg de:reinhold,reinhard fr:renaud it:rinaldo es:reinaldo pt:reinaldo,reynaldo
m en:ronald,ron,ronnie fr:renaud it:rinaldo es:ronaldo pt:ronaldo
m en:rudolph,rudy,rudolf de:rudolf,rudi fr:rodolphe it:rodolfo es:rodolfo
m en:terence,terry fr:terence
m en:wolfgang de:wolfgang,wolf
m en:barack ar:barak sw:barack
f en:agnes de:agnes fr:agnes it:agnese es:ines pt:ines pl:agnieszka cs:anezka sh:agneza,janja hu:agnes
f en:angela,angie de:angela fr:angele it:angela es:angela ru:anzhela ro:angela
f en:anne,ann,anna,annie,nancy,hannah,anita de:anna,anne,hanna fr:anne,anna it:anna es:ana pt:ana nl:anna,anne sv:anna pl:anna,hanna cs:anna,hana hu:anna ro:ana sh:ana,anica sl:ana mk:ana bg:ana,anna ru:anna,anya uk:hanna,anna be:hanna el:anna he:hana,chana,hannah ar:hannah
f en:anastasia de:anastasia fr:anastasie ru:anastasia,anastasiya,nastya uk:anastasiia,anastasiya el:anastasia,natasa sh:anastasija
f en:barbara,barb de:barbara fr:barbara it:barbara es:barbara pl:barbara ru:varvara uk:varvara cs:barbora sh:barbara,varvara
f en:beatrice,bea de:beatrix,beate fr:beatrice it:beatrice es:beatriz pl:beata pt:beatriz nl:beatrix
f en:catherine,katherine,kathryn,kate,katie,kathy,cathy,kathleen de:katharina,katrin,kathrin fr:catherine it:caterina es:catalina pt:catarina nl:katrien,catharina,trijntje sv:katarina,karin da:karen,katrine pl:katarzyna,kasia cs:katerina sk:katarina hu:katalin ro:ecaterina,catalina sh:katarina,kata bg:ekaterina mk:katerina,ekaterina ru:ekaterina,yekaterina,katya,jekaterina uk:kateryna,katerina be:katsiaryna el:aikaterini,katerina ka:ekaterine,eka lv:katrina fi:kaarina ga:caitlin
f en:christine,christina,chris,tina,kristin de:christine,christina,kristin fr:christine it:cristina es:cristina pt:cristina sv:kristina,kerstin da:kirsten pl:krystyna cs:kristyna ro:cristina sh:kristina ru:kristina,khristina uk:khrystyna bg:hristina el:christina hu:krisztina lv:kristine
f en:clara,claire,clare de:klara fr:claire it:chiara es:clara pl:klara hu:klara
f en:daria de:daria ru:daria,darya,dasha uk:dariia,darya,daryna pl:daria sh:darija ro:daria
f en:diana,diane de:diana fr:diane it:diana es:diana ru:diana sh:dijana,diana lv:diana
f en:dorothy,dot,dolly,dora de:dorothea fr:dorothee it:dorotea es:dorotea pl:dorota cs:dorota ru:dorofeya hu:dorottya
f en:elizabeth,elisabeth,liz,beth,betty,eliza,lisa,libby,lizzie,bess de:elisabeth,elsa,else,liesel fr:elisabeth,elise it:elisabetta,elisa es:isabel,elisabet pt:isabel,elisabete nl:elisabeth,els sv:elisabet,elisabeth da:elisabeth,lis,lise pl:elzbieta,ela cs:alzbeta sk:alzbeta hu:erzsebet ro:elisabeta sh:jelisaveta,elizabeta bg:elisaveta ru:elizaveta,yelizaveta,liza uk:yelyzaveta be:lizaveta el:elisavet
f en:helen,helena,ellen,elena,nell,elaine de:helene,helena fr:helene it:elena es:elena,helena pt:helena nl:helena,heleen sv:helena,elin da:helene pl:helena cs:helena hu:ilona ro:elena,ileana,ilinca sh:jelena,helena sl:helena,jelena mk:elena bg:elena ru:elena,yelena,jelena,lena,alyona uk:olena be:alena el:eleni,elena lv:jelena lt:elena ka:elene et:helena
f en:emily,emilia de:emilia fr:emilie it:emilia es:emilia ro:emilia pl:emilia sh:emilija bg:emiliya
f en:eugenia de:eugenia fr:eugenie it:eugenia es:eugenia ru:evgenia,yevgenia,evgeniya uk:yevheniia,yevheniya bg:evgeniya
f en:eve,eva de:eva fr:eve it:eva es:eva pl:ewa cs:eva sh:eva ru:yeva,eva he:hava ro:eva
f en:frances,francesca,fran de:franziska fr:francoise it:francesca es:francisca pt:francisca pl:franciszka cs:frantiska sh:franciska
f en:gabrielle,gabriela,gaby de:gabriele fr:gabrielle it:gabriella es:gabriela hu:gabriella pl:gabriela sh:gabrijela ro:gabriela
f en:galina ru:galina,galya uk:halyna,galyna be:halina pl:halina bg:galina sh:galina lt:galina
f en:georgia,georgina de:georgia fr:georgette it:giorgia es:jorgina ro:georgeta el:georgia bg:gergana
f en:gertrude de:gertrud fr:gertrude it:gertrude es:gertrudis
f en:irene de:irene fr:irene it:irene es:irene ru:irina,ira uk:iryna,irina be:iryna bg:irina ro:irina sh:irina,irena pl:irena cs:irena el:irini,eirini sl:irena hu:iren lt:irena lv:irina
f en:jane,joan,joanna,jean,janet,janice,sheila de:johanna fr:jeanne,jeannette it:giovanna es:juana pt:joana nl:johanna,jannie pl:joanna,janina cs:jana,johana sk:jana hu:johanna,janka ro:ioana sh:jovana,ivana,jana sl:ivana bg:ivana,yoana ru:yana,ioanna,ivanna,zhanna uk:yana,ivanna,zhanna el:ioanna ga:sinead,siobhan
f en:judith,judy,judi de:judith fr:judith he:yehudit es:judit hu:judit pl:judyta
f en:julia,julie,juliet,gillian,jill,juliana de:julia fr:julie it:giulia es:julia pl:julia ro:iulia sh:julija ru:yulia,yuliya,julia,julija,iulia uk:yulia,yuliya,yuliia,iuliia bg:yuliya be:yuliya lv:julija el:ioulia
f en:ksenia,xenia ru:ksenia,kseniya,xenia,oksana uk:oksana,ksenia,kseniya be:aksana,kseniya el:xenia sh:ksenija fr:xenia de:xenia
f en:larissa ru:larisa,larissa uk:larysa be:larysa ro:larisa lv:larisa
f en:laura,laurie de:laura fr:laure it:laura es:laura sh:laura
f en:lydia ru:lidia,lidiya,lydia uk:lidiya,lidiia pl:lidia sh:lidija ro:lidia de:lydia
f en:louise,louisa de:luise fr:louise it:luisa,luigia es:luisa pt:luisa sv:lovisa
f en:lucy,lucia de:lucia fr:lucie,luce it:lucia es:lucia pl:lucja cs:lucie ro:lucia sh:lucija ru:lyutsiya
f en:ludmila ru:lyudmila,ludmila,liudmila,ljudmila,lyuda uk:lyudmyla,liudmyla be:liudmila bg:lyudmila cs:ludmila sh:ljudmila pl:ludmila lv:ludmila
f en:margaret,maggie,meg,peggy,margot,greta,marge,rita,daisy,madge de:margarete,margarethe,margarita,grete,gretchen fr:marguerite,margot it:margherita es:margarita pt:margarida nl:margriet,margaretha sv:margareta,greta da:margrethe,grethe pl:malgorzata,gosia cs:marketa hu:margit ro:margareta sh:margareta,margita ru:margarita,rita uk:marharyta be:marharyta el:margarita fi:marketta lv:margarita
f en:mary,maria,marie,molly,polly,may,mae,maura,maureen,miriam de:maria,marie,mia fr:marie it:maria es:maria pt:maria nl:maria,marie,maaike,mia sv:maria da:marie,maria pl:maria,marysia cs:marie sk:maria hu:maria,mari ro:maria sh:marija,mara,mica sl:marija mk:marija bg:maria,mariya ru:maria,mariya,marya,masha,marija uk:mariya,mariia,maria be:maryia,maria el:maria he:miriam,mira,miri ar:maryam,mariam,meryem,mariem fa:maryam tr:meryem ka:mariam hy:mariam fi:maria,marja lv:marija lt:marija ga:maire
f en:marina ru:marina uk:maryna be:maryna bg:marina ro:marina sh:marina it:marina es:marina
f en:martha,marta de:martha,marta fr:marthe it:marta es:marta pl:marta ru:marfa,marta sh:marta
f en:matilda,tilly,maud de:mathilde fr:mathilde it:matilde es:matilde pl:matylda
f en:monica de:monika fr:monique it:monica es:monica pl:monika cs:monika ro:monica sh:monika
f en:nadia,hope fr:nadine,nadia ru:nadezhda,nadia,nadya,nadejda uk:nadiya,nadiia,nadia bg:nadezhda,nadejda sh:nadezda,nada pl:nadzieja ro:nadejda cs:nadezda lv:nadezda
f en:natalie,natalia fr:nathalie,natalie it:natalia es:natalia ru:natalia,natalya,nataliya,natasha,natalja uk:nataliya,nataliia,natalia,natalka pl:natalia cs:natalie sh:natalija,natasa ro:natalia bg:nataliya,natalia be:natallia,nataliya el:natalia lv:natalija de:natalie
f en:olga ru:olga,olya uk:olha,olga be:volha pl:olga cs:olga bg:olga sh:olga el:olga lv:olga sv:helga de:helga
f en:patricia,pat,patty,tricia fr:patricia it:patrizia es:patricia pl:patrycja
f en:pauline,paula de:paula fr:pauline it:paola,paolina es:paula pl:paulina ru:polina,paulina uk:polina bg:polina
f en:rachel fr:rachel es:raquel it:rachele he:rachel,rahel de:rahel ru:rakhil
f en:rebecca,becky he:rivka es:rebeca fr:rebecca ru:revekka
f en:rose,rosa,rosie de:rosa fr:rose it:rosa es:rosa pl:roza
f en:ruth he:rut,ruti es:rut
f en:sarah,sara,sally,sadie de:sara,sarah fr:sarah it:sara es:sara he:sara,sarah ar:sarah,sara ru:sara sh:sara
f en:sofia,sophia,sophie de:sophie,sofie fr:sophie it:sofia es:sofia pl:zofia cs:zofie ro:sofia sh:sofija ru:sofia,sofya,sofiya,sonya,sonia uk:sofiya,sofiia bg:sofiya el:sofia da:sofie hu:zsofia
f en:stephanie,steph de:stefanie,stephanie fr:stephanie it:stefania es:estefania pl:stefania ro:stefania sh:stefanija ru:stepanida
f en:susan,susanna,sue,suzanne,susie de:susanne fr:suzanne it:susanna es:susana pl:zuzanna cs:zuzana sk:zuzana hu:zsuzsanna ro:suzana sh:suzana he:shoshana ru:syuzanna
f en:svetlana ru:svetlana,sveta uk:svitlana be:sviatlana bg:svetlana sh:svetlana ro:svetlana lv:svetlana sq:svetlana
f en:tamara ru:tamara uk:tamara ka:tamar,tamara he:tamar sh:tamara
f en:tatiana ru:tatiana,tatyana,tanya,tatjana uk:tetyana,tetiana,tatiana be:tatsiana,tatiana bg:tatyana,tatiana ro:tatiana sh:tatjana,tanja lv:tatjana fr:tatiana pl:tatiana de:tatjana
f en:teresa,theresa,terry,tess de:therese,theresia fr:therese it:teresa es:teresa pt:teresa pl:teresa cs:tereza hu:terez ro:tereza sh:tereza
f en:valentina ru:valentina uk:valentyna bg:valentina it:valentina ro:valentina sh:valentina es:valentina
f en:vera,faith ru:vera uk:vira be:vera bg:vyara,vera sh:vera cs:vera pl:wiera
f en:veronica de:veronika fr:veronique it:veronica es:veronica pl:weronika ru:veronika cs:veronika sh:veronika hu:veronika uk:veronika
f en:victoria,vicky,tori de:viktoria fr:victoire,victoria it:vittoria es:victoria pl:wiktoria ru:viktoria,viktoriya,vika uk:viktoriya,viktoriia bg:viktoriya ro:victoria sh:viktorija sv:viktoria
f en:violet fr:violette it:violetta ro:violeta bg:violeta sh:violeta mk:violeta
f en:zoe el:zoi,zoe fr:zoe ru:zoya uk:zoya
f ar:aisha,aysha,ayesha,aicha tr:ayse fa:ayesha
f ar:fatima,fatema,fatimah,fatma tr:fatma fa:fatemeh ru:fatima
f ar:khadija,khadijah tr:hatice fa:khadijeh
f ar:zainab,zaynab,zeinab tr:zeynep fa:zeinab
f ar:layla,leila,laila,leyla tr:leyla fa:leila ru:leyla,leila sh:lejla
f ar:nur,noor,nour tr:nur
f ar:yasmin,yasmine,jasmin tr:yasemin en:jasmine,jasmin fr:yasmine sh:jasmina,jasmin
f ar:amina,aminah tr:emine sh:amina
f sh:biljana mk:biljana bg:bilyana
f sh:jadranka
f sh:gordana
f sh:snezana mk:snezana bg:snezhana
f sh:kolinda
f sh:vesna sl:vesna uk:vesna
f sh:milica bg:militsa
f sh:dragana bg:dragana
f sq:vjosa
f sq:atifete
f sq:teuta sh:teuta
f en:ursula de:ursula,ulla fr:ursule es:ursula pl:urszula
f en:yvonne fr:yvonne de:yvonne
f en:michelle,shelly fr:michele,micheline it:michela es:micaela,miguelina ru:mikhailina ro:mihaela sh:mihaela,mihajla bg:mihaela de:michaela en:michaela
f en:daniella,danielle fr:danielle it:daniela es:daniela ro:daniela bg:daniela sh:danijela,daniela pl:daniela
f en:andrea de:andrea es:andrea fr:andree ro:andreea hu:andrea sh:andrea,andreja cs:andrea
f en:simone fr:simone de:simone he:simona it:simona ro:simona bg:simona
f en:nicole,nicky fr:nicole it:nicoletta,nicola ro:nicoleta de:nicole es:nicolasa
`
  .split("\n")
  .filter((row) => row !== "");
