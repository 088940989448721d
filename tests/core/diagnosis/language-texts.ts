import type { FamilyText } from './family-texts.ts';

/** What the service says of gateways, models and tiles in its languages, in words of our own. */
export const languages: readonly FamilyText[] = [
  // The gateway does not answer.
  ['Ett fel: gatewayen i Lund gick inte att nå, gatewayen inte går att nå än.', 'gateway_offline', 'unknown', true],
  ['Gatewayen i Aarhus er ikke tilgængelig lige nu.', 'gateway_offline', 'unknown', true],
  ['Yhdyskäytävään Oulussa ei saada yhteyttä.', 'gateway_offline', 'unknown', true],
  ['大阪のゲートウェイは到達不可です。', 'gateway_offline', 'unknown', true],
  ['ไม่สามารถเข้าถึงเกตเวย์ของสาขาได้', 'gateway_offline', 'unknown', true],
  // It answers, and the source behind it does not.
  [
    'Detaljer: Gatewayen svarer, men kan ikke få adgang til datakilden i det lokale miljø.',
    'source_unreachable',
    'analysis_services',
    true,
  ],
  [
    'Ağ geçidi yanıt verdi, ama şirket içinde veri kaynağına erişemiyor.',
    'source_unreachable',
    'analysis_services',
    true,
  ],
  [
    'Detalhes: o gateway respondeu, mas não consegue chegar à origem de dados no local.',
    'source_unreachable',
    'analysis_services',
    true,
  ],
  ['Nie można połączyć się z bazą danych Magazyn.', 'source_unreachable', 'sql', true],
  [
    'La connexion a échoué. Détails : erreur inconnue dans la passerelle de données.',
    'source_unreachable',
    'unknown',
    true,
  ],
  ['연결할 수 없음. 세부 정보: 게이트웨이의 알 수 없는 오류', 'source_unreachable', 'unknown', true],
  // The source is not set up on it, or the reader may not use it there.
  [
    'Nem rendelkezik egyetlen telepített vagy konfigurált átjáróval.',
    'gateway_datasource_not_configured',
    'unknown',
    true,
  ],
  ['คุณไม่ได้ติดตั้งหรือกำหนดค่าเกตเวย์สำหรับชุดข้อมูลนี้', 'gateway_datasource_not_configured', 'unknown', true],
  [
    'Rapporten når ikke datakilden, fordi du mangler adgang til den via en datagateway.',
    'gateway_datasource_not_configured',
    'unknown',
    true,
  ],
  [
    '로컬 게이트웨이를 통해 데이터 원본에 액세스할 권한이 없습니다.',
    'gateway_datasource_not_configured',
    'unknown',
    true,
  ],
  [
    'Fehler beim Zugriff auf die Datenquelle, bitte den Gatewayadministrator fragen.',
    'permission_lost',
    'analysis_services',
    true,
  ],
  // Too much data.
  ['De ikke-komprimerede data på gatewayklienten overstiger grænsen.', 'memory_or_capacity', 'unknown', true],
  ['Os dados não comprimidos no cliente do gateway excederam o limite.', 'memory_or_capacity', 'unknown', true],
  ['El gráfico visual superó los recursos disponibles.', 'memory_or_capacity', 'unknown'],
  ['Nincs elegendő terület ehhez a sorhoz, szabad terület: 0.', 'other', 'unknown', true],
  // Tiles and visuals.
  ['Gegevensvormen moeten een groep bevatten.', 'schema_or_query', 'unknown'],
  ['Power BI nie zna relacji między tymi polami.', 'schema_or_query', 'unknown'],
  ['Primärachse und Sekundärachse überschneiden sich.', 'schema_or_query', 'unknown'],
  ['無法識別下列欄位：區域、月份。', 'schema_or_query', 'unknown'],
  ['Kan de gegevens voor deze visual niet ophalen.', 'source_unreachable', 'unknown'],
  ['Hiba a modell betöltése közben.', 'source_unreachable', 'unknown'],
  ['Benutzerdefinierte Visuals wurden für Ihre Gruppe deaktiviert.', 'other', 'unknown'],
  ['Origine dati non supportata per questo report.', 'other', 'unknown'],
  ['您不具權限檢視這份報表。', 'permission_lost', 'unknown'],
  // Privacy levels.
  [
    'Die Abfrage greift auf Quellen mit Sicherheitsstufen zu, die Daten können nicht verbunden werden.',
    'privacy_firewall',
    'unknown',
  ],
  ['Der Wert „[Tabelle]“ kann nicht in eine Tabelle konvertiert werden.', 'privacy_firewall', 'unknown', true],
  ['Wartości „[Tabela]” nie można przekonwertować na ten typ.', 'privacy_firewall', 'unknown', true],
  // Credentials.
  ['ข้อมูลประจำตัวในระบบคลาวด์สูญหาย', 'credentials_missing_or_not_set', 'unknown', true],
  ['데이터 집합의 자격 증명이 올바르지 않습니다.', 'gateway_credentials_stale', 'unknown', true],
  ['Generel fejl 1033 under fortolkning af protokollen', 'other', 'sap'],
  ['[LIBODBCHDB DLL][HDBODBC] Verbindungsfehler;-10709 (RTE:[-1] Kerberos-Fehler)', 'other', 'sap', true],
];
