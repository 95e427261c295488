"""Written by scripts/trigrams.py."""

TABLE = """
0 _qu _ui bbe bje dje equ fje ium kje kke ove pje sch tje uur ère
1 _ge _in ach dde dge eën ffe fge gge ghe gje hni ize jge jve jze kge lle mge mme nne oje oze pge ppe rja sge sje
tge tte typ uff uve uze ver wde ën_
2 _co _ve age ave aze dt_ eer eja en_ es_ eve eze gde gma gne gst gt_ gwe hri hui hyp ich ing ion ive iën jbe jde
je_ jpe kde khe kma kst kte kun kwa kza lde lge ls_ lve mde nde nge nma pla pna pte rde rge rre rs_ sre sse the uch
ude wri xam ych ype yst zui zwa ëre
3 _af _be _do _ja _na _on _re _we ade ame app ast auw bij blo bst bui cce cht cke cla con cti cul de_ dhe dma doo
dra dst dve dwa dwe dza ech ede ege eha eho eid eke eur ewe fde fha fhe for fra fst fun fwe gba gin gla gme gra gro
gza hte ide ift ige iër jes jke jme jon jst jte kba ken kin kla kle kno kra kt_ kve lba lco len lho lja ljo ltj lui
lwe lys lzi men mho mpe mst mt_ mte mve nbe nen nja nje nke nli nre nst nte nve nwe nze och ode oge oor ost ouw pde
pen pho pro pt_ pvo que rch ren rha rli rui rve rwe rze sbe sde sen sho sie sla sme sne ste sve swa sys sza tba tde
tie tma twe twi uit upe ute uwe vri vuu wst wt_ wtj xen xpl zen zie zwe
4 _aa _ha _he _ho _jo _la _le _ma _me _ne _op _pr _ro _sc _st _te _to _wa _ze aar abe air ake and ate ati aut baa
bla boe bra bro cen clu com cre cri cro dba dbe dbo den dho dig dka dle dli dlo dpa dpl dri dui dvo ebo ect ehe eme
epe etj ewa ewi exp ezi fba fbe fel fer ffi fie fka fla fle ft_ fte fvo fze gan gbe gen gka gli gna gte gve gvo her
hoo hro hti ibb ibe ifi ijk ike ikk ime ipp ire isc ist ivi jaa jfe jks jle jne jtj kbe ker kha kni kpa kui kvo kwe
lbe lha lhe lij lma lpe lre lro lst lt_ lwa lza lze md_ min ms_ naa nbo nce nd_ nfo ng_ nha nhe nho nis nla nme npa
nri nwa nwi nzi obb ofd off oie okk ond ote oud par pba pbo pdr per pre pst pun qua qui rbe rhe rho rij rke rlo rme
rmi rne rpe rtj rwa rwi sfe sfo sha ska ske sma sno spe svo swe swi syc syn ten ter tho tig tle tli tlo tme tmo tor
tpl tra tre tro tst tui tve tvo tza tze tzi uat ubb uct uee uge ukk unt upp ust uzi val vis vli vlo voo vul waa wd_
wer wij win won woo wro ypo zaa zak zin zoe zon
5 _bo _ca _de _di _fa _fi _fl _fo _je _ju _ka _kl _ko _li _lo _mi _mo _pa _ra _tr _vo _wi _za _zi _zo _zw aan abb
afs aie akk akt ale amp ant ape ard art ass avo azi ban bel bie bin bli boo bre bri bru bur cat cee cer che cli cra
cte cur cus dag der dha die din dro dru dte duc dvi dwi eau ebe ebr edi ef_ ele end eor er_ ere est ete ext fab fan
fbo fen fic fil fko fli flo flu fon fre fri fro fsc gaa gbo gd_ ger gie gis gja glo goe gul gun haa han har hei hie
hil hou iaa ial id_ ids ig_ igs ili ill imp ite jar jf_ jfs jn_ joe jou js_ jvi jzi kaa kan kbo kho kie klo kna kne
koo kri kro kru kwi laa lan lbo ld_ lin lke lli lme loe loo luc lvo maa man mat mba mbe mbo mer mis moe mon mpj mul
mun nba nci nee nfe nfl ngs nhu nie nin nle nlo nni noo npl npr nra nro ns_ num nva nvo nza obl oce oid omp ont ope
ort out pel pie pij pin ple plo por pri put raa ran rba rbo rce rco rd_ re_ rga rin rla rle rma rna rni roe rri rst
rt_ rte rug rva rvo rza rzi rzo sba sbo sdi sel ser she sin sle sli smo sni sol spi spo spr sri ssi st_ sui sup sym
taa tan tbe tbo tdr te_ tka tkl tko tla toe tpa tpr tri tse tuu tva twa ube udi uen uer ugg uke ule ult um_ ume umm
und uns ure us_ uss vaa ven vie vin vla vle voe vol vor vra vre vro vui wee weg wor yse zan zuc zuu ënt
6 _ba _bi _ch _dr _ee _ex _fr _gr _kr _ni _no _om _ov _pe _pl _po _ri _sp _ta aal aat abr act adi afg aid ail ak_
ali all amm ang aus avi bal bar ber bes ble bou bus car ces cie cto daa dan dbr doe dre ds_ eac eat eba ebi eco eel
een ehu ein eit eld eli ema emi eon eoo erd ers ett euw eva evo ewo exa exe ezo fac fd_ fee foo fru fti gas gel gha
gle god goo gor gre gri gtu gur hal hij hin hoe hra ht_ hul ian iat ice idd ier ies ijn ikt ild imm ip_ ipe ipt ir_
ira ise its iva izo jac jd_ jdi jk_ jns kam kel kli koe kom kop kor kre ks_ kus lee lfs lgr lie lka lks lmo lpa lte
lva mee mig mmi mui mus muz nch nco nct ner nfa nfi nkj nmo noe npe npo nti nui nut nwo obi ods oed oek oer ogi ogr
ok_ oke okt ole oli oll ome omm opp ord orm oss oto ott paa pan pli poe pol poo pos pot pra pti pui pul rbi rci rcu
rfe rfi rfo rie rig rmo ron roo rpa rpl rpr rra rro rwo sac sam sat sbr sda sdo see sgr ski sko slo slu smi sna son
soo sor spa sra sro sub sur svl swo tal tbr tdi tdo tga tha tis tke tkr tmi too tpo ts_ tti tuk tur tvl two ubl ubs
ugd uis uk_ ukt ula uld ums urs uto uts uwd van vas war wat wen woe wol zel zer zij zor zus zwi
7 __b __s __v _ac _bl _br _da _ei _el _en _er _fe _hu _ke _lu _mu _pi _sl _va _wo aba abi abo ad_ afe ag_ ain al_
ans ap_ apt are ari ars at_ ats ava bak bed bil bon bor cal cam can cel cha chi cho cia cij cit col cor ct_ ctu cum
dac dam ddi don dsc dub duw eam ebl edr efd efe efs egr eie eil ek_ ekk eks el_ els emo emp epa epr ept ets eug euk
eut evi exc eza ezw fam fas fdr fin fot fou fsl fsp gal gar gat gol gou hap he_ hee hel hon hre hts hut ia_ iba ibu
ica ici idi ie_ iek ien iet ijd ijs ile ima imi imt ind ink iol ips iss iti jag jas jds jft jnt kap kar kas kig kij
kki knu kse las lat lbl lbu ler lf_ lfa lga lig lis lko lm_ lms log lpl lpo lpr lus lvi mac mak mar mbi mbt mel met
mid mie mil mma mod mol mor mot mpa mpl mut nac nal nat nbl nbr net nig nko nop nor not nru nsc nse nt_ ntj ntr nuf
nuw nvl nzo nzw obe obo obs oca odd odi odu oel oen oet oft og_ ogs oi_ oir oit olo ong oog oot ops opt ore ors os_
ot_ otj ots pas pat pit pon ppi psc pse rac rat rbl rbr rf_ rfd rgr rhu ris rka rkl rko rkt rno rpo rps rti ruk rvi
rvl sal sbl sd_ sdr shu sig sis sit sja sjo skl skr snu soe sst sta sti str sul sva svr tat tbl tel tgr thu tin ton
tru tsc tud tvi tvr ugs ull ulp ump unc uni ur_ uri urt ut_ utt uw_ vak var vij vlu wan wel wie wis zal zee zet zig
zoo
8 __a __g __k __o __p _an _bu _ce _cr _du _ga _go _ij _im _ki _kn _pu _ru _ti _tu _vi _vl _vr _zu add ads afd afk
aft agd ags ait aks als alt am_ amb ami ams ank api aps ar_ as_ ato att aur bas bee bol bul bun buu cad cas cep chr
cil cin cip cir cis dar dat del dic dis dom dor dse eaa eal ean ear ebb eci ed_ ees eff efi efl efo eft ega egg egi
eis ekt ela ell elt em_ emd ens ep_ epi epl epo eps eri ert esc et_ eta eti eus euz fat fdi fds fec fig fij fis foe
fta gdr ge_ ges ggi gif glu gon gs_ gsp hed hip his hol hor huu huw icu ief ife iff ijf ik_ ika iks ilm ine int ioe
iot ipl iri irk irs is_ it_ itg itt jan jkh jnd kal kat ke_ kis kol kon ksc lad lag lbr ldi lei let leu lic lk_ lkl
lkt lla lok lon lop los lsc lse lta mbl mij mmu moo mp_ mpi mpo mpt msc msp muu nag nar nds nij nk_ nka nom non nsp
nta nts nvi nvr oci ock oco ocr oeg oei oep oes of_ ofi ofo okj oks ol_ old olk om_ oma oms one oni ons ood oom oon
oop oos op_ opg org ori osi oti ovi pak pal pee pir pis plu ps_ psp psy pub pur ram rdi ree rgi rk_ rki rkr rm_ rns
rom rou rsc rts ruc rvr rzw san sap sar sau sbu se_ sio sku smu soc som sop spl ssa ssc sto sum sus tar tbu thi tij
top tsp tus udd uds uid uik uil ukj uks une unn urd use usj uti uws uwt vat vel vig vit vru wag wal was wik wil zag
zam ze_ zic zit zom zou zwo
9 __d __h __m __r __t _al _ar _ci _cl _cu _ec _em _es _et _ev _fu _gl _ku _kw _nu _sa _se _sn _su _th _tw aag aai
aak abl abs adj afb aff afr afw afz agg agi agn ai_ ais akj ald alk ama ane ann apj apo ara ark arm ase asi asp atj
bek ben bet bev bew bez bit bom bos bot caa cab cap ced ch_ chu ci_ dad dak dal dda ddo dia dij dol dsp dul dur ebu
ece ecl eda edd eds eek efj eg_ egd egs eig eka ekl eko emb emm ent epp erk esp ess etr evl evr fol gad geb gsc hak
ham hen hik him hit hop hot hur ict ied ieg iel iev igh ije ijt ijv ijz il_ ila ilt inn ins ita jkt kab kip klu kos
ksp ktr lac lak lam lar le_ leg lit llo lot loz lsp lti ltr ltu lub luk lun lut mal mas med mog mos mpr mpu nad nam
nas nbi nbu ndi ne_ nel nes neu nkl nkr nkt nna nol nov nsi nsl oct ocu od_ oef oem ofe ofs ogd ogg oka ols olt omb
omg omi onn oof ooi ool opl osc ose oth our pac pap pig pik pil pop ppa ppo psl pto rad raf rag rap ras rbu rds rec
rei rek res rgo ric rmu rn_ rol rop rot rp_ rpt rru rse rsp rum rus saa sab sof spu stu tac taf tam tap tee tof tom
tsl uig uim uin uiz uli uls urg urk usi uta utj uwb uwi vad von wac wed wet wit zad zeg
10 __l __w _ad _am _au _dw _ep _gi _hi _hy _oo _or _so _un _wr aad aam acc ace ada ado adr adv af_ afi afl afp afv
aga aka akb ala alf alm alo amd an_ ani apa arb arr asj ask atr atu bad bat beg beh beu bio bis blu bod bov cop cou
cta ctr dap dio doc dop dsb dsl eca ecr ecu edo edu eed eef eem eep eet efa egl ego egt eik ekj ekr elo ems epj epu
erb erg eto eun fes gav ged gek get gev gew gsb gsk gsm had hav hem heu hom ick ico idj iep igd igi ij_ ijg ijl ijp
ikb ikj ilj ilo ils imu isa isj itb itj itk itu itv jen kac kad kee ket kik kof kok kou ksk kti kts lap lau lds lem
les lev lik lom lor lto lum lur luw mag mes mic mit mmo mou nab nan nap nav nem nic nik nip nit nki nks nod nos nto
ntw odg odo ogt oko ola olf olg olv omd omk omo omv on_ ona onb onk onv opb opd opi opk opr opv or_ ora orb orl orn
orr osa osj osp ota ous pad pag pet pio pom ppl pru rak ral rdo rdr red reg rel rik rit rks rmd rob roc rod rog rok
ros rsl rta rto rtr rul rup sag sco sid sim sso tab tad tai tak tas tio toc tok tol tou tsb tta ttr tua tue tul uiv
ura urb usk uwk vee vid vil voc vog vou wak wap wei wek wic zei zil
11 __c __e __f __i __n __z _ab _ap _as _eu _id _si _sm _vu aas aci adu afh agj agm ago agr agt alb alv ana arc asb
asc asm ata bac bei bok cod coo dee des dit dod dok dsd dsg dsk dsm dss eeg eeu efr ei_ eiz eki elb elk emt ene era
erl erm erv ese esl etb eul eum euv gee gem gep gez gru gse gsg gsl gsr gss gsv gsw hat hep het hof hok htb htg htj
htt icr ida iee iem ieu ilv ina ini isd isi ism itd itr itz kak keu kka ksb ksl kta lda lec lek lim llu lof ma_ me_
mok mom mop nai nak nau nda ngr nkb nkn nog nsa nso nsw oev oga ogj olb omh omt onc ono ook opa oph opj opo opz ork
orp orz osb osg oso otv pau pec rab rav rda ret reu ria rif rkj rkn rkw rmp rms rof rov rso rut sec sei sem ses ssp
tag tek tic til tit tog tot tov tsi tsj tsk tsv tt_ tto tum tun tut uif uip urf urn uro urp urv vac wam wes zek
12 __u _at _oe _ol aaf aap aca ack acr afj afm afo agb agl aki alg alp alu amo anb anc anv arn asa asd ash asv ath
bab bem bep dem dik dos dsv edj egb ekb ekn ekw elg elp elv enb eng eni enk erh ern ero erp erw erz eth geh gsa gsd
hag heb hec hef hek hes hod hog hos hth htk htv ieb iez ieë iga ign ijm in_ isb isk isp ith itl ito itp itw kes kog
kot lab lav laz ldj ldo ldr led lep lip lob loc lod lov mei naz ndj ndo ndr ned neg nev nga ngt nif nim niv nkw nsd
nsm nsu nth ntv oez olm olp olu oly oml omr omw omz opm opn opw orv orw pe_ ped peu rai rdj rdu rea rem rep rev rib
ril rim rio rip riv rsi rtu sce set ssl teg tei tem tes tik tim tiv tsa tsd tsg tsh tsm tso tss uie url urm urr urw
ve_ wem zem zes zev
13 _av _gu _ob _oc _ou _ps _sy alc ano anz arg arl aro dir edt egk eim elf elm elu ena erf err eru esi esj esk esm
etk etu etw geg gso hea heo htd htl htm htp htz igg igj igr igt igu ijb inb inc inf inv isg ish isl iso isv itm jec
laf lai lib lid mad meu ndb nec nek nep ngb ngi ngl ngo nsb nsf nsg nsj nsk nsn nsv ntb ntg ntu onf onw onz oro pei
pek pes rau ref rer rid rië roz rsa rsb rsk rsm rtb rtg rtt rtv sca sci scr scu sek stj ta_ teu tif tip to_ toi tos
tsn vec vei ves vet wez
14 _ag _sj _sk aly anh anl anr anw atb atl chn dek det deu eeë ekd ekh ekp eku ekv elh elr elw elz enh enl enn eno
enp env esa esd esn eso etg etp etv gea gec gef ijw inl ino inz jee jer jeu kei la_ lef lel lex lez lia lif ndd ndg
ndh ndu ndv neb nei ngd nss ntk ntl ntm ntt ntz onh onl onm orf orh oru ra_ rar riu roj ror rsh rsj rsn rsu rsv seu
stb sts stv tec tia tië
15 __j _sh anj anm anp arh arp deb dec dep ee_ eeb eev enm enr enw enz esb esu iea iec ieh iew ijh inh inp inr inw
jet kev leb lië ndt ndw ngv oeb onp onr onu rdd rsd stg sth stt tet
16 ded deg dev eln erc esh geo geë ndk ndl ndm ndp ndz reo std stk stm stp tea ted tev vez
17 dea def deo enc enu gei geu stl stw teb tep
18 enf erj
19 enj
21 __q
"""
