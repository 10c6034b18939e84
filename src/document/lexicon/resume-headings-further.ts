/**
 * Whole headings of résumés in further languages: Chinese, Japanese, Korean, Swedish, Danish, Norwegian, Finnish, Czech,
 * Hungarian, Turkish, Ukrainian and Greek; and ones that the first list lacks in its own. Gathered from how résumés are commonly written.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { SectionKind } from '../resume-document.ts';

export const furtherSectionPhrases: CueLists<SectionKind> = [
  [
    'summary',
    `个人简介|个人总结|自我评价|自我介绍|个人评价|个人概述|职业概述|职业总结|求职意向|求职目标|职业目标|应聘职位|关于我|简介|概述|個人簡介|自我評價|自我介紹|關於我|求職意向|职业规划|个人陈述|个人优势|優勢|
    自己紹介|自己pr|職務要約|要約|志望動機|概要|プロフィール|자기소개|소개|요약|자기소개서|간단소개|
    profil|personprofil|sammanfattning|om mig|mal|personlig profil|om meg|resume profil|sammendrag|profiili|tiivistelma|minusta|profil osobni|o mne|shrnuti|bemutatkozas|osszefoglalo|szakmai osszefoglalo|celkituzes|ozet|hakkimda|kisisel ozet|kariyer hedefi|profesyonel ozet|про себе|мета|резюме|профіль|προφιλ|περιληψη|σχετικα με εμενα|στοχος|
    resumen ejecutivo|perfil personal|sobre mi perfil|acerca de|profil candidat|en bref|presentation|profil et objectif|sobre|apresentacao|perfil pessoal|resumo executivo|profilo breve|persoonlijke samenvatting|personlig|персональный профиль|обо мне кратко|кратко обо мне`,
  ],
  [
    'work',
    `工作经历|工作经验|工作履历|职业经历|工作背景|实习经历|实习经验|实习|工作|实习与工作经历|实习工作经历|工作实习经历|职业经验|从业经历|科研经历|研究经历|研究经验|工作與實習經歷|工作經歷|工作經驗|實習經歷|職業經歷|經歷|经历|任职经历|教学经历|
    職歴|職務経歴|職務経歴書|経歴|業務経歴|アルバイト歴|インターン|インターンシップ|경력|경력사항|경력 사항|직장경력|업무경험|업무 경험|경험|실무경험|인턴|인턴 경험|근무경력|
    arbetslivserfarenhet|arbetserfarenhet|erfarenhet|anstallningar|yrkeserfarenhet|praktik|erhvervserfaring|arbejdserfaring|erfaring|ansaettelser|praktikophold|arbeidserfaring|yrkeserfaring|jobberfaring|praksis|tyokokemus|kokemus|pracovni zkusenosti|zkusenosti|zamestnani|praxe|pracovne skusenosti|szakmai tapasztalat|munkatapasztalat|tapasztalat|munkahelyek|
    is deneyimi|deneyim|is tecrubesi|tecrube|deneyimler|profesyonel deneyim|staj|stajlar|досвід|досвід роботи|професійний досвід|εργασιακη εμπειρια|επαγγελματικη εμπειρια|εμπειρια|προυπηρεσια|
    experiencia de trabajo|experiencias laborales|experiencias profesionales|practicas|practicas profesionales|empleos|vida laboral|experience de travail|experiences de travail|stage|stages et experiences|experiencia de estagio|estagios|estagio|historico de trabalho|empregos|esperienza di lavoro|tirocini|tirocinio|stages en werkervaring|стажировки|карьера|места работы|работа`,
  ],
  [
    'education',
    `教育背景|教育经历|教育经验|教育|学历|学习经历|教育与培训|培训经历|学术背景|教育情况|主修课程|相关课程|课程|培训|學歷|教育背景與學歷|教育經歷|學習經歷|学历背景|教育程度|
    学歴|学歴と資格|教育歴|학력|학력사항|학력 사항|교육|교육사항|교육 이력|교육이수|
    utbildning|utbildningar|kurser|uddannelse|uddannelser|uddannelsesbaggrund|utdanning|utdannelse|koulutus|opinnot|kurssit|vzdelani|vzdelanie|studium a vzdelani|skoleni|kurzy|tanulmanyok|vegzettseg|kepzesek|egitim|egitim bilgileri|ogrenim|kurslar|освіта|курси|навчання|εκπαιδευση|σπουδες|
    estudios academicos|formacion y estudios|formacion universitaria|formacion profesional|educacion superior|etudes et diplomes|etudes et formations|formation universitaire|parcours universitaire|educacao e formacao|formacao e cursos|studi e formazione|formazione accademica|istruzione e corsi|opleidingen en cursussen|обучение|дополнительное образование`,
  ],
  [
    'skills',
    `专业技能|技能|个人技能|职业技能|技能特长|专业能力|技术能力|技术栈|技术技能|it技能|it 技能|计算机技能|核心技能|相关技能|技能清单|技能专长|技能证书|技能与特长|编程语言|工具|個人技能|專業技能|技能專長|电脑技能|个人能力|核心能力|特长|
    スキル|保有スキル|技術スキル|活かせる経験 知識 技術|資格 スキル|テクニカルスキル|기술|보유기술|보유 기술|기술 스택|기술스택|스킬|역량|핵심역량|핵심 역량|
    fardigheter|kompetenser|kompetens|kunskaper|datakunskaper|tekniska fardigheter|kompetencer|faerdigheder|it kompetencer|it faerdigheder|kvalifikationer|ferdigheter|kompetanse|nokkelkompetanse|egenskaper|taidot|osaaminen|erityisosaaminen|dovednosti|schopnosti|znalosti|schopnosti a dovednosti|zrucnosti|keszsegek|kepessegek|szakmai keszsegek|szamitogepes ismeretek|
    beceriler|yetenekler|yetkinlikler|teknik beceriler|bilgisayar becerileri|навички|ключові навички|професійні навички|компетенції|δεξιοτητες|ικανοτητες|γνωσεις|
    habilidades y competencias|habilidades profesionales|conocimientos y habilidades|competencias profesionales|competencias y habilidades|tecnologias|herramientas|lenguajes de programacion|competences et outils|competences et langues|savoirs faire|outils informatiques|langages|langages de programmation|technologies et outils|habilidades profissionais|ferramentas|
    linguagens de programacao|tecnologie|strumenti|linguaggi di programmazione|capacita tecniche|capacita e competenze tecniche|technische vaardigheden|programmeertalen|профессиональная компетенция|умения|технические компетенции|стек технологий|стек|it development|developpement informatique`,
  ],
  [
    'projects',
    `项目经历|项目经验|项目|个人项目|开源项目|项目作品|主要项目|项目实践|项目介绍|作品|作品集|开源|开源贡献|項目經歷|專案經歷|專案經驗|專案|個人專案|毕业设计|
    プロジェクト|個人開発|作品 実績|ポートフォリオ|프로젝트|프로젝트 경험|개인 프로젝트|주요 프로젝트|포트폴리오|
    projekt|projekter|prosjekter|projektit|projekty|projekty a prace|projektek|projeler|проекти|εργα|
    proyectos destacados|proyectos academicos|projets principaux|projets scolaires|projets professionnels|projetos academicos|projetos profissionais|progetti principali|progetti accademici|пет проекты|портфолио`,
  ],
  [
    'certificates',
    `证书|资格证书|职业证书|证书与资格|认证|培训证书|技能证书|证照|證照|證書|资质证书|资格认证|资格|资格与证书|
    資格|免許 資格|資格 免許|保有資格|認定資格|자격증|자격 사항|자격사항|자격증 및 면허|
    certifikat|certifieringar|korkort|certifikater|certificeringer|kurser og certifikater|sertifikater|sertifiseringer|forerkort|sertifikaatit|certifikaty|certifikace|tanusitvanyok|bizonyitvanyok|sertifikalar|belgeler|сертифікати|πιστοποιησεις|
    acreditaciones|certifications et formations|permis de conduire|habilitations|certificados e cursos|cursos e certificacoes|certificazioni e corsi|certificaten en trainingen|курсы и сертификаты`,
  ],
  [
    'languages',
    `语言能力|语言|外语水平|外语能力|语言技能|外语|語言能力|語言|语言水平|語言水平|
    語学|語学力|言語|外国語|어학|어학능력|어학 능력|외국어|언어|
    sprak|sprakkunskaper|sprog|sprogkundskaber|spraak|spraakkunnskaper|sprakkunnskaper|kielitaito|kielet|jazyky|jazykove znalosti|jazykove schopnosti|nyelvtudas|nyelvek|nyelvismeret|diller|yabanci diller|dil|yabanci dil|мови|знання мов|іноземні мови|γλωσσες|ξενες γλωσσες|
    languages knowledge|language knowledge|knowledge of languages|knowledge of foreign languages|lenguas extranjeras|idiomas extranjeros|langues parlees|langues vivantes|linguas estrangeiras|idiomas estrangeiros|lingue conosciute|vreemde talen|владение языками|знание иностранных языков`,
  ],
  [
    'awards',
    `获奖情况|获奖经历|荣誉奖项|奖项荣誉|荣誉与奖项|奖项|荣誉|所获荣誉|所获奖项|获奖|奖励|奖学金|竞赛获奖|竞赛经历|荣誉证书|获奖荣誉|獎項|榮譽|獲獎經歷|得獎紀錄|奖励情况|奖项与荣誉|
    受賞歴|表彰|賞罰|수상|수상경력|수상 경력|수상내역|수상 내역|
    utmarkelser|priser|meriter|udmaerkelser|utmerkelser|palkinnot|tunnustukset|oceneni|uspechy|dijak|eredmenyek|oduller|basarilar|odul|нагороди|досягнення|διακρισεις|βραβεια|
    premios y distinciones|distinciones|becas|becas y premios|logros y reconocimientos|prix et bourses|bourses|premios e reconhecimentos|bolsas|premi e borse di studio|borse di studio|достижения и награды`,
  ],
  [
    'publications',
    `论文|发表论文|学术论文|论文发表|出版物|学术成果|科研成果|专利|论文与专利|著作|論文|發表論文|著作列表|发表|
    論文 発表|出版|発表|業績|논문|출판물|발표|논문 및 발표|특허|
    publikationer|publikasjoner|julkaisut|publikace|publikaciok|yayinlar|публікації|δημοσιευσεις|publicaciones cientificas|publications et communications|communications|publicacoes cientificas|pubblicazioni scientifiche`,
  ],
  [
    'volunteer',
    `校园经历|社会实践|志愿者经历|志愿服务|志愿活动|学生工作|校园活动|社团经历|社团活动|课外活动|校内经历|社会活动|在校经历|实践经历|校內經歷|社團經歷|志工經歷|课外经历|组织经历|
    ボランティア|ボランティア活動|課外活動|活動|봉사활동|대외활동|동아리|활동|
    ideellt arbete|ideella uppdrag|fortroendeuppdrag|frivilligt arbejde|frivilligt arbejde og tillidshverv|tillidshverv|verv|frivillig|frivillig arbeid|verv og frivillig arbeid|vapaaehtoistyo|luottamustehtavat|dobrovolnictvi|onkentes munka|gonulluluk|gonullu|gonullu calismalar|волонтерство|волонтерська діяльність|εθελοντισμος|
    voluntariados|actividades|asociaciones|experience associative|vie associative et benevolat|engagement benevole|associations|trabalhos voluntarios|atividades de voluntariado|attivita di volontariato|associazioni|волонтерский опыт|общественная работа`,
  ],
  [
    'interests',
    `兴趣爱好|兴趣|爱好|个人爱好|業餘愛好|興趣|興趣愛好|嗜好|业余爱好|
    趣味|趣味 特技|関心|취미|관심사|취미 및 특기|
    intressen|fritidsintressen|fritid|interesser|fritidsinteresser|hobbyer|harrastukset|kiinnostuksen kohteet|zajmy|konicky|zaujmy|erdeklodes|hobbi|hobbik|ilgi alanlari|hobiler|хобі|інтереси|ενδιαφεροντα|χομπι|
    intereses y aficiones|hobbies e intereses|centres d interets|interets et loisirs|loisirs et interets|hobbies e interesses|hobby ed interessi|hobbys en interesses|увлечения и хобби|хобби и интересы`,
  ],
  [
    'references',
    `推荐人|证明人|參考人|推薦人|推薦者|紹介者|추천인|참고인|referenser|referencer|referanser|suosittelijat|reference|doporuceni|referenciak|referanslar|рекомендації|συστασεις|referencias profesionales|referencias academicas|references et recommandations|referencias pessoais`,
  ],
  [
    'contact',
    `联系方式|个人信息|基本信息|个人资料|联系我|联系信息|个人情况|基本资料|基本情况|聯絡方式|個人資料|基本資料|聯繫方式|社交媒体|链接|
    連絡先|個人情報|基本情報|연락처|개인정보|인적사항|기본정보|기본 정보|링크|
    kontaktuppgifter|personuppgifter|kontaktinformation|personlige oplysninger|kontaktoplysninger|personlige opplysninger|kontaktinformasjon|personalia|yhteystiedot|henkilotiedot|kontaktni udaje|osobni udaje|kontakty|elerhetoseg|szemelyes adatok|elerhetosegek|iletisim|kisisel bilgiler|iletisim bilgileri|контактна інформація|контакти|особисті дані|στοιχεια επικοινωνιας|προσωπικα στοιχεια|επικοινωνια|
    datos|informacion de contacto y enlaces|enlaces|mes coordonnees|me contacter|liens|contactez moi|informacoes de contacto|contactos|recapiti|i miei contatti|links en contact|ссылки|обратная связь`,
  ],
  [
    'other',
    `其他|其它|其他信息|附加信息|补充信息|备注|其他说明|其他經歷|其他技能|更多信息|その他|備考|特記事項|本人希望記入欄|기타|기타사항|ovrigt|ovrigt information|andet|oevrigt|annet|ovrig informasjon|muut tiedot|muuta|ostatni|dalsi informace|egyeb|egyeb informaciok|diger|ek bilgiler|додаткова інформація|інше|λοιπα|προσθετες πληροφοριες|
    informacion complementaria|autres|autre|autres competences|informations diverses|outras informacoes relevantes|mais informacoes|informazioni complementari|prive|прочая информация|о чем еще`,
  ],
];

/** What a heading in a script without blanks is about, by the characters it holds; the first that fits decides. */
export const ideographMarks: CueLists<SectionKind> = [
  ['projects', '项目 項目 专案 專案 プロジェクト'],
  ['volunteer', '校园 校內 志愿 志工 社团 社團 社会实践 ボランティア'],
  ['publications', '论文 論文 专利 專利 发表 發表'],
  ['awards', '奖 獎 荣誉 榮譽 受賞'],
  ['certificates', '证书 證書 证照 證照 資格'],
  ['languages', '语言 語言 外语 語学'],
  ['skills', '技能 技术 技術 スキル 能力'],
  ['work', '工作 实习 實習 职业 職歴 任职 科研'],
  ['education', '教育 学历 學歷 学歴 课程 培训'],
  ['interests', '兴趣 興趣 爱好 趣味'],
  ['contact', '联系 聯絡 个人信息 基本信息'],
  ['summary', '评价 評價 简介 簡介 总结 优势 自己'],
];
