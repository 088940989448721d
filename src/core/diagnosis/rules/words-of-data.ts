import { list } from './list.ts';

/** Words for sources, models and data; see lexicon.ts. */
export const wordsOfData = {
  timeout: list(`
    zeitüberschreitung | timeout | zeitlimit | délai d'attente | délai d | tiempo de espera | tempo limite
    tempo de espera | limite di tempo | time-out | limit czasu | przekroczono limit czasu | timeoutfejl
    tidsavbrudd | tidsgräns | aikakatkais | časový limit | vypršel časový | časovna omejitev | időtúllép
    zaman aşımı | время ожидания | час очікування | タイムアウト | 超时 | 逾時 | 시간 초과 | χρονικ
    időkorlát
  `),
  column: list(`
    spalte | colonne | columna | coluna | colonna | kolom | kolumn | kolonne | sarake | sloupec | stolp
    oszlop | sütun | столб | стовп | 列 | 資料行 | 열 | στήλη | coloana | stupac | schlüssel | clé | clave
    chave | chiave | sleutel | klucz | キー | 键 | 索引鍵 | 키가
  `),
  notFound: list(`
    inte att hitta | kunne ikke finde | finner ikke | non è possibile trovare | impossible de trouver
    impossibile trovare | no se pudo encontrar | no se puede encontrar | não foi possível localizar
    não foi possível encontrar | kan niet worden gevonden | kunne ikke findes | kunde inte hittas | kunne ikke finne
    nicht gefunden | wurde nicht | introuvable | n'a pas été trouvé | est introuvable | no se encontró
    no se encuentra | não encontrad | não foi encontrad | non è stata trovata | non trovat | niet gevonden
    nie znalezion | ikke fundet | blev ikke fundet | hittades inte | ikke funnet | ei löyt | nebyl nalezen | nenalezen
    ni bil najden | ni mogoče najti | nem található | bulunamadı | не найден | не знайден | 見つかりません | 找不到 | 未找到
    찾을 수 없 | nepričakovan | pričakovan | unerwartet | inattendu | inesperad | imprevist | neočekávan | neočakáv
    nieoczekiwan | beklenmeyen | stimmte mit keiner | ne correspond | no coincid | não correspond | non corrispond
    existiert nicht | n'existe pas | no existe | não existe | non esiste | bestaat niet | nie istnieje | findes ikke
    finns inte | neexistuje | ne obstaja | nem létezik | mevcut değil | не существует | 存在しません | 不存在
  `),
  convert: list(`
    konvertier | umwandeln | umgewandelt | konvertiert | convertir | converter | converti | converteren
    geconverteerd | konwert | przekonwert | konverter | muuntaa | převést | pretvori | konvertál
    átalakít | dönüştür | преобразова | перетвор | 変換 | 转换 | 轉換 | 변환 | μετατρ | conversia
    แปลงค่า | konvertoi
  `),
  type: list(`
    typ | type | tipo | tyyp | típus | tür | тип | 型 | 类型 | 類型 | 형식 | τύπ | tip␣
  `),
  tableValue: list(`
    [table] | [list] | [tabel] | [tabelle] | [tabella] | [tabla] | [tabela] | [tabell] | [tabulka] | [tábla]
    [taulukko] | [tablo] | [таблица] | [таблиця] | [테이블] | [ตาราง] | [テーブル] | [表] | [資料表] | [liste] | [lista]
    [lijst]
  `),
  unexpected: list(`
    unerwartet | inattendu | inesperado | imprevisto | onverwacht | nieoczekiwan | uventet | oväntat
    odottamat | neočekávan | nepričakovan | váratlan | beklenmeyen | непредвиденн | неожиданн | неочікуван
    予期しない | 意外 | 未预期 | 未預期 | 예기치
    ไม่คาดคิด | neočakávan | непередбачен | 予期せぬ
  `),
  model: list(`
    modell | modèle | modelo | modello | model | malli | модел | モデル | 模型 | 모델
    แบบจำลอง | โมเดล
  `),
  loading: list(`
    laden | chargement | cargar | carga | carregar | carregamento | caricamento | ładowani | indlæs
    läses in | lästes in | läste in | inläsning | lastet | lasting | lataam | ladattaessa | načít | nalag
    betölt | yükle | загруз | завантаж | 読み込み | 加载 | 載入 | 로드
    กำลังโหลด | โหลดแบบจำลอง
  `),
  row: list(`
    zeile | ligne | fila | linha | riga | rij | wiersz | række | rad | riville | rivi | řádek | vrstic
    sor | satır | строк | рядк | 行 | 資料列 | 행
    แถว
  `),
  space: list(`
    platz | espace | espacio | espaço | spazio | ruimte | miejsca | plads | utrymme | plass | tilaa
    místa | prostora | hely | alan yok | места | місця | 領域 | 空间 | 空間 | 공간
    szabad terület | เนื้อที่ | ledigt | tila ei riitä
  `),
  privacy: list(`
    datenschutzebene | datenschutz | niveau de confidentialité | niveaux de confidentialité
    nivel de privacidad | niveles de privacidad | privacidade | livello di privacy | livelli di privacy
    privacyniveau | poziom prywatności | sekretessnivå | personvern | tietosuoja | ochrany osobních
    raven zasebnosti | adatvédelm | gizlilik | конфиденциальност | プライバシー | 隐私 | 隱私 | 개인 정보
    yksityisyystaso | beskyttelse af personlige | sicherheitsstufe | ความเป็นส่วนตัว | prywatności
    sekretess | confidencialidad | confidentialité | súkromia | приватност
  `),
  combine: list(`
    kombinieren | datenkombination | combiner | combinaison | combinar | combinación | combinação
    combinare | combinazione | combineren | combinatie | łączen | kombiner | yhdist | kombinac | združ
    kombiná | birleş | объединен | сочетани | 組み合わせ | 结合 | 组合 | 合併 | 조합 | direkt auf eine datenquelle
    accéder directement | acceder directamente | aceder diretamente | acessar diretamente
    accedere direttamente
    daten können nicht verbunden | nicht gemeinsam verwendet | รวมข้อมูล | połączyć danych | kombinację
    kan ikke bruges sammen | inte kan användas tillsammans
  `),
  notMatching: list(`
    stimmte mit keiner | ne correspond | no coincid | não correspond | non corrispond | geen enkele | nie jest zgodn
    не соответств | 一致しません | 不匹配 | 不符合 | 일치하지 | eşleşm | matchade inte | matchede ikke | neodpovíd | nem felel
    samsvarte ikke | ei vastan | не відповід | ne ustreza
  `),
  cannot: list(`
    nicht möglich | konnte nicht | konnten nicht | kann nicht | pas pu | impossible | ne peut pas | no se pudo
    no se puede | não foi possível | não é possível | impossibile | non è possibile | non è stato possibile | kan niet
    konden | niet worden | nie można | не удалось | не удается | できません | 无法 | 無法 | 할 수 없 | ülemedi | ılamadı | ulamadı
    apılamadı | gick inte | går inte | kunne ikke | kan ikke | nepovedlo | nelze | nem sikerült | nem lehet | ei voi
    ei onnistu | не вдал | ni mogoče
  `),
  authenticate: list(`
    authentifizier | authentifier | authentification | autenticar | autenticación | autenticação | autenticazione
    verifiëren | verificatie | uwierzytelni | проверку подлинности | проверки подлинности | 認証 | 身份验证 | 驗證 | 인증
    kimlik doğrula | autentisera | autentisering␣ | godkende | godkendelse | todentaa | hitelesít | ověřit | ověření
    автентифік
  `),
  visual: list(`
    visual | visuel | objet visuel | élément visuel | représentation visuelle | visualisier | visualisation
    objeto visual | elemento visual | oggetti visivi | elemento visivo | visuele element | visuelle element
    visuella objekt | visualisoin | wizualizacj | vizuál | látványelem | megjelenítés | vizualiz | görsel | визуальн
    ビジュアル | 视觉对象 | 可视化对象 | 視覺效果 | 시각적 개체 | วิชวล | ภาพนี้
  `),
  unsupported: list(`
    nicht unterstützt | non pris en charge | n'est pas pris en charge | pas prise en charge | non prise en charge
    no compatible | no admitid | no se admite | no es compatible | não suportad | sem suporte | não há suporte
    não é suportad | non supportat | non è supportat | niet ondersteund | nieobsługiwan | nie jest obsługiwan
    understøttes ikke | stöds inte | stöds ej | støttes ikke | ei-tuettu | ei tueta | nepodporovan | není podporován
    nem támogat | desteklenm | не поддерж | неподдерж | не підтрим | サポートされていな | サポートされていません | 不支持 | 不受支持 | 不支援
    지원되지 않 | ไม่สนับสนุน | ไม่รองรับ | ni podprt | サポートしていな | サポートしていません | unterstützen … nicht
    ne prennent pas en charge | ne prend pas en charge | no admiten | no admite | não dão suporte | não dá suporte
    não suportam | non supportano | non supporta | ondersteunen … niet | nie obsługują | nie obsługuje | stöder inte
    støtter ikke | understøtter ikke | eivät tue | ei tue | nepodporuj | ne podpira | nem támogatj | desteklemiyor
    не поддержива | не підтриму | 지원하지 않
  `),
  connection: list(`
    verbindung | connexion | conexión | conexão | ligação | connessione | verbinding | połączen
    forbindelse | tilkobling | anslutning | yhtey | připojen | povezav | kapcsol | bağlantı | подключен
    соединен | підключен | 接続 | 连接 | 連線 | 연결
    การเชื่อมต่อ
  `),
  closed: list(`
    geschlossen | fermée | cerró | cerrada | encerrada | fechada | forçada | chiusa | verbroken | gesloten
    zamknięt | lukket | stängd | suljettu | ukončeno | zaprta | megszakadt | kapatıldı | закрыт | разорван
    切断 | 关闭 | 關閉 | 닫혔 | 끊
  `),
  sourceWord: list(`
    datenquelle | source de données | sources de données | origen de datos | orígenes de datos | fonte de dados
    fontes de dados | origem de dados | origens de dados | origine dati | origini dati | gegevensbron | źródł | datakilde
    datakäll | tietolähte | zdroj dat | zdroje dat | vir podatkov | vira podatkov | adatforrás | veri kaynağ | источник
    джерел | データ ソース | データソース | 数据源 | 資料來源 | 데이터 원본
    แหล่งข้อมูล | izvor podataka
  `),
  unknown: list(`
    unbekannt | inconnu | desconocid | desconhecid | sconosciut | onbekend | nieznan | ukendt | okän | ukjent | tuntem
    neznám | neznan | ismeretlen | bilinmeyen | неизвест | невідом | 不明 | 未知 | 알 수 없
    ไม่รู้จัก
  `),
  cannotConnect: list(`
    keine verbindung | nicht möglich, eine verbindung | impossible de se connecter | no se puede conectar
    no se pudo conectar | não é possível conectar | não é possível ligar | impossibile connettersi
    impossibile stabilire la connessione | kan geen verbinding | nie można nawiązać | nie można połączyć
    kan ikke oprette forbindelse | det går inte att ansluta | kan inte ansluta | kan ikke koble | ei voi muodostaa
    nelze se připojit | ni mogoče vzpostaviti | nem lehet csatlakozni | bağlanılamıyor | bağlanamıyor
    не удается подключиться | не вдається підключитися | 接続できません | 无法连接 | 無法連接 | 연결할 수 없
    yhteyden muodostaminen | yhteyttä ei voi | ikke oprettes forbindelse | ikke opprette forbindelse
    non è possibile stabilire la connessione | non è possibile connettersi | não é possível se conectar
    não foi possível conectar | não foi possível ligar | ei onnistu | nem sikerült csatlakozni
    ไม่สามารถติดต่อ | ไม่สามารถเชื่อมต่อ | n'est pas possible de se connecter | kan inte upprättas
    não consegue aceder
  `),
  retrieve: list(`
    abrufen | abgerufen | récupérer | recuperar | recuperare | opgehaald | ophalen | pobrać | hente | hämta | noutaa
    načíst | pridobiti | lekér | alınamadı | получить | извлечь | отримати | 取得 | 检索 | 擷取 | 검색
    extraire | hakea | hakeminen | betölteni | beolvasni | เรียกคืน | noutamaan | hentes | opphalen
    haal
  `),
  resources: list(`
    ressourcen | ressources | recursos | risorse | bronnen | zasob | ressourcer | resurser | resursse | prostředk | virov
    erőforrás | kaynak | ресурс | リソース | 资源 | 資源 | 리소스
    resurssit | ทรัพยากร | resources zijn | resursy
  `),
} satisfies Record<string, readonly string[]>;
