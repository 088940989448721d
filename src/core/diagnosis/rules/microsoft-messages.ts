import { list } from './list.ts';

/**
 * Messages of .NET, SQL Server and their drivers, which speak the language of the machine they run on. The English ones
 * stand in the rules themselves.
 */
export const networkRelated: readonly string[] = list(`
  netzwerkbezogen | erreur liée au réseau | relacionado con la red | relacionado à rede | relacionado com a rede
  correlato alla rete | netwerkgerelateerd | związany z siecią | связанная с сетью | ネットワーク関連 | 与网络相关 | 網路相關 | 네트워크 관련
  ağ ile ilgili | netværksrelateret | nätverksrelaterat | nettverksrelatert | související se sítí | hálózattal kapcsolatos
`);

export const nameNotResolved: readonly string[] = list(`
  remotename konnte nicht aufgelöst | nom distant n'a pas pu être résolu | impossible de résoudre le nom distant
  resolver el nombre remoto | resolver o nome remoto | risolvere il nome remoto | externe naam kan niet
  rozpoznać nazwy zdalnej | разрешить удаленное имя | リモート名を解決でき | 解析此远程名称 | 無法解析遠端名稱 | 원격 이름을 확인할 수
  uzak ad çözülemedi
`);

export const remoteServerNotReached: readonly string[] = list(`
  verbindung mit dem remoteserver kann nicht | se connecter au serveur distant | conectar con el servidor remoto
  conexão com o servidor remoto | conectar ao servidor remoto | ligar ao servidor remoto
  connessione al server remoto | verbinding met de externe server | połączyć się z serwerem zdalnym
  соединиться с удаленным сервером | リモート サーバーに接続できません | 无法连接到远程服务器 | 無法連接至遠端伺服器 | 원격 서버에 연결할 수 | uzak sunucuya bağlan
`);

/** The end of SQL Server's "The timeout period elapsed …". */
export const serverSilent: readonly string[] = list(`
  server antwortet nicht | server reagiert nicht | serveur ne répond pas | servidor no responde | servidor não está respondendo
  servidor não está a responder | servidor não responde | server non risponde | server reageert niet | serwer nie odpowiada
  сервер не отвечает | サーバーが応答していません | 服务器未响应 | 伺服器未回應 | 서버가 응답하지 않 | sunucu yanıt vermiyor | serveren svarer ikke
  servern svarar inte | server neodpovídá | timeout udløbet | zeitüberschreitung: | timeout abgelaufen
`);

/** What the tile page says where a visual's query does not fit the model. */
export const tileQuery: readonly string[] = list(`
  data shapes must contain | daten-shapes | datenshapes | formes de données | formas de datos | formas de dados
  forme dati | forme di dati | gegevensshapes | gegevensvormen | kształty danych | dataformer | datastrukturer
  datafigurer | tietomuotojen | adathierarchizál | veri şekil | фигуры данных | формы данных | データ シェイプ | 数据形状 | 資料圖形
  데이터 셰이프 | รูปทรงข้อมูล | tvary dat | determine the relationship between | beziehung zwischen zwei
  relation entre deux | relación entre dos | relação entre dois | relacionamento entre dois | relazione tra due
  relazione tra uno | relatie tussen twee | relacji między | relationen mellem | relationen mellan | relasjonen mellom
  suhdetta kahden | kapcsolat van két | alan arasındaki ilişki | связь между двумя | フィールド間の関係 | 字段之间的关系 | 欄位之間的關
  필드 간 관계 | ความสัมพันธ์ระหว่าง | relaci mezi | vztah mezi | primary axis and the secondary axis | primärachse
  axe principal | eje principal | eixo primário | eixo principal | asse primario | primaire as | osi podstawowej
  primære akse | primäraxel | primærakse | ensisijaisen akselin | elsődleges tengely
  elsődleges és a másodlagos tengely | birincil eksen | birincil ve ikincil eksen | основной оси
  основной и вспомогательной оси | primaire en secundaire as | 主軸と | 主坐标轴 | 主座標軸 | 기본 축 | แกนหลัก | primární os
  identify the following fields | felder können nicht identifiziert | identifier les champs | identificar los campos
  identificar los siguientes | identificar os seguintes | identificare i campi | volgende velden niet
  następujących pól | følgende felt | följande fält | seuraavia kenttiä | következő mezőket | alanları tanımla
  следующие поля | を識別できません | 无法识别以下字段 | 無法識別下列 | 필드를 식별할 수 없 | ระบุฟิลด์
`);

/** .NET on a file that is not in its folder, and on a folder that is not there or not reached. */
export const fileNotFound: readonly string[] = list(`
  datei … nicht gefunden | trouver le fichier | encontrar el archivo | localizar o arquivo | localizar o ficheiro
  trovare il file | kan bestand | odnaleźć pliku | найти файл | ファイル … 見つかりません | 未能找到文件 | 找不到檔案
  파일을 찾을 수 | dosyası bulunamadı | att hitta filen | kunne ikke finde filen | soubor … nenalezen
`);
export const folderNotFound: readonly string[] = list(`
  teil des pfades | une partie du chemin | parte de la ruta | parte do caminho | parte del percorso
  deel van het pad | części ścieżki | часть пути | パス … 一部が見つかりません | 找到路径 … 一部分 | 找不到路徑
  경로의 일부를 | yolunun bir b | en del av sökvägen | en del af stien | část cesty
`);

/** Power Query on a step that the source cannot do. */
export const notFolded: readonly string[] = list(`
  折りたた | 折叠到数据源 | 折至資料來源 | 折向資料來源 | 접을 수 없 | ausdruck … gefaltet | plier l'expression | plegar la expresión
  dobrar a expressão | piegare l'espressione | свернуть выражение | expressie … vouwen | zwinąć wyrażenia
`);
