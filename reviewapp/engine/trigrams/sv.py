"""Written by scripts/trigrams.py."""

TABLE = """
0 för ghe ium iär jni rna yck äck éer öck
1 _in _öv ack bar cyk dni es_ fjä fär het hjä hål ion nde nin ns_ ock oin rba rhe sch tch tni ts_ uer upp äpp ätt
ång öve
2 _åt ade akt and as_ bil byg bär båt cce dhe dju eck eha for fte ful gar gen gjo gt_ gån gör ick ier ing jor kdo
khe kju kni lni mjö mli mma mäs ner nhe pla pni rs_ ser sgr sju tjä tor tör ual ubb uck ver vgi vli vni yan ydd yft
ygg äft äll äxt åen
3 _re _ut _yr aff app ast axe bju bjö båg can cci cer che dda dli dra ds_ dvä död een ein eis ekt en_ ens ets eur
eut fer ffe fri fyl fyr fåg fån gla gma gna gra gs_ gts gym his hus hög ial ibe ice ifi ift iga ill isk jde jär kjo
kla kma ks_ kul kva kär kör lhe lje lös mhe mhä min mrå mus mvä myn mål mör na_ nas nce nch nje nli nmä nor nte när
nål ode opp ost out oxi par per por pro pän pär rin rja sda ska sni sva sån sök ter the tli tte tur tån uff uft ugg
ukt und uvu vna vor vta vud vär vår xer xpe yll yrk yst ytt äde ägg äkt ämn äss äst ävl åde ård åte öns öst ött
4 _be _ch _de _fö _gr _ha _jo _ju _jä _ko _ma _na _ne _pr _tr _un _up _va _vi _vä _yt age aja aut bba bbe bet blo
bor bst bör cen cha cka cke dar dbo den dfö dge dgå dig dka dla dom dri dta dtr döm dör eci ege eor et_ ete eve exp
ext fla fly fra fäl gba gda gde gga gis gka gli gni gor gul gär gäs går hal han hop häl hår hör ian ide ike ipp ite
iva ive jan jer jäl jöl jör kar kba ken ker kfö kin kli kna kon kor kri kti kvi kyl kyr kän kåd kål lan lba ler lig
lma log lre lri lut lve lys lån man men mer mfö mka mla mme mna mne mni mor mpa mra ms_ mst mta mul mun mån nci nga
nge ngs nlä nma nne nni npa nre nri nva nve nvä obe oen ofö ogi oha oje ojk oka one ons oom ott our ove pen pol pte
pti pul pun pås rde res rga rli rma rme rpa rva rän råd råk sfö she sig sjä sla smä sor spe spr sre ssi ste svä syn
sät ten tfö tju tko tma tmä tna tpr tra tvi tvä tyr täl tän uce ude ull var vde vin vis vla vre vul xam xar xpo xte
xtr ykt ype ädd änd äng åga åge åll öjd ölj ömm öpp ösa öte
5 _an _av _ce _ci _di _el _en _ex _ja _ka _la _li _mi _mo _pa _sk _st _äg _än _är abb ad_ ads afi aft ags ali all
amm ans ape are arn ati ats att aur aus avs axi ber bes bla bli bro bru bud byt bän böc bön cia dan dba dbr dde der
des dis dje dko dna dor dub duk dva dve eal ean eat eba ebe ebr ede edi efo eft ehå ejs els eme emi eol epa epp era
erb ern eva evi fal far fie fil fin fis fun fys gas ger gfö gne gon gru gän hin hju hun huv hyd hyp hyr hän här ici
ids ien igh ika ikt ime imm imp ira ire ise ist iti itt jar jon juk kan kas khu kig kra kro kte kur kvä kyd kön köt
lar lbe lda lde lds len lfa lfö lga lgr lha lin lis lju lka lko lla lle lme lmä lor lpa lra ls_ lse lta lte lva lyg
läg län lås låt mar mat mba mbe mil mis mot mpe mre myg män nba nbe nen nfl nfo nju nka nna nom nta num nus nut nvi
nöd nör oan oav off oge ogr oho oja oko olo omm orn ote ova ovi pan pin pis pli pna ppa ppe pre pri ps_ pår ran ras
rda re_ ren rfa rfö rge ris rka rke rla rpe rra rre rte rts run rve rvä ryc ryt räd rät röd sam san sar sbe sen sha
sjö sli sma sme sna sol sse sve syr sys säk sän sör tan tar tba tbe tbi tgr tgå tha tio tis tka tkl tla tpa tpl tri
tta tve två tyg tåg uel ugn ult ume umm ump ung ure urs use ust uva van ven vol vra vri vs_ vst vux xel xen yke yko
ymp ynd yre yte äga äge äke äns ärd äva äve åda åke års åse åsk åta ått öde öds öge ögs öja öka öke ökn öks ölk öre
örs
6 __s _ar _ba _bl _bo _br _cy _da _dr _ef _fr _ga _ge _gl _he _hu _hä _hö _kr _lä _me _no _ny _pe _po _ra _ta _te
_ti _to _ve _äl _ål abe abi abl afe aga agn aka amp aps ar_ ara at_ axa bbl bel ble blå bok bol bra bri brä bul bun
bur bus but cin cit dag das dds de_ det dja dle dre dro dsk dus eak ebi ebo ece eda efe egi egl egr eko ele ell ema
epr ept ers exa fas fat fel fen fes ffa ffi fli fol fon fot fts gdo gds gge ggn gif gin gle gre gud gum gur gåv hor
iat ibi ibl iff ige ild ilj ima imi ipa ipe ipl iri irk ivi jak jek jet jud jur jus jut jän kes ket kil kis kiv klä
kol kom kre kts kun käl köp las lbo lfi lge lja ljö lls ln_ lna lns lpe lpl lpo lsk lst lti lus lyt lär låg lön mas
mbi mbo mbu med met mod mon mpl mpo msk mti mär mön möt nbi nbl nbr nfa nfe nfö nis nke nko nkt nla nno nti ntr nyc
nyt näm näs nät nöt oar obb obi obl oce oci odi oex ofi oid oli oll oma oms ope ors oup pel pon pos pps pta rad rar
rat rdi rds rer rfo rgi rko rle rlä rmi ron rot rpo rpr rri rt_ rta rti ruk rum rut rvi ryg rys rön rör rös sba sbi
sbo sbr sce sde sdi sdr sfa sfo sfr sho shu sin sko slu slä snä snö soc som son spa spo sra sri srä ssa sta str sub
sum sup sur sut svi syk säl sår sås sön tal tbo tbr tfo tfr tfä tig tkr tlä ton tre tro trä tts tva täm tär tål tår
töd udd udi uds uga ugo uka ule ums unk usi usk uss ute uts uve val vat vet vit vok vsk väg väl vän våg vål vån ykl
ylt ymm ymn ynt yra ysk yss yta äka äkn äkr ämm ämp änn ärn ågs åka åla åld åle ånd åri åsa åst ögo öld öll öna öne
öta
7 __k __o _al _bi _ca _co _do _du _fa _fi _fl _fo _gu _ho _kl _le _lu _lå _mu _nä _om _op _or _os _pi _pl _ri _ro
_ru _rö _sa _sp _ur _åk _ån _år _ås _ör aba abo abr acc ace ake ala ale ame ami ars ate ava ave avl bbs ben bin bis
bit bon bot bre bry brö byr cel chi cho cie cip cis ckl ckn cko cks dat din don dos duc dun eds efa efi ega eka ekl
ela emo ena epe epi epo er_ eri est evä exe fan fek fem fet ffl ffr ffä fic fle flo flu flä fre fru frå fta gan ges
ggs giv god gol gri grä gub ham har hol hot hov hum häs höj ias ibu ida idi iet igt iks ili ips irr ita ivs jen jes
jul jun kal kat ke_ kel klo krä ksa ksk kst kt_ kta kve köl lad lag lat lbr ldn lek let lfo lfr lfä lit lke lmo lom
lon lt_ ltr lts ltu luf lun lvä lyc lyk läd läs lät låd löd löp mbr mmi mnd mur mut mät måt net nfi nfr ng_ nha nkl
nol non not nst nun nym näp oba obo odu ofo ogs okr ola ole ome ont opa or_ ord ort ose osk oss ota oti oto ovs pas
pat pet pig pil pir ple plo ppl prå psa psk pst psy pur put rbe rfi rfl rgs rkl rld rmo rom rop ror ros rpl rro rsk
rup rus rym räk råg rål rån rök röm röt sal sat sfi shi shå sik sio sja ske skr sle slö smi små spi sru srö sst st_
sti sts sug sul sym säg söm tad tas tat te_ tes tfa tfi tfl til tjo tlö tne tol tom tru tud tun tyc tyd typ täv töt
ubl ubs uda uge uks ula unn upe ura uri uta utb uti utt vil väx yge ygs yle yme yna yng ynk ynn yse äda äls ält älv
ämt änk ära ärs ågo åls åre ås_ åts öda önd öse ösh öts öva
8 __b __f __t _bu _ek _em _go _hy _id _im _is _ku _lo _lö _ni _oa _ob _od _of _ok _pu _rä _se _so _tu _vå _ög abs
ach aci agg aks als alt ama amh an_ ant apa api apo art avg avi avt ban bio bom bos ces cir da_ ddi ddr del dia die
dik dit dlä dlö dok dop drä dst edl eff efl efr ekn ekr eli eln eml emm emp ems ent eta ett exi fab fam fik flö fro
fäs ga_ ge_ gel get ggl gie gig git glo glä glö gno gns gos got gro grö gsk gsm gss gst hav her hug häm idn ido idr
ig_ igs ila ile ine ins iss its ivn ja_ jas jou jäm ka_ kad kap kit kle klu kne kru kry ksp kto kum kus käm ldi ldr
led les ljo lkl lkn lkr lks lli loc lod los lot lub lug lum lvi lvs lyf läk löj löv mak mal mel mig mit mmo mmu mol
mpi mpr msa mäl nda nds nes nkr nos nsk oal obr obs odo ods ofa ofe ofr oga ogn oke okl oks okt oku olk omb omi omp
ona oni opi opo opr ore ori orm osa osi ots pad pie pit pot ppo ppr pra psl ret rfä rgr rgå rha rie rig rik rkn rks
rlo rod rog rol rov rrs rrä rst rtr rul rvs ryd ryn räc räs röv sad sas sbl sbu sby sci sfl sfu sfä sid sil sis sit
ski slo smo smö sne sno snu sop spl ssk sun svå syl sär tag tbl tet tid tik tin tiv tle tlå ttn ttr tys täc ukd uke
ukh uld uni urk urn utr vas vel vid vik vsl ysi yto ädg äds ägn ägs ämd äre ärg ärk ärl ärm ärt äsk äta äte ågl åln
åna årt ödd öra örb örd ört ös_ öss övn
9 __a __g __h __l __m __p __r __v _ak _ap _as _dö _eg _er _es _et _fe _fä _gi _hi _hj _hå _kn _kv _kä _lj _ly _mä
_må _nu _nö _oi _ol _på _ry _si _sj _sl _sm _sn _sv _tj _tv adi afr ago alk alv amb aml amn ams amt arh ass ata ato
atu avd avr beg beh bev bib blä cep dad dal dam dd_ ddn dio dol dru drö dsa dsl dsm dsp edd edj edn edr efö egn ego
eks ekv el_ emb emä ess fac fak fos frä ft_ fti fto gil gio grå gsb gsf gsl gsp hat hem iar idd iel ik_ iko ilm ims
ind inn int iol ior iot ism it_ itu ivl jug juv jät kif kno knu knä kop kos kot ktr kup kut lam le_ lev lik lln llo
lok lop lsa lsp lud lur läc läm lör mes mid mik mos mps msl nad nan nar nat ndr ne_ ned nks nns nop nse nto nts och
oda odd odl odr oft omo omr on_ ond ong ono ops org os_ oso otr pal pap pek pia pik pip plu plä plå ppf pru prä ra_
raf ram rdn rdr red reg rgl rgo rhä rhå rit riv rki rkr rku rms rmä rof rto ruv ryk ryp räf räl räv råt röj sak set
sfe skt smu sof spä spå ssl sso sto stä ta_ top try trå trö tsk tt_ tti tue tug tul tum tus tut täd tät udg uls um_
uma umi uns urg uro urr usa utl utn uto utv vad vag vak vec vig väs vät yro äld älj änt äse äts åli åne åns åra örk
örl örn
10 __d __u _ab _ac _ad _af _am _at _au _dj _dy _ep _ev _fu _gä _il _kö _my _mö _oe _og _ot _rå _su _sy _tä add ag_
agd agi agr akl ako akr aku amo ana ane ang ani ank ann apl apt ark ask avb avf avk avv bal bas bef bek bid big bly
ck_ ckt dic dim dir dsb dsf dss edo edv eke eku elb eld elt ere esk fad fig fir frö föl gal gat ggr gsa gsr has hel
ies ign ikr ils ilt ina ink iod is_ isa itr iv_ ivå jup kam ked kog ksl ktu la_ ld_ leg lem lic lim liv ll_ lld llr
llt lsi lso luc läp mad mag mie mob mog nal ndi ndl nel nik nit niv nki nkn nku nog nov nt_ ogg olj ols olv oly opt
orr osp ped pp_ pph ppn ppt rag rak ral rd_ rdb rdo rhö ria rid rkt rmu rmå rns rob roc rok rse rub räm sa_ seg sek
sel ses sif sim siv sk_ sku sky skä slå sm_ sms smy sny sov ssn ssp tak tel tit tog tsa tst tto tua tup uli unt urb
urf urv us_ usc ush utf utk ves vir väd väv äla älp äri ärr äsa örf öri örm örv
11 __e __i __n _by _bä _bö _fj _fy _gn _gy _gå _ir _ki _ky _mj _oh _on _ou _ov _sä _ty _vo _vr ada agl akn alf alm
alo alp amf amr arb ari atr avh bak bat bed cki ckr dif div dso dsv edb elf elk elo elä end erk ese esi eti föd gad
gry gsv hab hef igg ikh ikl iku ilo ilv inf ini ios ito itä ivt kly klö kok krö ktö lac lip llb llf llh llk llm llv
lov lsf lsl lsm lss ngd ngl nig nsa nsi nsl nsp ntl old omf omk oml omt onf onk opl opu ora osc otb pa_ pac pak pec
pop ppb ppd ppg ppi ppk ppv pry prö rap rbi rbo rbr rdf rek rel rem rep rev ric rif ril rim rn_ rne rni rsa rsi rso
rsä rty rud rue sag sav se_ sed sem sex sie sks skö spu ssä stu sty stå tab tam tav tek tie tif tim tod tof tok tos
tot tse tsl ttf ttl ulg ulk una une ur_ url urm urt utg utm va_ vam vap ve_ ved vic änl ärj ärv örg örh örr
12 _ag _få _gö _ke _oc _oo _ps _sc _sö _tå _vu ado adr agt al_ alb ald alj aln alu aly ano arm ase bad ckb ckf cku
dak dem dsd dse dsh dsr elg elh elm elp ene enh erg ert erv esa esl esp etr fön gsd gse gsg gsh gsi gsn gso igi iki
ilk isp kaf kak kem kep ktn lak lap lav lef lid lie llg llu llä lsb lsv ma_ me_ ndn ndo ndu nek ngr nie ntu olf olp
olt olu olä omh omn omu omv onv ork pe_ peg pes rav rbl rbu rdh rea rib rio rip roj rsl rsp rsv rtb rtf rtk rtl rtu
rtä saf sia skl skn skå ss_ ssb ssj ssu ssy stn stö tac tem tic toc tsm tsp ttb ttk utp vac via äna är_ äro ör_ örj
öro örä
13 __c __j _bj _bå _pä _tö alg ard arr asi atö bac bag dsä elr elv eni eno erf erl erm err eso eto gam gem geo gsu
hed hen igu in_ inj inv isi iso kab kod koh ktf kth lab lel lex lib llp maj nam nd_ neg neu ngo nic nif nio nsf nss
nsu nsv ntb nth ntä olm onc onn onu orv rab rec ref rsm rsö sab skj skv stj tap tax tec teg tip tsb tsf tsi tss tsv
tth ttv örp
14 __å __ö _så anl arg arl arv asa atc atl deb dek dep enn erh ero esu esv ety igr inb inl ino inr isb isc isl isn
kav lia lif lio ndb ndf ngb ngf ngi ngk ngn ngt nim nip nsb nsm nso onb ony orb orf oro orp ri_ rsb rsf rss sef sep
stl taf tau tia tso tsä
15 __ä _sh anc anf anv aro def eng enk enl erd erp esö ish lax nab nap ndh ndk ndp ndt ndv ngm ngu ngv ngå nsr rac
rej rih rno rnv skh stb stf stk stm teo tex tsg tsn tsr
16 anb anh anj anm arf arp aru asc asp ded deg enb eru etn inh inp inu nac nag nak nav nsc nsn rah reb stg sth stv
tea tei
17 __y enf enr env enä erä erö stp
18 enm
20 __w __z
"""
