<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>API-Schlüssel angelegt</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>API-Schlüssel ersetzt</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API-Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>API-Schlüssel öffentlich gesehen</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>Alle Sitzungen beendet</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Anmeldung fehlgeschlagen</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>Seite eingetragen oder geändert</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>Seite entfernt</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>Bei einer Seite angemeldet</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>Code einer Seite zweimal benutzt</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>Einer Seite zugestimmt</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>Zustimmung zurückgenommen</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Dieser Knoten</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Modelle auflisten</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Im Rack lesen</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Ins Rack schreiben</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>API-Schlüssel verwalten</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Nur attestierte Nodes</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>Testschlüssel</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Endet %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>Läuft nie ab</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>Läuft %1 ab</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>Seit %1 unbenutzt</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 je Minute</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 Token je Minute</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>%1 gleichzeitig</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>EVM-Kette %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>Contract-Wallet</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>„%1“ ist keine IP-Adresse. Schreiben Sie 10.0.0.0/8 oder 2001:db8::/32.</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>Die Länge nach / in „%1“ muss 0 bis %2 sein.</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>„%1“ hat hinter seiner Länge gesetzte Bits. Für eine einzelne Adresse lassen Sie / weg.</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>Nach :// fehlt der Host.</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>Die IPv6-Adresse in den Klammern ist fehlerhaft.</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>Keine Platzhalter: Nennen Sie jeden Host ganz.</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>Schreiben Sie den Host klein, wie Browser es tun.</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>Schreiben Sie den Host in seiner ASCII-Form (xn--…), damit Doppelgänger auffallen.</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>Der Host darf nur Buchstaben, Ziffern, - und . haben.</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>Der Host hat einen Punkt zu viel.</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>Der Port muss 1 bis 65535 sein.</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>Lassen Sie :%1 weg: Das ist der übliche Port des Schemas.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie einen Namen an.</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>Ein Name ist eine Zeile lesbarer Text.</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>Der Name ist zu lang: höchstens 64 Byte.</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>Ein Stack ist ein Wort von höchstens 64 Byte.</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>Höchstens 16 Adressblöcke; es sind %1.</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>Höchstens 32 Modelle; es sind %1.</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>„%1…“ ist zu lang für einen Modellnamen.</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>Ein Schlüssel, der nichts darf, nützt nichts.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>Ein Schlüssel, der Schlüssel verwaltet, darf sonst nichts. Legen Sie zwei an.</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>„Nur attestierte Nodes“ schränkt die anderen ein; wählen Sie auch eines davon.</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>Bitte nur Ziffern.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Höchstens %1.</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>3 bis 64 Buchstaben, Ziffern, _ oder -.</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>Ein Wort aus Buchstaben, Ziffern, _ oder -.</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>Schreiben Sie https://app.example.</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>Das ist zu lang für einen Ursprung.</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>Nur Schema, Host und Port: Lassen Sie weg, was folgt, auch ein / am Ende.</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>Lassen Sie den Benutzernamen vor @ weg.</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http ist für die Entwicklung: Setzen Sie den Haken unten, oder nehmen Sie https.</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>Nur https wird angenommen.</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>Mindestens ein Ursprung ist nötig.</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>Höchstens 16 Ursprünge; es sind %1.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>Die Adresse ist zu lang.</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>Lassen Sie den Teil ab # weg.</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>Sie muss mit einem der Ursprünge oben beginnen, dann /.</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>Sie hat Zeichen, die es in Adressen nicht gibt; schreiben Sie sie als %XX.</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>Höchstens 16 Adressen; es sind %1.</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>Ein Schlüssel wurde bestraft</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>Beweis gegen einen Schlüssel</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>Zensurklage gegen einen Schlüssel</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>Stichprobe verloren</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>Ein Schlüssel ist gesperrt</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>Ein Schlüssel ist für immer ausgeschlossen</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>Das Signieren hat aufgehört</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>Ein verbundener Schlüssel ist verschlossen</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>Stimmen fehlen</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>Kein Block wird finalisiert</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>Zu wenige Peers</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>Die Uhr geht falsch</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>Die Attestierung läuft ab</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>Die Attestierung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>Die Sandbox ist nicht bereit</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>Das Modell ist nicht bereit</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>Der Node bedient niemanden</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Die Platte ist fast voll</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>Ein Term wurde abgenommen</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>Ein API-Schlüssel läuft ab</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>Eine Sicherung ist alt</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>Alte Daten wurden nicht gelöscht</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>Paperwork ist nicht abgerechnet</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>Warten vor dem Signieren</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>Ein Kanal funktioniert nicht</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 wurde bestraft.</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 hat zwei Dinge signiert, die einander widersprechen.</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 wird vorgeworfen, eine Transaktion ausgelassen zu haben.</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>Eine Stichprobe ging gegen %1 aus.</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 ist gesperrt und validiert nicht.</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 validiert nie wieder.</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>Dieser Node signiert nicht mehr.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 ist verbunden, aber verschlossen: er kann nicht signieren.</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>Die GPUs sind nicht mehr attestiert.</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>Code wird nicht ausgeführt: die Sandbox ist nicht bereit.</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>Chat wird nicht bedient: das Modell ist nicht bereit.</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>Kein Client erreicht diesen Node: seine HTTP-Adresse ist nicht offen.</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>Das Netz hat einen Term verlassen, den %1 führte.</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>Alte Daten konnten nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>Der Node horcht nach einem anderen mit seinem Schlüssel, bevor er signiert.</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>Meldungen erreichen den Kanal %1 nicht.</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 hat %2 % der Stimmen versäumt.</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>Seit %1 wurde kein Block finalisiert.</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>%1 Peers sind verbunden; es sollten %2 sein.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>Die Uhr dieses Rechners weicht %1 ms von den anderen Nodes ab.</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>Die Attestierung endet in %1 und wurde nicht erneuert.</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>Nur %1 MB der Platte sind frei.</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>Der API-Schlüssel %1 läuft in %2 ab.</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>Die neueste Sicherung von %1 liegt %2 zurück.</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>Paperwork wartet seit %1 auf das Ledger.</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>wenn es geschieht</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>weniger als %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>mehr als %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Konsens</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestierung</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Daten und Datenschutz</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Verdienst</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle Kanäle</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Arbeitsfläche</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>Nachweis innerhalb seiner Grenzen</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>Bericht hat den bekannten Aufbau</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>Felder, die die GPU hinzufügt, sind bekannt</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>Zertifikate führen zu NVIDIAs Wurzel</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>Bericht ist von dieser GPU signiert</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>Beantwortet unsere Frage (Aktualität)</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>Firmware ist die zertifizierte</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>GPU ist, wer sie sagt</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>Treiber ist neu genug</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS ist neu genug</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>Referenzwerte des Treibers</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>Referenzwerte des vBIOS</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>Messwerte gleichen den Referenzwerten</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>Kein Zertifikat ist widerrufen</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>Modus für Confidential Computing</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>Frage einmal und rechtzeitig beantwortet</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>Token von NVIDIAs Dienst</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>Nicht auf Ihrer eigenen Sperrliste</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Nicht verfügbar</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>Confidential Computing ist aus</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>GPUs werden gefragt</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>Nichts zu tun: Die GPUs werden von selbst wieder gefragt.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>Vertrauliche Aufgaben: zugelassen</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>Vertrauliche Aufgaben: nicht zugelassen</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Nicht verlangt</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>Nicht bekannt, erlaubt</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Nicht verglichen</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>CPU-Seite: nicht bewiesen. Kein Quote sagt, dass das Programm, das die Daten hält, in einer vertraulichen virtuellen Maschine läuft.</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>CPU-Seite: Ein Quote liegt vor, und diese Version prüft ihn nicht. Behandeln Sie ihn als nicht bewiesen.</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>CPU-Seite: geprüft.</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>Blatt, das der GPU selbst</translation>
        </message>
        <message>
            <source>root</source>
            <translation>Wurzel</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Noch nicht gültig</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>Ohne NVIDIA-GPU im Modus für Confidential Computing kann dieser Knoten keine vertraulichen Aufgaben annehmen. Alles andere geht: offene und Ende-zu-Ende verschlüsselte Aufgaben, Code in der Sandbox, Konsens, Punkte und Einsatz. Nachweise anderer Knoten lassen sich hier trotzdem prüfen.</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>Ein GPU-Nachweis sagt, welche GPU, welcher Treiber und welches vBIOS geantwortet haben und dass NVIDIA sie gemacht hat. Er sagt nicht, was das Programm, das sie benutzt, mit den Daten tut.</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>Er gilt für den Augenblick der Antwort. Was sich danach ändert, zeigt erst die nächste.</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>Er kann nicht beweisen, wo die Maschine steht, wer an sie herankommt oder dass niemand ihren Speicherbus abhört.</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>kein Block wird notarisiert</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>ein notarisierter Block ist nicht final</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>eine verlangte Transaktion ist nicht in der Kette</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>der Leader hat Falsches signiert</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>andere haben den Leader verlassen</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>der Leader ist gesperrt</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>Die Bytes sind keine Transaktion dieser Kette.</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>Der Leader schuldete dort nichts oder hielt, was er schuldete.</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>Jener Validator hat diese Transaktion dort nicht verlangt.</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>Die Transaktion war abgelaufen, als der Leader von ihr erfuhr.</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>Ihre Nummer war verbraucht, als der Leader von ihr erfuhr.</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>Es ist zu alt für eine Strafe.</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>Es nennt eine Epoche, die nicht begonnen hat.</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>Der Leader wurde dafür schon bestraft.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>Stimmt ab</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>Schaut nur zu</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>Schlüssel gesperrt</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>Setzt aus</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>Hört erst zu</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>Stimmt nicht mehr ab</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>Dieser Knoten signiert seine Stimmen.</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>Der Schlüssel des Knotens ist kein Validator dieser Epoche; er folgt ohne Stimme.</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>Der Node Key ist gesperrt. Entsperren Sie ihn, um abzustimmen.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>Er hat vielleicht signiert, woran er sich nicht erinnert, und schweigt, bis es sicher ist.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>Er hat vielleicht signiert, woran er sich nicht erinnert, und schweigt bis View %1.</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>Gerade gestartet: Er hört, ob ein anderer Knoten mit seinem Schlüssel signiert; das kostete die Hälfte des Einsatzes.</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 In diesem Lauf wird nichts mehr signiert (%2).</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (dieser Knoten)</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>Term %1, geführt von %2: %3 von %4 Vorschlägen</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1 bisher, läuft.</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1; wie er endete, ist noch nicht final.</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1, vollendet.</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1, verlassen bei View %2</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1; dieser Knoten verließ ihn nicht.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · zwei Vorschläge in einem View</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · zwei Stimmen in einem View</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · zwei finale Stimmen in einem View</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · finale Stimme nach dem Verlassen</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · Stimmen für zwei Blöcke</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · Stimme für einen ungültigen Block</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>Stimme (Notarize)</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>Finale Stimme (Finalize)</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>Term verlassen (Abandon)</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>Für immer draußen</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Eingesperrt</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Dieser Knoten</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>Der Block des beschuldigten Leaders ist final</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>Sein Zertifikat enthält die Stimme, die die Transaktion verlangt</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>Die Transaktion ist hier gültig und war nicht abgelaufen</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>Der Leader ging in seinem Term über den fälligen View hinaus</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the due view</source>
            <translation>Die Kette enthält sie bis zum fälligen View nicht</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>Der Leader wurde dafür noch nicht bestraft</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>Es ist jung genug</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>In einer Stimme</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Geschuldet</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Falsch: Bis zu %1 Token des einreichenden Schlüssels werden verbrannt.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %1 of its tokens and never validates again.</source>
            <translation>Bestätigt: Der Beschuldigte verliert %1 seiner Token und validiert nie wieder.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</source>
            <translation>Bestätigt: Der einreichende Schlüssel bekommt %1 der Strafe, höchstens %2 Token.</translation>
        </message>
        <message>
            <source>The transaction and who demanded it are published for ever.</source>
            <translation>Die Transaktion und wer sie verlangte, werden für immer veröffentlicht.</translation>
        </message>
        <message>
            <source>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>Der Knoten reicht mit seinem eigenen Schlüssel eine Anfechtung ein, sobald die Kette beweist, dass ein Leader Verlangtes ausließ. Jede setzt bis zu %1 Token aufs Spiel.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 Token zählen ab der nächsten Epoche als Stimmgewicht.</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 Token zählen ab der nächsten Epoche nicht mehr als Stimmgewicht.</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 Token werden frei.</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 Token warten weiter.</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>Der Schlüssel gehört wieder zu den Validatoren.</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>Jeder kann den Schlüssel mit seinen Token und seinem Paperwork für %2 kaufen.</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>%2 davon gehen an den Stack, von dem der Schlüssel stammt.</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>Der Schlüssel ist nicht mehr angeboten.</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>Paperwork im Wert von %2 wird zur Einlösung eingereicht, einmal und für immer.</translation>
        </message>
        <message>
            <source>Upheld, the accused leader loses its tokens and never validates again.</source>
            <translation>Wird ihr stattgegeben, verliert der beschuldigte Leader seine Token und validiert nie wieder.</translation>
        </message>
        <message>
            <source>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</source>
            <translation>Wird ihr stattgegeben, erhält der einreichende Schlüssel einen Teil der Strafe, höchstens %1 Token.</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>Der Node reicht mit seinem eigenen Schlüssel eine Anfechtung ein, sobald das Protokoll beweist, dass ein Leader Verlangtes ausließ. Jede setzt bis zu %1 Token aufs Spiel.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>Der Pin, sein Name und der Schlüssel dieses Namens werden endgültig gelöscht.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Blöcke, die kein anderer Pin braucht, werden von diesem Node gelöscht.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Kopien, die andere geholt, exportiert oder gesichert haben, lassen sich nicht zurückrufen; von verschlüsseltem Inhalt sind sie ohne seinen Schlüssel unlesbar.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>Der IPFS-Node löscht jeden Block, den er nicht gepinnt hat, auch die anderer Programme, die ihn benutzen.</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>%1 Token, die auf dem Schlüssel sind, werden verbrannt.</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>Der Schlüssel dient und validiert nie wieder und wechselt nie wieder den Besitzer.</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>Gelöste Token sind nach %3 und %4 Epochen frei, beides, und bleiben bis dahin im Risiko.</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>Zwei widersprüchliche Stimmen zu signieren würde %1 Token kosten.</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>Eine nicht bestandene Stichprobe würde %1 Token kosten.</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>Als Leader eine verlangte Transaktion auszulassen würde %1 Token kosten.</translation>
        </message>
        <message>
            <source>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</source>
            <translation>Bis zu %1 Token des einreichenden Schlüssels werden verbrannt, wenn die Anfechtung nichts beweist.</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>Der Schlüssel geht mit %1 Token und seinem Paperwork im Wert von %2 an einen anderen Besitzer. Nur dieser kann ihn zurückgeben.</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>Er bleibt %3 lang Cold: keine Übertragung, kein Angebot, keine Arbeit.</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>Der öffentliche Schlüssel steht für immer im Ledger, wo jeder ihn sieht.</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>Dieser Node dient mit dem Schlüssel. Betreiben Sie denselben Schlüssel nie auf zwei Rechnern.</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>Die Datei des Schlüssels wird von diesem Rechner gelöscht. Ohne seine Wörter oder eine Sicherung kann nie wieder jemand mit ihm signieren.</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>Seine %1 Token bleiben im Ledger; von hier aus sind sie nicht mehr zu erreichen.</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>Tag (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>In %1 zu Ihrem Kurs</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>Verdienst im Monat %1</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>Netzwerk: %1. Kette: %2.</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>Dies ist ein lokales Netzwerk: Alle Knoten laufen auf einem Rechner, und nichts hier ist Geld wert.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>Eine Aufgabe zählt an dem UTC-Tag, an dem das Netzwerk ihr Paperwork annahm.</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>Der Kurs von %1 %2 für einen US-Dollar ist der eigene des Betreibers; das Netzwerk kennt keinen.</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>Blöcke und Ledger weichen ab: %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>Blöcke und Ledger stimmen bei Höhe %1 überein.</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>Dieser Knoten hat nicht jeden Block, darum wurden die Summen nicht mit dem Ledger verglichen.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Erstellt %1.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>Diesen API-Schlüssel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>Sehen Sie die Liste noch einmal an; er wurde vielleicht anderswo entfernt.</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>Diese Passphrase öffnet den Node Key nicht.</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>Dieser Node Key ist nicht im Schlüsselspeicher dieses Knotens.</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>Wählen Sie einen Schlüssel, bei dem Gesperrt oder Entsperrt steht.</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>Der Node Key ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>Die Passphrase ist zu kurz.</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>Nehmen Sie mindestens 8 Zeichen; vier zufällige Wörter sind besser.</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>Der Node Key ist Cold, bis seine 72 Stunden um sind.</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>Warten Sie bis zu der Zeit, die beim Schlüssel steht.</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>Der Node Key ist nicht in dem Zustand, den dieser Schritt braucht.</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>Die Reihenfolge ist: registrieren, 72 Stunden warten, aktivieren, verbinden.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>Der Node Key steht schon im Ledger.</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>Zu dieser Aufgabe gibt es keine Quittung.</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>Eine Quittung erscheint, sobald die Aufgabe gut geendet hat.</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>Ein anderes Stacknet-Programm benutzt dieses Datenverzeichnis.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>Schließen Sie das andere Programm oder starten Sie mit --data-dir und einem anderen Verzeichnis.</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>Der HTTP-Port ist von einem anderen Programm belegt.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>Schließen Sie das andere Programm oder starten Sie mit --http 127.0.0.1:0 für einen freien Port.</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>Die Verbindung zur Engine ist abgebrochen.</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>Die Konsole versucht es von selbst wieder; sehen Sie nach, ob stacknetd läuft.</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>Etwas ist fehlgeschlagen und nannte keinen Grund (%1).</translation>
        </message>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>Der Name muss 1 bis 64 Byte lesbaren Text haben.</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>Wählen Sie einen kürzeren Namen in einer Zeile.</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>Diese Rechte passen nicht zusammen.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>Ein Schlüssel, der Schlüssel verwaltet, darf sonst nichts.</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>Eine der Adressen ist kein Adressblock.</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>Schreiben Sie 10.0.0.0/8 oder 2001:db8::/32.</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>Einer der Modellnamen ist zu lang oder hat Leerzeichen, oder es sind mehr als 32.</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>Das Monatsbudget ist zu groß: höchstens 10^15 Token.</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>Dieser API-Schlüssel ist widerrufen oder wurde schon ersetzt.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>Legen Sie einen neuen an.</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>Dieser API-Schlüssel ist abgelaufen.</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>Der alte Schlüssel kann höchstens 24 Stunden gültig bleiben.</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>Diese Sitzung ist schon beendet.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>Nichts wurde geändert; sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>Dieser Node bietet keine Wallet-Anmeldung.</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>Er muss Clients bedienen, auf diesem Rechner oder unter einem https-Ursprung, der in node.json steht.</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>Niemand hat in der Zeit signiert.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>Beginnen Sie die Anmeldung neu.</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>Die Anmeldung wurde nach fünf falschen Links oder Signaturen geschlossen.</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>Beginnen Sie neu; waren Sie es nicht, hat ein anderes Programm auf diesem Rechner es versucht.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>Die Anmeldung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>Beginnen Sie neu, wenn Sie bereit sind.</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>Diese Anmeldung ist vorbei, oder eine neuere trat an ihre Stelle.</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>Beginnen Sie neu.</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>Diese Anmeldung ist beendet.</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>Dieser Node nimmt keine Anmeldung von dieser Kette.</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>Nehmen Sie ein Konto einer anderen Kette, oder erlauben Sie sie in node.json.</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>Der Text wurde schon benutzt oder scheiterte fünfmal.</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>Erzeugen Sie einen neuen Text und signieren Sie den.</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>Die Signatur ist von einem anderen Konto als dem genannten.</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>Signieren Sie mit dem Konto, dessen Adresse Sie eingaben.</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>Die Auth Bridge nimmt höchstens 1.000 Seiten.</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>Entfernen Sie eine, die nicht mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>Diese Seite ist nicht mehr eingetragen.</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>Auf diesem Rechner ließ sich keine Seite öffnen.</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>Sorgen Sie dafür, dass ein Port des Loopbacks frei ist, und versuchen Sie es neu.</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>Dieser Node hat kein Rack.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>Setzen Sie „enabled“ unter „rack“ in node.json.</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>Das Rack hat so viele Aufträge, wie es nimmt.</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>Warten Sie, bis einer fertig ist, oder brechen Sie einen ab.</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>Das ist keine CID, die hier brauchbar ist.</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>Kopieren Sie sie neu, vom ersten bis zum letzten Zeichen.</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>Es ist hier nicht mehr angeheftet.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Sehen Sie die Liste noch einmal an.</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>Dieser Auftrag steht nicht mehr in der Liste.</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>Am Ziel liegt schon eine Datei.</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>Wählen Sie einen Pfad, den es noch nicht gibt.</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>Der Schlüssel öffnet diesen Inhalt nicht.</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>Nehmen Sie den Schlüssel, der beim Hinzufügen gezeigt wurde.</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>Der Inhalt ist verschlüsselt: Sein Schlüssel ist nötig.</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>Geben Sie den Schlüssel an, der beim Hinzufügen gezeigt wurde, oder exportieren Sie ein CAR.</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>Der IPFS-Node antwortet nicht.</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>Sorgen Sie dafür, dass er läuft, und versuchen Sie es neu.</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>Der Datenträger des Racks ist voll.</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>Schaffen Sie Platz, oder lösen Sie etwas.</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>Der Auftrag wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 Tagen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>Grafikprozessor</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>Antworten kommen schneller; ohne ihn macht der Prozessor die Arbeit.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>Er liefert den Nachweis, dass die GPU echt ist.</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>Confidential Computing</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>Nur attestierte Rechner bekommen vertrauliche Aufgaben; alle anderen bekommen weiter gewöhnliche.</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>Container-Laufzeit</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>Code-Aufgaben laufen in einem abgeschlossenen Container oder gar nicht.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Platte</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>Ein Node, der seine Stimmen nicht aufschreiben kann, hört auf zu signieren.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>Vorschläge mit falscher Zeit werden abgelehnt, und Anmeldungen enden zu früh.</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>Dort verbinden sich Clients und andere Nodes.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>Ohne Modell werden Chat-Anfragen mit 503 beantwortet.</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>Nur %1 von %2 Validatoren sind erreichbar: kein Block kann finalisiert werden.</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>Zum Protokoll</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%1 von %2 Peers sind nicht verbunden; das Netz läuft ohne sie weiter.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>Die Uhr dieses Rechners weicht um %1 von den anderen Knoten ab; stellen Sie sie mit NTP.</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>Der Knoten holt das Netz ein und stimmt noch nicht ab.</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>Chat wird nicht bedient: %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>es läuft kein Modell.</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>Code wird nicht ausgeführt: %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>es gibt keine Container-Laufzeit.</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>Die HTTP-Adresse ist nicht offen, kein Client erreicht diesen Knoten.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 ist verbunden, aber gesperrt: er kann nicht signieren.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 hat seine 72 Stunden hinter sich und kann aktiviert werden.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 steht noch nicht im Ledger.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrieren</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>Warten auf die ersten Daten</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>Nicht mit der Engine verbunden</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>Sie sehen, was zuletzt bekannt war.</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>Keine Nachricht von der Engine</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>Was Sie sehen, stimmt vielleicht nicht mehr.</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>keiner Ihrer Node Keys arbeitet</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>kann keine Aufgaben annehmen</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>verdient: eine Aufgabe läuft</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>bereit zu verdienen</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>Jetzt handeln · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>Sicher, aber sehen Sie hier nach · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>Läuft normal · %1 · nichts Dringendes zu tun</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>%1 Blöcke finalisiert, %2 Aufgaben erledigt, %3 fehlgeschlagen.</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>Peers ansehen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>Der Knoten beendet seine Aufgaben und nimmt keine neuen an.</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>Die Arbeit pausiert: Es wird keine Aufgabe angenommen.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>Der Nachweis der GPU hat nicht bestanden: keine vertrauliche Aufgabe.</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>Node-Key-Dateien (*.snkey);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>Slashing-Schutz (*.json);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 Mikro-USD</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>Strafe: widersprüchliche Stimmen</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>Strafe: Stichprobe nicht bestanden</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>Strafe: Zensur</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 Token</translation>
        </message>
        <message>
            <source>Points: %1</source>
            <translation>Punkte: %1</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 Punkte</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>Schlüssel erstellt</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Datei exportiert</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Schutz exportiert</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signieren beendet</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>Cold bis %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1, ausgeschlossen</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1, mit Sperre</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>Keine Sicherung</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>Wörter ungeprüft</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>Sicherung alt</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>Epoche %1 · View %2</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>Schätzung nach dem letzten Tag</numerusform>
                <numerusform>Schätzung nach den letzten %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>Woher kommen die Punkte?</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>Punkte am Tag</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>Punkte in der Stunde</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Noch keine Punkte</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>Punkte kommen von erledigten Aufgaben, rechtzeitigen Stimmen und Stichproben.</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>Wohin geht der Stand?</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Schlüssel registriert</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Abgegebene Stimmen</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Erledigte Aufgaben</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>Term als Leader verloren</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>Ungültiges verlangt</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>Geslasht</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>Abklingen einer Epoche</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>Erledigte Stichproben</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>Stichprobe versäumt</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>Stichprobe nicht bestanden</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>Eingabe einer Aufgabe nicht herausgegeben</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>Vor oder neben der Aufzeichnung</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Stichproben</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Abklingen</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Strafen</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>Eingaben und Antworten</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>Ausgeführter Code</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Quittungen</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>Nutzungszahlen</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>Wartende Transaktionen</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>Eingaben für Stichproben</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Stichproben</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Dateien im Rack</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>Gedächtnis der Benutzer</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>Wallet-Adressen</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestierung</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>Modelle und Images</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Löschnachweise</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Swap</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>Core-Dateien</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>Speicher des Prozesses</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>Gesperrter Speicher</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>Transport der API</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>Jeder Speicherort ist bekannt</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>Aus nichts wird gelernt</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>Daten bleiben, wo sie verarbeitet werden</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>Inhalt wird nicht kopiert</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>Müll einsammeln</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>Nie aufgeschrieben</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Überschrieben</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>Schlüssel vernichtet</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>Für immer da</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>Der Inhalt geht an den IPFS-Node unter %1: Wer seine CID erfährt, kann ihn dort holen, und Kopien anderswo lassen sich nicht zurückrufen.</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>Er wird erst verschlüsselt. Sein Schlüssel wird einmal gezeigt und nirgends aufbewahrt: Ohne ihn kann niemand den Inhalt wieder lesen.</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>Er wird nicht verschlüsselt: Mit seiner CID kann jeder, der den Inhalt errät, das bestätigen.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>Der Pin, sein Name und der Schlüssel dieses Namens werden endgültig gelöscht.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Blöcke, die kein anderer Pin braucht, werden von diesem Node gelöscht.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Kopien, die andere geholt, exportiert oder gesichert haben, lassen sich nicht zurückrufen; von verschlüsseltem Inhalt sind sie ohne seinen Schlüssel unlesbar.</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>Antwortet der IPFS-Node nicht, bleibt seine Anheftung dort, und dieser Node weiß nichts mehr davon.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>Der IPFS-Node löscht jeden Block, den er nicht gepinnt hat, auch die anderer Programme, die ihn benutzen.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>Der IPFS-Node hatte es schon angeheftet: Seine eigene Anheftung bleibt.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>Seine Blöcke bleiben auf dem IPFS-Node, bis dieser Müll einsammelt.</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>Verdienst und Punkte</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>Geschehene Meldungen</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Regeln und Kanäle der Meldungen</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>Eingaben, Antworten und Dateien von Chats, als Text und als Token</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>Nur der Speicher: die Anfrage, ihre Warteschlange, der Kontext des Modells</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>Bis die Antwort gesendet ist</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>Um zu antworten</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>Niemand muss es</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>Ausgeführter Code, seine Standardeingabe, Dateien und Ausgabe</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>Ein Dateisystem im Speicher, /dev/shm/stacknet-UID-…/jobs; sandbox/, wo es keines gibt</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>Bis der Lauf endet</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>Um ihn auszuführen</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>Aufgaben: Id, Art, Modell, Id des API-Schlüssels, Zeiten, Tokenzahlen, Fehlercode, Stand des Paperworks. Kein Inhalt, keine Adresse</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>90 Tage, nachdem das Ledger ihr Paperwork annahm; 30 Tage, wenn es das nie tat; 7 Tage, wenn die Aufgabe scheiterte</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>Abrechnung und Fragen zu einer Rechnung</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>Der Betreiber: stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>Quittungen, vom Node Key signiert: Digests von Ein- und Ausgabe (bei Chats mit einem Salz, das nur der Client hat; bei Code ohne, damit ein Lauf wiederholt und verglichen werden kann)</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db, neben der Aufgabe</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>So lange wie der Eintrag der Aufgabe</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>Nachweis, was getan wurde</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>Wie der Eintrag der Aufgabe</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>Paperwork: Hash der Aufgabe, Tokenzahlen, Digest der Quittung, Preis. Kein Konto, kein Inhalt</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db, auf jedem Node des Netzes</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Für immer</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>Abrechnung: Das Ledger besteht daraus</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>Niemand kann es</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>Zähler von Anfragen und Token; was davon veröffentlicht wurde: Summen über viele Konten, mit Rauschen, ohne Konto oder Adresse</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>Der Speicher, bis ein Tag vorbei ist; danach metrics.db</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>Zähler bis zur Veröffentlichung des Tages; die letzten 400 Veröffentlichungen</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>Um zu sehen, wie der Node benutzt wird</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>Der Betreiber: Zähler durch einen Neustart, Veröffentlichungen durch Löschen der Datei</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>Blöcke, Transaktionen, Node Keys, Einsatz, Punkte, Beweise, Anfechtungen, Urteile von Stichproben, Erklärungen zur Attestierung. Kein Inhalt</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db, snapshots.db, auf jedem Node des Netzes</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>Für immer; ältere Blöcke dürfen gekürzt werden</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>Worauf sich das Netz geeinigt hat</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>Was der Schlüssel dieses Nodes im Konsens signiert hat</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>Bis die View final ist; das Neueste für immer</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>Um nie zweierlei für eine View zu signieren (Slashing)</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>Niemand sollte es</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>Transaktionen, die auf einen Block warten, und Zusagen, sie zu halten</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db, orders.db, *.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>Bis ein Block sie hat oder sie verfallen</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>Nachweis von Zensur</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>Eingaben von Aufgaben, die das Netz für eine Stichprobe ziehen kann; nur an gezogene Nodes geschickt, für jeden versiegelt</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>Nur der Speicher</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>Bis kein gezogener Node mehr danach fragen kann</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>Um von anderen Nodes geprüft zu werden</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>Antworten dieses Nodes auf Stichproben, die noch nicht aufgedeckt sind, und eigene Programme, auf die er sich festlegt: Digests und Salze, nie eine Eingabe eines Clients</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db, *.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>Bis sie aufgedeckt sind oder die Prüfung vorbei ist</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>Damit sie nach einem Neustart aufgedeckt und geöffnet werden können</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>Dateien, die Benutzer ins Rack legen, Anheftungen und ihre Eigner</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db, rack.key, rack/; und ein IPFS-Node, wo einer eingerichtet ist</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>Bis der Benutzer es löst</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>Der Benutzer will es behalten</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>Der Benutzer: lösen, dann Müll einsammeln</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>Gedächtnis, um das ein Benutzer bat, verschlüsselt unter einem Schlüssel aus seinem Geheimnis</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db; Schnappschüsse als verschlüsselte Stücke in memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>Bis der Benutzer es löscht</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>Der Benutzer will, dass man es sich merkt</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>Der Benutzer: eines oder alles löschen, was Schlüssel vernichtet</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>API-Schlüssel: Name, Rechte, Grenzen, benutzte Token und ein geschlüsselter Digest, nie der Schlüssel</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db, access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>Solange es den Node gibt; ein widerrufener Schlüssel bleibt in der Liste</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>Um zu wissen, wer fragen darf und wer die Rechnung bekommt</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>Der Betreiber widerruft; was widerrufen wurde, bleibt als Eintrag</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>Wallet-Anmeldungen: Konto (Wallet-Adresse), Name des Browsers, Zeiten, gesalzene Digests von Token</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>7 Tage ab der Anmeldung, 12 Stunden ohne Benutzung</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>Um angemeldet zu bleiben</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>Der Benutzer meldet sich ab; der Betreiber beendet sie</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</source>
            <translation>Wallet-Adressen: in Texten zum Signieren, von Konten und von Zustimmungen zu Seiten</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given</source>
            <translation>Ein Text zum Signieren: 10 Minuten; die Nummer eines Kontos und Zustimmungen: solange sie gelten</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>Anmeldung und „überall abmelden“</translation>
        </message>
        <message>
            <source>The user withdraws a consent</source>
            <translation>Der Benutzer zieht eine Zustimmung zurück</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>Wer was mit welchem Schlüssel oder welcher Sitzung tat: die letzten 100.000 Einträge</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db, login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>Bis 100.000 neuere Einträge da sind</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>Um nach einem Diebstahl herauszufinden, was geschah</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>Niemand: Das Protokoll wächst nur</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>Urteile über GPUs, ihre öffentlichen Beweise, RIM-Dateien, Sperrlisten</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db, attestation.key, attestation.json, rims/, revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>Urteile, bis sie enden, mit begrenzter Geschichte</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>Um zu wissen, welcher Node vertrauliche Aufgaben nehmen darf</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>Der Betreiber, durch Löschen der Dateien</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>Was der Node tat: Ids, Zahlen, Codes, Adressen von Peers. Kein Inhalt</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; die neuesten 20.000 Zeilen im Speicher</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 Tage, oder 16 MiB je Datei, wenn das früher kommt</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>Um herauszufinden, was schiefging</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>Node Keys und Schlüssel von Verbindungen, verschlüsselt; was einen unbeaufsichtigten Node entsperrt</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>Solange es den Node gibt</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>Um zu signieren und erreichbar zu sein</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>Der Betreiber</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>Um zu starten</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>Modelldateien und Werkzeug-Images, geladen oder gebaut, und ihre Digests</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>Der Assets-Ordner, sandbox/, inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>Bis sie ersetzt oder eingesammelt werden</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>Um Aufgaben auszuführen</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>Der Betreiber: stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>Was gelöscht wurde: Art, Zahl der Zeilen, Zeiten, zurückgelesene Einstellungen</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>Die neuesten 1.000</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>Um zu zeigen, dass die Aufträge liefen</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>Was der Betreiber exportiert: Node-Key-Dateien, Stimmen (Slashing-Schutz), Paperwork, CARs</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>Wohin der Betreiber sie legt, außerhalb des Datenverzeichnisses</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>So lange, wie der Betreiber sie behält; das Löschen hier erreicht sie nicht</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>Sicherungen und Abrechnung</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>Der Betreiber; das Gedächtnis eines Benutzers darin ist nutzlos, sobald sein Schlüssel weg ist</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>Was das Ledger über die eigenen Node Keys des Betreibers sagt, als Listen und Tagessummen: Paperwork, Punkte, Einsatz. Kein Konto, kein Inhalt</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>Die neuesten 500.000 Einträge Paperwork und 200.000 Punkte; Punkte je Stunde 400 Tage lang, Einsatz 800 Tage; Verdienst je Tag für immer</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>Abrechnungen des eigenen Verdienstes</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>Der Betreiber, indem er die Datei entfernt; das Paperwork wird wieder aus dem Ledger gelesen</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>Einstellungen, Arbeitszeiten, Sperren von Peers, Genesis-Dokument, Sperrdatei, Socket des Betreibers, Bereitschaftsdatei</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>Was dem Knoten geschehen ist: Bedingung, Node Key oder Kennung eines API-Schlüssels, Zahlen, Zeiten. Kein Inhalt</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>Für immer; oder so viele Tage nach dem Ende, wie der Betreiber einstellt</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>Um herauszufinden, was wann geschah</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>Der Betreiber: Posteingang, Wann und wie viel</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>Regeln und Kanäle der Meldungen, mit dem Passwort eines Mailservers und dem Signaturschlüssel eines Webhooks</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>Solange sie eingestellt sind</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>Um den Betreiber zu benachrichtigen</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>Der Betreiber: entfernt die Regel oder den Kanal</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>Der Konsole. Protokolle und exportierte Dateien bleiben englisch.</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>Startet die Konsole ohne Fenster, wenn Sie sich am Desktop anmelden.</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Im Infobereich bleiben</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>Schließen Sie das Fenster, läuft der Knoten hinter einem Symbol im Infobereich weiter.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>Hoher Kontrast ist hell oder dunkel wie der Desktop.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>In Prozent der Schriftgröße des Desktops.</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Tabellenzeilen</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>Kompakt zeigt mehr Zeilen auf einmal.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>Nichts bewegt sich oder blinkt von selbst.</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>Beträge beim Start verbergen</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>Token, Punkte und Geld sind verdeckt, bis Sie sie zeigen (Strg+Umschalt+M).</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Sperren nach Minuten ohne Eingabe</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 schaltet es ab. Der Knoten arbeitet weiter, während die Konsole gesperrt ist.</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>Mit dem Desktop sperren</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>Sperrt, wenn die Bildschirmsperre des Desktops angeht.</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>Beim Ruhezustand sperren</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>Sperrt, bevor der Rechner schlafen geht.</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>Beim Minimieren sperren</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>Sperrt, wenn das Fenster minimiert oder in den Infobereich geschlossen wird.</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>Benachrichtigungen des Desktops</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>Zeigt Meldungen auf dem Desktop. Der Posteingang bekommt alle.</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Name des Nodes</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>Wird Menschen gezeigt; auch andere Knoten sehen ihn.</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>Adresse für Peers</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>HOST:PORT, mit dem sich andere Knoten verbinden; Port 0 nimmt einen freien.</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>Clients bedienen</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>Nimmt Aufgaben an: HTTP-API, Modell und Sandbox. Ohne das stimmt der Knoten nur ab.</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>Nur verschlüsselte Anfragen</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>Lehnt Aufgaben ab, deren Inhalt nicht Ende-zu-Ende verschlüsselt ist.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Öffentliche Adresse</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>Was Clients vor den Pfaden der API haben, etwa https://node.example. Wallets melden sich dort an.</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>Modellserver</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>Ein OpenAI-kompatibler Server statt des lokalen Modells, etwa http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>Laufzeit der Sandbox</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>Welche Container-Laufzeit Code ausführt. Gehärtet bevorzugt gVisor.</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>Aufgaben stichprobenweise prüfen lassen</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>Aufgaben, deren Clients eine Klasse angaben, werden festgelegt; sonst bringen sie keine Punkte für Stichproben.</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>Aufgaben anderer prüfen</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>Führt Aufgaben anderer Knoten noch einmal aus. Automatisch: wenn der Knoten Clients bedient.</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>Kanarienvögel aussetzen</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>Legt kleine eigene Programme fest, manche mit falschem Digest, um zu sehen, wer ungeprüft bestätigt.</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>Abgerechnete Aufgaben behalten</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>Tage, nachdem das Paperwork einer Aufgabe im Ledger steht.</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>Aufgaben ohne Abrechnung behalten</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>Tage nach einer Aufgabe, deren Paperwork nie ins Ledger kam.</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>Fehlgeschlagene Aufgaben behalten</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>Tage nach einer Aufgabe, die fehlschlug.</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>Protokollzeilen behalten</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>Tage; mindestens 2.</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>Strenger Datenschutz</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>Der Knoten startet nur ohne unverschlüsselten Auslagerungsspeicher, ohne Speicherabbilder und mit sperrbarem Speicher.</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>Nutzung veröffentlichen</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>Veröffentlicht verrauschte Tagessummen unter GET /v1/usage.</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Metriken für Prometheus</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>Beantwortet GET /metrics für Programme auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>Bewahrt Dateien unter der Adresse ihres Inhalts auf.</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack: Bytes je Konto</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>Mehr wird abgelehnt.</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack: Pins je Konto</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>Aufwand einer Passphrase</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>14 bis 20: Jede Stufe verdoppelt Zeit und Speicher, die ein Entsperren kostet und die ein Dieb für jeden Versuch braucht.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>Gehärtet</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Platte</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>Dateirechte</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Datenbanken</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>GPU-Treiber</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT-Widerspruch</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Stichprobe nicht bestanden</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Zensur</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Für immer gesperrt</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Eingesperrt</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Vollzogen</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>Kein anderer Knoten wurde mit diesem Schlüssel gesehen. Jede Stimme ist vor dem Senden auf der Platte, ein Neustart kann also nicht doppelt signieren.</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>Der Node Key ist kein Validator: Er gibt keine Stimmen ab, also kann keine bestraft werden.</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>Der Node Key ist gesperrt: Nichts wird signiert, bis Sie ihn entsperren.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>Er hat vielleicht signiert, woran er sich nicht erinnert, darum schweigt er.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>Er hat vielleicht signiert, woran er sich nicht erinnert, darum schweigt er bis View %1.</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>Er horcht auf einen anderen Knoten mit demselben Schlüssel, bevor er signiert: noch %1.</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>Er signiert in diesem Lauf nichts mehr.</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>Ein Beweis gegen Ihren Schlüssel ist bekannt und noch nicht im Ledger.</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>Der Knoten hörte zur Sicherheit auf zu signieren.</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>Eine Anfechtung gegen Ihren Schlüssel ist offen.</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>Eine Anfechtung gegen Ihren Schlüssel wurde bei Höhe %1 abgewiesen.</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>Term %1 unter Ihrer Führung wurde nach %n Vorschlag verlassen.</numerusform>
                <numerusform>Term %1 unter Ihrer Führung wurde nach %n Vorschlägen verlassen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>Die Arbeit pausiert.</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>Die Arbeit pausiert bis %1.</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>Keine Meldung ist offen.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n Meldung braucht Sie.</numerusform>
                <numerusform>%n Meldungen brauchen Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet Console, gesperrt</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Starting %1 %</source>
            <translation>Startet %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Hält an</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Nicht registriert</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Cold</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>Cold, bereit</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Angeboten</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Nur ansehen</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Festgeschrieben</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindet</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Unerreichbar</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>Debug</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Schwach</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Mäßig</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Woran</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Einzelheit</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Wer was getan hat</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>die neuesten 100.000 Einträge jedes Protokolls bleiben</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>Noch kein Eintrag</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>Schlüssel, Anmeldungen und Seiten werden hier festgehalten, wenn sie angelegt, geändert und beendet werden.</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Dieser Node bedient keine Clients</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>Er hält keine Schlüssel und keine Sitzungen, also gibt es nichts zu protokollieren.</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Seit wann</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Alle Vorgänge</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>Welches Protokoll</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>Beide Protokolle</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Neuere Einträge zeigen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>In Entwicklung</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Seiten der Auth Bridge</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>Keine Seite gewählt</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Seite eintragen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Dieser Node bedient keine Clients.</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>Keine Seite darf fragen, wer Sie sind</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Dieser Node bedient keine Clients</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>Tragen Sie hier eine Seite ein, damit man sich bei ihr über diesen Node mit einer Wallet anmelden kann.</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. Set "serve" in node.json to change that.</source>
            <translation>Niemand kann sich über ihn anmelden. Setzen Sie „serve“ in node.json, um das zu ändern.</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>Wählen Sie eine Seite in der Tabelle, um sie hier zu sehen.</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>http auf diesem Rechner zählt als Ursprung. Schalten Sie das ab, bevor andere sie benutzen.</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>Wer zustimmt, wird ihr genannt, durch ein Token, das eine Minute gilt.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-Id</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>Ursprung %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>Rückkehr %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>Abmelde-URL</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>Die Seite ist eingetragen.</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>„%1“ entfernen?</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>Die Seite wird ab ihrer nächsten Anfrage abgewiesen, und Codes, die sie noch nicht benutzt hat, sind wertlos.</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>Kein Konto hat zugestimmt, sich dort anzumelden.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>%n Konto muss neu zustimmen, wenn sie wieder eingetragen wird.</numerusform>
                <numerusform>%n Konten müssen neu zustimmen, wenn sie wieder eingetragen wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>Seite entfernen</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>Die Seite ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>Diesen Monat benutzt</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Darf benutzt werden für</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Kein Schlüssel gewählt</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API-Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Dieser Node bedient keine Clients.</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Noch kein API-Schlüssel</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Programme brauchen einen, um diesen Knoten zu rufen. Ein neuer wird einmal gezeigt und dann nie wieder.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Den ersten erstellen</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Dieser Node bedient keine Clients</translation>
        </message>
        <message>
            <source>It keeps no API keys. Set "serve" in node.json to let it take requests.</source>
            <translation>Er hält keine API-Schlüssel. Setzen Sie „serve“ in node.json, damit er Anfragen annimmt.</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Wählen Sie in der Tabelle einen Schlüssel, um ihn hier zu sehen.</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>Programme mit diesem Schlüssel werden abgewiesen.</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>Darf benutzt werden für: %1.</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>%1 Token diesen Monat (UTC) benutzt; kein Budget gesetzt</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>%1 von %2 Token diesen Monat (UTC) benutzt</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>Von Adressen</translation>
        </message>
        <message>
            <source>any</source>
            <translation>jede</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>Echo</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Den API-Schlüssel „%1“ widerrufen?</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>Niemand hat %1 bisher benutzt.</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>Programme mit %1 werden ab ihrer nächsten Anfrage abgewiesen. Zuletzt benutzt: %2.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>Ein widerrufener Schlüssel kommt nicht zurück. Um ohne Unterbrechung zu wechseln, ersetzen Sie ihn stattdessen.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>Der Schlüssel „%1“ ist widerrufen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>Teile der Seite Zugang</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Wallets</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Prüfprotokoll</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>Offene Sitzungen</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>Sitzung beenden…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>Alle anderen beenden…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>Keine offene Sitzung</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>Eine Sitzung beginnt, wenn sich jemand mit einer Wallet anmeldet. Sie endet 12 Stunden nach der letzten Benutzung und spätestens nach 7 Tagen.</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>Alle beenden…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>Die gewählte Sitzung bleibt</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>Diese Sitzung beenden?</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>%1 auf „%2“ wird sofort abgemeldet, mit allem, was Seiten in der Sitzung bekamen.</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Um zurückzukommen, muss wieder mit der Wallet signiert werden.</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>Die Sitzung ist beendet.</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>Alle anderen Sitzungen beenden?</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>Alle Sitzungen beenden?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n Sitzung endet sofort, mit allem, was Seiten in ihr bekamen.</numerusform>
                <numerusform>%n Sitzungen enden sofort, mit allem, was Seiten in ihnen bekamen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>Nur „%1“ von %2 bleibt angemeldet.</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>Niemand bleibt angemeldet.</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>Sitzungen beenden</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>Die Sitzungen sind beendet.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Accounts that are signed in</source>
            <translation>Angemeldete Konten</translation>
        </message>
        <message>
            <source>Sign out everywhere…</source>
            <translation>Überall abmelden…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>Mit einer Wallet anmelden…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Wallets</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>Seine Sitzungen zeigen</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Dieser Node bedient keine Clients.</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>Niemand ist angemeldet</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>Die Signatur einer Wallet beweist, wer jemand ist. Es gibt keine Transaktion, nichts wird bezahlt.</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Mit einer Wallet anmelden</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Dieser Node bedient keine Clients</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. Set "serve" in node.json to change that.</source>
            <translation>Niemand kann sich bei ihm anmelden. Setzen Sie „serve“ in node.json, um das zu ändern.</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>%1 überall abmelden?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n Sitzung endet sofort, mit allem, was Seiten in ihr bekamen.</numerusform>
                <numerusform>%n Sitzungen enden sofort, mit allem, was Seiten in ihnen bekamen.</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Um zurückzukommen, muss wieder mit der Wallet signiert werden.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>Das Konto ist abgemeldet.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>Kanal hinzufügen</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Kanal ändern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>Kanal speichern</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>zum Beispiel: mein Telefon</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>Läuft ohne Shell; die Meldung steht in den Umgebungsvariablen STACKNET_ALERT_…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>Die Meldung wird als JSON gesendet.</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>Nur der Rechner wird gezeigt. Leer lassen, um sie zu behalten.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>Dieser Kanal ist an</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>sie@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>Bis zu fünf, mit Kommas.</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>node@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS, verlangt</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS von Anfang an</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>Keine, nur auf diesem Rechner</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>leer: keine Anmeldung</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>Es ist eines gespeichert. Leer lassen, um es zu behalten.</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>Mit ihm wird jede Anfrage signiert (Stacknet-Signature).</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>Liegt im Datenverzeichnis des Nodes, nur für Sie lesbar.</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>Ein absoluter Pfad beginnt mit /.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine.</source>
            <translation>Es muss https sein, oder http auf diesem Rechner.</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>Eine bis fünf Mailadressen, mit Kommas getrennt.</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>Das ist keine Mailadresse.</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>Mail an einen anderen Rechner muss verschlüsselt sein.</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>Geben Sie unten das Kennwort dieses Benutzers an.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Benutzt</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Zuletzt gesendet</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nicht bestanden</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>noch nicht benutzt</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>Wann und wie viel</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>Was nicht kritisch ist, wartet und kommt danach in einer Nachricht. Kritische Meldungen kommen jederzeit.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>In der Ortszeit des Nodes; über Mitternacht, wenn sie die frühere ist.</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>Die Ruhezeit muss ein Ende haben.</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>Nachrichten je Stunde, höchstens</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>Dann sagt eine Nachricht, dass der Rest im Eingang liegt.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>Beendete Meldungen aufheben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Regel ändern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Regel speichern</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>Kritische Meldungen kommen auch in der Ruhezeit.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>Wenn es so lange andauert</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>Es muss ebenso lange vorbei sein, höchstens 5 Minuten, um als behoben zu gelten.</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>Eine Stufe schlimmer nach</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>Wenn bis dahin niemand sie bestätigt hat.</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>Diese Regel ist an</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>An, außer dem Eingang</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 bis %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1, für %2: %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>nur Eingang</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>stumm bis %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>an, %n stumm</numerusform>
                <numerusform>an, %n stumm</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>Benachrichtigungen dieses Desktops</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>Ein Programm aufrufen</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>zum Beispiel: /usr/local/bin/sag-es-mir</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>Eine Webadresse aufrufen</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>zum Beispiel: https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>Wie soll die Konsole Ihnen Bescheid geben?</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</source>
            <translation>Über Strafen, verlorene Peers oder eine ablaufende Attestierung. Der Posteingang hat alles; diese Wege erreichen Sie anderswo. Mail, Regeln und eine Probe finden Sie auf der Seite Posteingang.</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Schreiben Sie den ganzen Pfad des Programms, mit einem Schrägstrich am Anfang.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Schreiben Sie eine Adresse, die mit https:// beginnt und kein Passwort enthält.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>ganze Token</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>Anteil der Token</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>Das ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>Das ist mehr, als da ist: höchstens %1.</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>Mindestens ein Token.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>Attestierung</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>TEST-NACHWEIS</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>Hier wird ein aufgezeichneter Nachweis mit fester Uhrzeit angenommen. Er beweist nichts.</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>Das Urteil gilt noch</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>JSON exportieren…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>Richtlinie…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>Was ohne GPU geht</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>Bisherige Urteile</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>Bisherige Urteile, ältestes zuerst</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Noch kein Urteil</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Jedes Mal, wenn die GPUs gefragt werden, steht hier, was herauskam.</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>Attestierte Knoten</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>laut Ledger</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>Kein Knoten ist attestiert</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>Knoten prüfen die GPUs der anderen und sagen auf dem Ledger, was sie fanden.</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>Was das nicht beweisen kann</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>Eine GPU dieses Knotens wird auch von einem anderen Knoten beansprucht.</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>Keiner von beiden nimmt vertrauliche Aufgaben an, bis einer sie aufgibt.</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>Warten auf den Knoten</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>Die GPUs werden %1 von selbst wieder gefragt.</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>Die GPUs werden jetzt wieder gefragt.</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>CPU-Seite: geprüft</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>CPU-Seite: nicht bewiesen</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>kein Urteil</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1: bestanden, gültig bis %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1: nicht bestanden, %2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 bestanden · %2 nicht bestanden</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>Die Engine antwortet nicht; dies ist %1 alt.</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>Dies ist %1 alt.</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>Bericht kopiert.</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Bericht gespeichert in %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>verlangt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>nicht verlangt</translation>
        </message>
        <message>
            <source>any</source>
            <translation>jede</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>jemand muss sagen, dass es gut ist</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>Schweigen ist erlaubt und wird gezeigt</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>Was dieser Knoten von Nachweisen verlangt</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>Der Knoten liest sie beim Start aus attestation.json in seinem Datenverzeichnis. Was dort fehlt, hat die strenge Vorgabe.</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>Firmware-Identität (FWID)</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>Referenzwerte (RIM)</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Widerruf</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>Ältester Treiber</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>Ältestes vBIOS, Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>Ältestes vBIOS, Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>Eine Antwort muss kommen binnen</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>Ein Urteil gilt höchstens</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>Ihre Liste von GPUs</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>Ihre Liste von RIMs</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>die Richtlinie als JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (dieser Knoten)</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU doppelt beansprucht</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attestiert</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Geprüft von</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n Knoten</numerusform>
                <numerusform>%n Knoten</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>%1 sperren?</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>Die Verbindung wird geschlossen und bis zum Ende der Sperre keine mehr aufgebaut oder angenommen. Andere Knoten reden weiter mit ihm.</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>Er ist ein Validator. Dieser Knoten hört jetzt Validatoren mit %1 von %2 Gewicht, ohne ihn %3; ein Block braucht %4, um endgültig zu sein.</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>Das ist zu wenig: Dieser Knoten sähe keine endgültigen Blöcke mehr.</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>Auch seine Stimmen würden fehlen, das kostet Punkte. Sperren Sie ihn nur, wenn Sie wissen, warum.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 Stunden</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>Bis ich sie aufhebe</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>Warum (nur Sie sehen es)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>Zu lang: %1 von höchstens %2 Bytes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>Seite eintragen</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Seite eintragen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>Eine hier eingetragene Seite darf Leute zur Anmeldung an diesen Node schicken und erfährt, wer sie sind, sobald sie zustimmen. Rechte auf diesem Node bekommt sie nicht.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-Id</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>Die Seite schickt sie mit. Sie bleibt für immer.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>Steht in den Token, die sie bekommt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>Sieht, wer gefragt wird, ob er zustimmt.</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Ursprünge</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>Einer je Zeile, wie Browser sie schreiben. Antworten gehen an diese und an keinen anderen.</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>In Entwicklung: http://localhost zählt als Ursprung</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>Rückkehr-URIs</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>Nur für Seiten, die kein Fenster öffnen können. Eine je Zeile.</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>Abmelde-URL</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>Dieser Node ruft sie auf, wenn eine Sitzung endet. Leer: keine.</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>Eine Seite mit dieser Id ist schon eingetragen; ändern Sie jene.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>Erster Ursprung</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiterer</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-Id</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChainView</name>
        <message>
            <source>Certificate %1, %2</source>
            <translation>Zertifikat %1, %2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n weitere in der Tabelle</numerusform>
                <numerusform>%n weitere in der Tabelle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>Ein Leader</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>View %1, fällig bei %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>gesendet, noch in keinem Block</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>in Block %1</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>beurteilt in Block %1</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>beschuldigt diesen Knoten</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>von diesem Knoten eingereicht</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>Anfechtung gegen %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>Block %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>Anfechtung bei View %1</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>Anfechtung gegen %1</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>die Anfechtung als JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>Das Ledger urteilt, sobald ein Block sie enthält.</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>Der Leader ließ aus, was verlangt war; er verlor seine Token.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Beschuldigt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>Baute auf die Forderung bei</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>View %1 von Epoche %2</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>View %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Verlangt von</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>Eingereicht von</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Beurteilt</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>Die Kette dieses Knotens sagt nicht mehr darüber.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Beschuldigt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>Bei View</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Fälliger View</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>Eingereicht in Block</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>Beurteilt in Block</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>Prüfungen der Anfechtung</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nicht bestanden</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2. %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>Auftrag Ihres Clients</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Fälliger View</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>Anfechtung eröffnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>Signieren und einreichen</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Auf der Tafel zeigen</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 von 3 · Was hat ein Leader ausgelassen? Beweisbar ist nur, was eine Stimme im eigenen Block des Leaders verlangte oder was ein Leader versprach.</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>Was angefochten werden kann</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Niemand wird blockiert</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>Jede verlangte Transaktion ist in der Kette, und kein Auftrag Ihrer Clients wartet.</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 von 3 · Der Beweis. Dieser Knoten urteilt nach seiner eigenen Kette, genau wie es das Ledger tun wird.</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 von 3 · Was das Einreichen bedeutet. Es lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>Eingereicht und bezahlt von</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>Sie steht ab jetzt auf der Tafel.</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>Signieren und einreichen…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Die Kette wird gelesen…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>Der Beweis ließ sich nicht zusammenstellen.</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>Dies lässt sich nicht einreichen: Es bewiese nichts und verbrennte nur die Kaution.</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>Warten Sie, bis der Leader den fälligen View überschritten hat, und versuchen Sie es dann wieder.</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>Gehen Sie zurück und wählen Sie eine andere Transaktion.</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 freie Token</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>Dieser Knoten hat keinen registrierten Node Key, der zahlen könnte.</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>Der Schlüssel ist gesperrt. Entsperren Sie ihn, um die Anfechtung zu signieren.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Beschuldigt</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 Byte</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>%1 anfechten?</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>Das Urteil kommt mit dem Block, der sie enthält.</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>Das Ledger hat die Anfechtung bestätigt: %1 ist überführt, die Transaktion ausgelassen zu haben.</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Anfechtung</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>Anfechtungen</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>Anfechtung eröffnen…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Niemand wird blockiert</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>Hier erscheint eine Anfechtung, wenn jemand beweist, dass ein Leader Verlangtes ausließ.</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>Anfechtungen von selbst einreichen</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>Der Knoten beschuldigt einen Leader, sobald die Kette beweist, dass er etwas ausließ.</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>Meine Anfechtungen · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>Gegen mich · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>Netzwerk · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>Niemand beschuldigt diesen Knoten</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>Dieser Knoten hat keine Anfechtung eingereicht</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>Anfechtungen von selbst einreichen?</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>Was das Ledger abwiese, wird nicht eingereicht, und kein Schlüssel dieses Knotens wird beschuldigt.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>Neue Passphrase für %1</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>Früher exportierte Dateien behalten die Passphrase, mit der sie exportiert wurden. Exportieren Sie den Schlüssel danach neu.</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Jetzige Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Neue Passphrase noch einmal</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>Mindestens %1 Zeichen; vier zufällige Wörter sind besser.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Wird verschlüsselt…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>Die letzte %n Minute zeigen</numerusform>
                <numerusform>Die letzten %n Minuten zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>Als Tabelle ansehen</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>Das Diagramm als Bild kopieren</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>Sammelt</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>Das Diagramm beginnt nach den ersten zwei Sekunden Daten.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>Die letzte Stunde zeigen</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Die letzten 24 Stunden zeigen</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 T</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Die letzten 7 Tage zeigen</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 T</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>Die letzten 30 Tage zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Die ganze Zeit zeigen</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Eigene…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>Die gezeigte Zeit wählen</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Noch ist nichts gezeichnet.</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · jeder Balken %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>Nichts in dieser Zeit</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>Zwischen diesen beiden Zeitpunkten gibt es keine Werte.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, als Tabelle</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: keine Werte.</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1: am Ende %2, zwischen %3 und %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>%n Ereignis ist markiert.</numerusform>
                <numerusform>%n Ereignisse sind markiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>Von %1 bis %2. Pfeil links und rechts lesen einzelne Werte.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1, mindestens</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1, höchstens</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Einzelheit</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>Netz %1 mit %n Validator, Chain %2.
Eingeladen von Node Key %3.
Peers: %4. Fragen Sie den Einladenden, ob Chain und Schlüssel stimmen.</numerusform>
                <numerusform>Netz %1 mit %n Validatoren, Chain %2.
Eingeladen von Node Key %3.
Peers: %4. Fragen Sie den Einladenden, ob Chain und Schlüssel stimmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>Einen neuen Node starten</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>Ein neuer Node Key in einem eigenen lokalen Netz auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>Einem Netz beitreten</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>Ein neuer Node Key in dem Netz, das eine Einladungsdatei beschreibt.</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Node Key aus seinen Wörtern wiederherstellen</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>Halten Sie zuerst den alten Rechner an: Zwei Nodes, die mit einem Schlüssel signieren, werden bestraft.</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>Mit einer laufenden Engine verbinden</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>Nur ein stacknetd ansehen und steuern; hier wird nichts angelegt.</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>zum Beispiel: /home/ich/stacknet-einladung.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>Die Einladungsdatei wählen</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>Einladungsdatei</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>Einladungsdatei des Netzes, das den Schlüssel kennt (freiwillig)</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>zum Beispiel: /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Operator-Socket</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>Den Operator-Socket prüfen</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>Prüfen Sie den Socket, um weiterzugehen.</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>Nur neugierig? Ein lokales Netz aus vier Validatoren öffnet sich sofort, ohne Fragen. Nichts darin hat einen Wert.</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Umsehen</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>Wie möchten Sie beginnen?</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>Alles läuft auf diesem Rechner; kein Konto und kein Server ist nötig.</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>Sie bekommen sie von denen, die das Netz betreiben.</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>Leer: ein eigenes lokales Netz.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Liest…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>Version %1 antwortet, in %2 auf Höhe %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>Beenden, oder ohne Fenster weiterlaufen?</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>Diese Arbeitsfläche hat keine Taskleiste für Symbole, deshalb wäre von einem laufenden Node nichts zu sehen. Starten Sie das Programm noch einmal, um das Fenster zurückzuholen; auch Benachrichtigungen können es öffnen.</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>Das Beenden bricht %n laufende Aufgabe ab.</numerusform>
                <numerusform>Das Beenden bricht %n laufende Aufgaben ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Weiterlaufen</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Beenden (die Engine hält an)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>Seite, Schlüssel, Aktion oder Einstellung</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>So heißt nichts.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>Einen Client verbinden</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>die HTTP-Adresse</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>HTTP-Adresse</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>Code für einen Client</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>Sprache des Codes</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>den Code für einen Client</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>Jeder OpenAI-Client geht unverändert</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API-Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Noch kein API-Schlüssel</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Programme brauchen einen, um diesen Knoten zu rufen. Ein neuer wird einmal gezeigt und dann nie wieder.</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Den API-Schlüssel „%1“ widerrufen?</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>Programme, die %1 benutzen, werden ab der nächsten Anfrage abgewiesen.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Ein widerrufener Schlüssel kann nicht zurückgeholt werden.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>noch nicht offen</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>Chat · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>Kein Chat-Modell</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>Code · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>Keine Sandbox</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>Konsens</translation>
        </message>
        <message>
            <source>Consensus and censorship</source>
            <translation>Konsens und Zensur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>My votes</source>
            <translation>Meine Stimmen</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>Leader jetzt</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Wächter</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>vergangene, laufende und nächste Leader</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>Terms, ältester zuerst</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>Pfeiltasten gehen durch die Terms. Umrahmt: Dieser Knoten führt. Gestrichelt: kommt noch.</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>Die Stimme dieses Knotens</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>Er stimmt ab in</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>Was Leader schulden</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Forderungen</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Niemand wird blockiert</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>Validatoren verlangen eine Transaktion in ihren Stimmen, wenn sie länger als eine Sekunde wartet.</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validatoren</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>dieser Epoche; eine fehlende Stimme allein ist kein Fehler</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>Noch keine Validatoren</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>Sie erscheinen, sobald der Knoten die Kette kennt.</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>Nachweise von Widersprüchen</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>zwei signierte Nachrichten, die kein ehrlicher Knoten beide signiert</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beweis</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>Kein Widerspruch gesehen</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>Jede Signatur, die diesen Knoten erreichte, passt zu den anderen ihres Unterzeichners.</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>Beide Nachrichten zeigen</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>Eine Anfechtung beschuldigt diesen Knoten der Zensur.</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>Das Ledger urteilt in dem Block, der sie enthält, allein nach der Kette. Bestätigt kostet sie jedes Token des Schlüssels.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>Der Schlüssel dieses Knotens wurde überführt: Er validiert nie wieder.</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>Einsatz zeigt, was es kostete, und den Beweis.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>Der Schlüssel dieses Knotens ist nach einer nicht bestandenen Stichprobe gesperrt.</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>Er führt und stimmt wieder nach Unjail, sobald seine Zeit um ist.</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>Dieser Knoten führt und schuldet eine verlangte Transaktion binnen %n Vorschlag.</numerusform>
                <numerusform>Dieser Knoten führt und schuldet eine verlangte Transaktion binnen %n Vorschlägen.</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>Er nimmt sie von selbst auf. Über View %1 hinaus ausgelassen, kostete es jedes Token des Schlüssels.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>View %1 · final %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>dieser Knoten ist kein Validator</translation>
        </message>
        <message>
            <source>in the last final blocks</source>
            <translation>in den letzten finalen Blöcken</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>dieser Knoten · Term %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>führt Term %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>noch %1 Vorschläge</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>%1 von %2 Vorschlägen des Terms gemacht</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Nichts ist verspätet</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>Dieser Knoten stimmt nicht ab</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>verlässt den Term nach %1</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>verließ zuletzt Term %1, %2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>Term %1 wird dieser Knoten führen, ab View %2.</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>Term %1 wird %2 führen, ab View %3.</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>dieser Knoten</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>Nächste Leader: %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>Beitritt mit dem Stand von Block %1: %2 von %3 Teilen</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>Weit zurück: Ein Stand zum Anfangen wird gesucht</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>Holt Block für Block auf</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>Widersprüche gesehen</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>Nicht verwendete Nachrichten</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>Stand für andere</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>von Block %1</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>ein Leader hat %1 Vorschläge, um Verlangtes aufzunehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>%n noch nicht erfüllt</numerusform>
                <numerusform>%n noch nicht erfüllt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>Diese Datei enthält keine Einstellungen der Konsole.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>Es gibt keine Einstellung %1.</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>Die Einstellung %1 nimmt diesen Wert nicht.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CountdownRing</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CrashNotice</name>
        <message>
            <source>The run that began at %1 did not end in good order: it was killed, or the machine went down.</source>
            <translation>Der Lauf, der um %1 begann, endete nicht geordnet: Er wurde abgebrochen, oder der Rechner ging aus.</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>Sie wurde um %1 abgebrochen, von Hand oder weil der Speicher ausging.</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>Sie hielt sich um %1 selbst an, weil etwas war, das nie sein darf.</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>Ein Fehler beendete sie um %1 (Signal %2).</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>Die Konsole endete unerwartet</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>Sie wurde von selbst neu gestartet.</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>Signierte Stimmen stehen auf der Platte. Die Engine hört zuerst, ob ein anderer Node mit ihrem Schlüssel signiert, und signiert erst dann selbst.</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>Einen API-Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>Ein Programm, das diesen Knoten ruft, braucht einen eigenen Schlüssel, damit Sie ihn zurücknehmen können, ohne die anderen anzutasten.</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>zum Beispiel: Laptop</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>Nur Sie sehen ihn. Er steht in der Liste der Schlüssel.</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>Chat-Antworten</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Darf benutzt werden für</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>Läuft ab nach</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>Der Knoten behält einen Fingerabdruck, nicht den Schlüssel selbst. Verlorene Schlüssel können nicht wieder gezeigt werden; erstellen Sie einen neuen.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>den neuen API-Schlüssel</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Erstellt…</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>Woher, welche Modelle, wie viel</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>Weitere Einstellungen des Schlüssels</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>Code in der Sandbox</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Modelle auflisten</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Im Rack lesen</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Ins Rack schreiben</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Nur attestierte Nodes</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>API-Schlüssel verwalten</translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>Andere Zahl von Tagen</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>Tage, bis der Schlüssel abläuft</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>Nur von diesen Adressen</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>Eine je Zeile, bis zu 16. Leer: von überall.</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>Modellnamen</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>Nur diese Modelle</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>Eines je Zeile, bis zu 32. Leer: alle Modelle.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>Token je Monat</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>Ein Kalendermonat in UTC.</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Token je Minute</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Anfragen je Minute</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Anfragen gleichzeitig</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>Aus dem seine Anfragen kommen, als Id. Leer: keiner.</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>Testschlüssel: Das Echo-Modell antwortet, kein Modell wird gerufen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>Einen Node Key erstellen</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>Ein Node Key signiert, was dieser Knoten tut, und hält seine Token. Er wird mit der Passphrase verschlüsselt gespeichert; ohne sie kann ihn niemand retten.</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>zum Beispiel: Garage</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Ein Name auf diesem Rechner; andere Knoten sehen ihn nie.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>Mindestens %1 Zeichen; vier zufällige Wörter sind besser.</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Verschlüsselt…</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>Die Passphrase ist zu kurz.</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>Nehmen Sie mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>Wörter werden abgeleitet…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>Das lässt sich durch nichts zurückholen.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>Zum Bestätigen „%1“ eingeben</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Passphrase des Schlüssels</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Aufbewahrt</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Jetzt da</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Nächste Löschung</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Letzte Löschung</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Wie gelöscht wird</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>Nichts passt zum Filter.</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%1 von %2 gezeigt</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n Zeile kopiert.</numerusform>
                <numerusform>%n Zeilen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Überschrieben</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>Rest im Protokoll</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>Verlangt bei View</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Fälliger View</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>In der Kette bei View</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Verlangt von</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>dieser Knoten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>Diagnosepaket speichern</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP-Dateien (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>was im Paket ist und was entfernt wurde</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>Versionen von Programm und System</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>Prüfungen dieses Rechners und Einstellungen</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>Einstellungen des Knotens</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>was der Knoten über sich sagt</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>die neuesten Zeilen des Protokolls</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Diagnosepaket</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>Eine ZIP-Datei für alle, die Ihnen helfen. Benutzerordner, Adressen anderer Rechner, E-Mail- und Wallet-Adressen, API-Schlüssel und Namen sind entfernt. Sie enthält keinen Schlüssel und keinen Inhalt einer Aufgabe, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>Inhalt des Pakets</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>Der Knoten wird gefragt, was hineinkäme…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>Antwortet der Knoten nicht, schreibt dies das Paket: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>%1 Bytes vor dem Packen; %2 Stellen entfernt.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>Sehen Sie hinein, bevor Sie es jemandem geben.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>Leiten</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>Dieser Knoten leitet Term %1 und hat noch %2 von %3 Vorschlägen.</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>Term %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>Ab View %1, wenn nicht vorher ein Term endet.</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>nicht vorgesehen</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>Keiner der nächsten Terms gehört diesem Knoten.</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Wächter</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>Dann verlässt dieser Knoten den Term von %1.</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>Ruhender Schlüssel</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>%1 kann dann aktiviert werden.</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>Frischer Nachweis</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>Bis dahin werden vertrauliche Aufgaben abgelehnt.</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>Das Urteil über die GPU läuft ab; der Knoten erneuert es vorher.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>Die Pause endet, und Aufgaben werden wieder angenommen.</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>Der Zeitplan unterbricht die Arbeit.</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>Der Zeitplan nimmt die Arbeit auf.</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>Nächste Pflichten</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>Keine Pflicht</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>Der Schlüssel dieses Knotens ist kein Validator: Er leitet nie.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Mehr über %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>Eingelöst</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>Sammelt an</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarningsPage</name>
        <message>
            <source>Earnings</source>
            <translation>Verdienst</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>Angesammelt</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>Eingelöst</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>Im Schnitt am Tag</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>Geht es auf?</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>Nach Schlüssel</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>Verdienst nach Node Key</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Kein Schlüssel im Ledger</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>Ein verbundener Node Key verdient mit jeder Aufgabe, die er erledigt.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Node Keys öffnen</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>Diesen Schlüssel einreichen …</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>Monatsabrechnungen</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>Abrechnung als PDF …</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>Noch kein Monat</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>Monate erscheinen mit der ersten Aufgabe, die das Netzwerk annimmt.</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>ein signierter Nachweis je Aufgabe, wie er im Ledger steht</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Token ein</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Token aus</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>Noch kein Paperwork</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>Jede Aufgabe dieses Knotens ist hier ein Eintrag, sobald das Netzwerk sie angenommen hat.</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>Ihre Währung, drei Buchstaben</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>Ihr Kurs für einen US-Dollar</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>Ihr eigener Kurs: 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>Nur hier und in Abrechnungen zu sehen; das Netzwerk kennt keinen Kurs.</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>Geben Sie Kurs und Währung ein, um eine Spalte darin zu sehen.</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>Die Währung besteht aus drei Buchstaben, etwa EUR.</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>Der Kurs ist eine Zahl über null, etwa 0,92.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>%n Schlüssel, nicht eingereicht</numerusform>
                <numerusform>%n Schlüssel, nicht eingereicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>%n Schlüssel wartet auf die Auszahlung</numerusform>
                <numerusform>%n Schlüssel warten auf die Auszahlung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>%n Schlüssel, ausgezahlt</numerusform>
                <numerusform>%n Schlüssel, ausgezahlt</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>noch kein Verdienst</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>der erste Tag läuft noch</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>über %n ganzen UTC-Tag</numerusform>
                <numerusform>über %n ganze UTC-Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>Die Einträge stimmen nicht mit dem Ledger überein. %1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>Reichen Sie nichts ein, bevor das geklärt ist: stacknetctl paperwork export vergleicht dasselbe aus chain.db.</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>Geht auf</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>Alle Einträge der Blöcke wurden addiert und ergeben, was das Ledger über Ihre Schlüssel sagt.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>Die Blöcke werden gelesen.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>Nicht vergleichbar</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>Dieser Knoten kam über einen Snapshot hinzu und hat keinen Block bis Höhe %1: Frühere Einträge fehlen in der Liste. Die Summen des Ledgers sind vollständig.</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>Blöcke bis Höhe %1 sind gelesen; die übrigen folgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>%n Eintrag, %1</numerusform>
                <numerusform>%n Einträge, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>In den Blöcken</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Im Ledger</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>Bei Höhe</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Gezählt</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>am UTC-Tag des Blocks</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>Was kam an jedem Tag herein?</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD je UTC-Tag</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>Noch kein Verdienst</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>Verbinden Sie einen Node Key und einen Client: Jede Aufgabe, die das Netzwerk annimmt, bringt Paper.</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>Was kam zusammen?</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>Eingelöst: ausgezahlt unter dem Zeichen %1.</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>Eingereicht: Er wartet, bis sein Stack auszahlt und das im Ledger vermerkt.</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>Kann jetzt nicht eingereicht werden: Nur ein aktiver Schlüssel kann es, und %1 ist %2.</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>Kann jetzt nicht eingereicht werden: %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>Einreichen gibt alles Paperwork des Schlüssels ab, einmal und für immer, und verbrennt die Token, die noch darauf sind.</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>%1 für immer einreichen?</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>Für immer einreichen</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>Ein Schlüssel wird einmal eingereicht. Danach kann sein Paperwork eingelöst werden, und der Schlüssel selbst ist am Ende.</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 ist eingereicht.</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>Abrechnung für %1 speichern</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Retry</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>Der Knoten konnte nicht starten</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>Nichts wurde verändert. Beheben Sie die Ursache und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>Die Engine sagt: %1</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>Der Knoten startet</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 Prozent</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>Der Knoten ist angehalten</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>Er stimmt nicht ab und bedient niemanden. Alles Festgeschriebene ist auf der Platte.</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>Das Fenster schließt…</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>Der Knoten hält an</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>Laufende Stimmen und Quittungen werden erst auf die Platte geschrieben.</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>Das dauert höchstens ein paar Sekunden.</translation>
        </message>
        <message>
            <source>Opening the data directory</source>
            <translation>Das Datenverzeichnis wird geöffnet</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>Der Node Key wird entsperrt</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>Die Chain wird geöffnet</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>Die anderen Nodes werden verbunden</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>Modell und Sandbox werden vorbereitet</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>Aufbewahrtes wird durchgesehen</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>Die GPUs werden nach Nachweisen gefragt</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>Das Rack wird geöffnet</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>Die Entscheidungen des Betreibers werden gelesen</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>Die HTTP-API wird gestartet</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>%n laufende Aufgabe wird abgebrochen.</numerusform>
                <numerusform>%n laufende Aufgaben werden abgebrochen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>%n wartende Aufgabe wird abgelehnt.</numerusform>
                <numerusform>%n wartende Aufgaben werden abgelehnt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>Paperwork von %n Aufgabe ist noch nicht finalisiert; es wird beim nächsten Start wieder eingereicht.</numerusform>
                <numerusform>Paperwork von %n Aufgaben ist noch nicht finalisiert; es wird beim nächsten Start wieder eingereicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>Dieser Node leitet den Term; nach der Zeit des Watchdogs übernimmt ein anderer.</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>Diesen Node einrichten…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>Eine Sicherung öffnen…</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>Datenverzeichnis zum Öffnen</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>Diese Daten sind von einer neueren Version</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>Eine neuere Version des Programms hat in das Datenverzeichnis geschrieben, und diese darf nicht raten, was es bedeutet. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>Installieren Sie wieder die neuere Version, oder öffnen Sie eine Kopie des Datenverzeichnisses von vor dem Update. Eine Kopie weiß nichts von seither signierten Stimmen: Betreiben Sie sie nie, während ein anderer Rechner denselben Schlüssel betreibt.</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>Hier ist kein Node eingerichtet</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>Das Datenverzeichnis %1 enthält keinen Node.</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>Die Einrichtung dauert wenige Minuten und kann bei jedem Schritt verlassen werden.</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>Die Engine antwortet nicht</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>Dieses Fenster zeigt eine Engine in einem anderen Programm.</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>Es wird von selbst wieder versucht. Sehen Sie nach, ob stacknetd läuft und ob Sie seinen Operator-Socket benutzen dürfen.</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>Eine doppelte Signatur wurde gesehen</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>Ein Schlüssel wurde bestraft</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>Ein Leader wurde angefochten</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>Eine Anfechtung wurde entschieden</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>Ein Term endete</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>Dieser Knoten verließ einen Term</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signieren beendet</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>Die Validatoren wechselten</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>Zu wenige Validatoren für eine neue Menge</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceDialog</name>
        <message>
            <source>Contradiction of %1</source>
            <translation>Widerspruch von %1</translation>
        </message>
        <message>
            <source>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</source>
            <translation>%1, bei View %2 von Epoche %3. Ein ehrlicher Knoten signiert eine der beiden, nie beide. Was sich unterscheidet, hat ein ≠ davor.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Hier gesehen</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>In Block</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keiner</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>der Nachweis als JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Signierte Bytes</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>Nachweis zum Prüfen öffnen</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>Nachweise (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>Eine Datei mit Nachweis prüfen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>Eine Datei mit Nachweis zum Prüfen öffnen</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>der Bericht</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Bericht exportieren…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>Den Bericht der Datei leeren</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>%1 wird geprüft…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 ließ sich nicht lesen: %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>Sehen Sie nach, ob die Datei da ist und Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 ist größer als 4 MiB, also kein Nachweis.</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>Der Nachweis von sechzehn GPUs hat weniger als 2 MiB.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ist leer.</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>Wählen Sie eine Datei mit Nachweis.</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 ist kein Nachweis einer GPU.</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>Ziehen Sie eine JSON-Datei mit Nachweis irgendwo auf diese Seite, oder öffnen Sie eine: die eines anderen Knotens oder eine von "stacknetctl attest collect". Sie wird nach Richtlinie und Referenzwerten dieses Knotens geprüft und sagt nichts über diesen Knoten.</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>Das sagt die Datei, nicht dieser Knoten.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1: </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>DATEI %1: %n GPU, jede Prüfung ist gut</numerusform>
                <numerusform>DATEI %1: %n GPUs, jede Prüfung ist gut</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>DATEI %1: %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>Wann er entstand, ist nicht bewiesen: Die Frage, die er beantwortet, stammt aus der Datei selbst; er könnte Jahre alt sein.</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>Nicht lesbar im Widerrufsordner: %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Bericht gespeichert in %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Hier gesehen</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>In Block</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>Zertifikatskette</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>von der GPU zu NVIDIAs Wurzel</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>Es gibt kein Zertifikat zu zeigen.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>Prüfungen des Nachweises</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Noch nichts geprüft</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>Prüfungen erscheinen hier mit dem ersten Nachweis.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>Nur Abweichungen</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>Messwerte, erwartet gegen gemessen</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>Keine Messwerte zu vergleichen</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>Verglichen wird, wenn der Bericht signiert ist und die Referenzwerte vorliegen.</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1, bestanden</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1, nicht bestanden</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>%n insgesamt, keine dagegen</numerusform>
                <numerusform>%n insgesamt, keine dagegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n dagegen</numerusform>
                <numerusform>%n dagegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n, wie erwartet</numerusform>
                <numerusform>%n, alle wie erwartet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%1 von %n weicht ab</numerusform>
                <numerusform>%1 von %n weichen ab</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>Was Ihnen genommen werden kann</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>von allem, was ein Schlüssel hält, gebunden oder nicht</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT-Widerspruch</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>Zwei signierte Nachrichten eines Schlüssels, die sich widersprechen. Betreiben Sie nie einen Schlüssel auf zwei Rechnern.</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Stichprobe nicht bestanden</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>Eine Aufgabe ergab bei anderen etwas anderes, als Sie signiert haben, und ein Ausschuss hat es bestätigt.</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Zensur</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>Als Leader ließen Sie eine Transaktion aus, die andere verlangten, und die Kette beweist es.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>Portabel: Daten und Einstellungen neben dem Programm ablegen</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Name des Nodes</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>Adresse für andere Nodes</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>Den Datenordner wählen</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>Wo liegen die Daten des Nodes?</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>Chain, verschlüsselte Schlüssel und Protokolle. Prompts und Antworten werden nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>In den Ordner des Programms kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird angesehen…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>Darin liegen andere Dateien. Wählen Sie einen leeren oder neuen Ordner.</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>Darin ist schon ein Node. Wählen Sie einen anderen Ordner, oder öffnen Sie diesen mit --data-dir.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB sind frei.</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>Mindestens 2 GiB sind nötig; wählen Sie einen Ordner auf einer anderen Platte.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB reichen für ein Jahr; für den Anfang genügt weniger.</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>Geben Sie ihm einen Namen aus 1 bis 64 Zeichen.</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>Dieser Name ist zu lang oder hat Zeichen, die nicht gezeigt werden können.</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>Sie sehen ihn hier; auch Peers sehen ihn.</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 horcht in jedem Netz; der Port muss offen sein.</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>Schreiben Sie HOST:PORT, zum Beispiel 0.0.0.0:8481.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::GpuCard</name>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>The evidence of GPU %1 holds for</source>
            <translation>Der Nachweis von GPU %1 gilt noch</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>IDs zeigen</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>IDs von GPU %1 zeigen</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>Kette, Prüfungen, Messwerte</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>Kette, Prüfungen und Messwerte von GPU %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>nicht gültig</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>IDs verbergen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>Chip (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>Firmware (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beweis</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>Erstes Problem</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kann warten</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>Was dieser Rechner kann</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>Nichts davon hält Sie auf: Was fehlt, kann später dazukommen.</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>Der Rechner wird angesehen…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Alles ist da.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>%n Punkt könnte besser sein.</numerusform>
                <numerusform>%n Punkte könnten besser sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>Warum es zählt: %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>Abhilfe: %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>die Abhilfe für %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistogramBars</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>Finalisiert je Minute</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>Aufgaben je Minute</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>Keine Zeile passt zum Filter. Leeren Sie ihn, um alle zu sehen.</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>Das konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Lädt…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>%1 gezeigt</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%1 von %2 gezeigt</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>Das sind zu viele Zeilen zum Kopieren.</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>Wählen Sie weniger, oder nehmen Sie Exportieren.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n Zeile kopiert.</numerusform>
                <numerusform>%n Zeilen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Liest…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 bisher</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>%1 Zeilen gespeichert unter %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>%n Sekunde lang gedrückt halten.</numerusform>
                <numerusform>%n Sekunden lang gedrückt halten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>Node Key importieren</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>Die Datei bleibt unter ihrer eigenen Passphrase verschlüsselt; der Schlüssel ist gesperrt, bis Sie ihn entsperren.</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>Halten Sie den Schlüssel auf jedem anderen Rechner endgültig an, bevor Sie ihn hier entsperren.</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>Zwei widersprüchliche Stimmen kosten die Hälfte seiner Token. Der Import wird abgelehnt, solange der Schlüssel anderswo beim Signieren gesehen wird, und dieser Node horcht danach, bevor er signiert.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Keine Datei gewählt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>Schlüssel importieren</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>Zu importierender Node Key</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>Meldungen bleiben auf diesem Rechner</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>Fügen Sie Mail, einen Webhook oder einen Befehl hinzu, damit Sie davon erfahren, wenn Sie nicht hier sind.</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>Kanal hinzufügen…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Probe senden</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>Wann und wie viel</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>Ruhezeit und Grenzen ändern</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>Keine Ruhezeit: Meldungen kommen jederzeit.</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>Ruhezeit von %1 bis %2: dann kommen nur kritische Meldungen, die anderen danach in einer Nachricht.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>Höchstens %n Nachricht je Stunde; der Rest wartet im Eingang.</numerusform>
                <numerusform>Höchstens %n Nachrichten je Stunde; der Rest wartet im Eingang.</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>Der Eingang hebt Meldungen für immer auf.</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>Der Eingang hebt beendete Meldungen %n Tag auf.</numerusform>
                <numerusform>Der Eingang hebt beendete Meldungen %n Tage auf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>Letzter Fehler, %1: %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>Der Kanal ist gespeichert.</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>Senden Sie eine Probe, damit Sie wissen, dass er funktioniert.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 ist eingeschaltet.</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1 ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 hat die Probe angenommen.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Sehen Sie nach, ob sie angekommen ist.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>Regeln, die dorthin senden, gehen ohne ihn weiter. Sein Kennwort oder Signaturschlüssel wird gelöscht.</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Kanal entfernen</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>Der Kanal ist entfernt.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Zustände</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>Geringste Schwere</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Jede Schwere</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 und schlimmer</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>Alle bestätigen</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>Es ist nichts geschehen, das Sie braucht</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>Was die Regeln beobachten, wird hier, auf der Arbeitsfläche und über Ihre Kanäle gemeldet.</translation>
        </message>
        <message>
            <source>Load older alerts</source>
            <translation>Ältere Meldungen laden</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>Eine Weile keine Nachricht dazu.</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Für 24 Stunden</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Für 7 Tage</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J und K gehen hinab und hinauf, E bestätigt, Eingabe öffnet die Seite.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>%n Meldung braucht Sie</numerusform>
                <numerusform>%n Meldungen brauchen Sie</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>Meldungen können auf diesem Rechner nicht aufgehoben werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>Alle offenen Meldungen sind bestätigt.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Nicht mehr stumm.</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>Stumm bis %1. Sie bleibt im Eingang.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>Teile des Eingangs</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>Meldungen (%1)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>Dies sind Einstellungen. Was geschehen ist, steht unter Meldungen; der Eingang bekommt jede Meldung.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Neue Regel…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>Für 8 Stunden</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Für 24 Stunden</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Für 7 Tage</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Diese Regel gehört zum Programm; schalten Sie sie stattdessen aus.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>Die Regel ist gespeichert.</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1: eingeschaltet.</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1: ausgeschaltet; es wird nichts davon gemeldet.</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>Die Regel ist entfernt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>Die Regel ist wieder da.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Nicht mehr stumm.</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>Stumm bis %1. Ihre Meldungen stehen trotzdem im Eingang.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::IncidentModel</name>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>dieser Knoten</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>%1, muted</source>
            <translation>%1, stumm</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zuerst</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>Öffentlicher Schlüssel von %1</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>Öffentlich: Wer ihn hat, kann den Schlüssel ansehen und ihm etwas senden, mehr nicht.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Öffentlicher Schlüssel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Zuletzt signiert</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Freie Token</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Gebundene Token</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Erbrachte Token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> Mikro-USD</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Öffentlicher Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>Wörter von %1</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>Wer diese Wörter hat, hat den Schlüssel, seine Token und sein Paperwork, auf jedem Rechner und ohne die Passphrase.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>Halten, um die Wörter zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>bis er gesperrt wird</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Alle Schlüssel sperren</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>Ein entsperrter Schlüssel sperrt sich nach</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>Der eigene Schlüssel des Nodes wird nicht nach Zeit gesperrt: Er signiert weiter</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>Der Node stimmt und verdient weiter, während die Konsole gesperrt ist. Ohne dies hört er auf, sobald die Zeit um ist.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>Aus Wörtern wiederherstellen…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Datei importieren…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Sicherung prüfen…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>Die Konsole ist gesperrt</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>Node Key zum Entsperren</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>Beträge sind verborgen, und von hier aus kann nichts signiert werden. %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Entsperrt…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>Niedrigste gezeigte Stufe</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 und höher</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>Protokollzeilen filtern</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>Nach Modul, Ereignis oder Wert filtern</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>Hält die neueste Zeile im Blick.</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Protokollzeilen</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>Keine Zeile zu zeigen</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>Es wurde noch nichts protokolliert, oder der Filter lässt nichts übrig.</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n Zeile kopiert.</numerusform>
                <numerusform>%n Zeilen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>Protokolle und Diagnose</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Selbstprüfung</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Diagnosepaket…</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>Mit regulärem Ausdruck suchen</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>Gezeigtes Modul</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>Alle Module</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>Niedrigste geschriebene Stufe</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>Der Knoten schreibt ab dieser Stufe:</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>Das ist kein regulärer Ausdruck: %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>BETRIEB</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>VERWALTUNG</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>SYSTEM</translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>LOKALES NETZ, TESTNACHWEIS</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>ein aufgezeichneter GPU-Nachweis steht für den dieses Knotens; er beweist nichts</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>LOKALES NETZ</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>alle Validatoren laufen auf diesem Rechner; nichts hier hat Wert</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>Die Verbindung zur Engine ist abgebrochen.</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>Es wird von selbst wieder versucht. %1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>Die Zahlen sind %1 alt.</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>Die Engine hat seitdem nichts gesendet; sie ist vielleicht beschäftigt oder hängt.</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API-Schlüssel erstellen</translation>
        </message>
        <message>
            <source>action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>Node Key erstellen</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Helles Thema</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dunkles Thema</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Thema des Systems</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>Den Knoten anhalten und schließen?</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>Die Engine läuft in diesem Fenster: Schließen beendet Abstimmen und Bedienen.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestierung</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Konsens</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Verdienst</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Daten und Datenschutz</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet Console – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>%n ungelesene Meldung</numerusform>
                <numerusform>%n ungelesene Meldungen</numerusform>
            </translation>
        </message>
        <message>
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Die Konsole sperren</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Strg+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Beträge zeigen</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Beträge verbergen</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Strg+Umschalt+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Diagnosepaket…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Profile…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>Arbeit unterbrechen</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Arbeit fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 oder %n anderer</numerusform>
                <numerusform>%1 oder %n andere</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>In %1 zu Ihrem Kurs</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>Zu Ihrem Kurs</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>Monat (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MoveKeyDialog</name>
        <message>
            <source>Move %1 to another machine</source>
            <translation>%1 auf einen anderen Rechner umziehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  Hier anhalten</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  Warten</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  Mitnehmen</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  Dort importieren</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  Beobachten, starten</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>Schlüssel sperren</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>Dieser Rechner darf mit dem Schlüssel nicht mehr signieren. Ihn zu sperren beendet Stimmen und Paperwork sofort. Entsperren Sie ihn hier nicht wieder; wo eine Passphrasen-Datei ihn beim Start entsperrt, entfernen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>Stimmen, die unterwegs sind, müssen erst alle erreichen. Der andere Rechner lehnt den Import ab, solange er in den letzten Blöcken Stimmen des Schlüssels sieht.</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>Schlüssel speichern…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>Slashing-Schutz speichern…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>Zwei Dateien kommen mit: der Schlüssel, unter seiner Passphrase verschlüsselt, und was er signiert hat. Ohne die zweite weiß der andere Rechner nicht, welchen Stimmen er nie widersprechen darf.</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>Eine Datei kommt mit: der Schlüssel, unter seiner Passphrase verschlüsselt. Er hat hier nie abgestimmt, also gibt es keinen Slashing-Schutz mitzunehmen.</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>Beide sind dort importiert, und der Schlüssel ist dort gesperrt</translation>
        </message>
        <message>
            <source>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</source>
            <translation>Auf dem anderen Rechner: Richten Sie den Node mit diesem Schlüssel ein (erster Start: wiederherstellen, oder stacknetctl, siehe Betreiberhandbuch), wählen Sie dann auf seiner Seite Node Keys „Slashing-Schutz importieren“. Lassen Sie den Schlüssel dort vorerst gesperrt.</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>Lassen Sie den anderen Rechner der Kette folgen, bis er die Höhe des Netzes zeigt, und entsperren Sie dann dort den Schlüssel. Er horcht zuerst nach einem zweiten Signierer und beginnt von selbst. Seine Stimmen erscheinen hier:</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>Wenn er signiert, löschen Sie den Schlüssel auf diesem Rechner, oder halten Sie diesen Node endgültig an, falls er mit dem Schlüssel läuft.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>In den letzten Blöcken ist keine Stimme des Schlüssels.</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>%1 der letzten %2 Blöcke enthalten noch eine Stimme des Schlüssels.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>Der Schlüssel ist HIER wieder entsperrt. Sperren Sie ihn sofort.</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>Er signiert: %1 der letzten %2 Blöcke enthalten eine Stimme des Schlüssels.</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>Noch keine Stimme gesehen.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Node Key speichern</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Slashing-Schutz speichern</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>Alle Knoten dieses Netzwerks laufen auf diesem Rechner: Latenz, Verkehr und Erreichbarkeit sagen nichts über ein Netzwerk zwischen Rechnern.</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Peers verbunden</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>Mittlere Latenz</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>Von anderen erreicht</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Uhrabweichung</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>Ansichten des Netzwerks</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Routing</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>Erreichbarkeit</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 ein, %2 aus</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>kein Peer antwortet</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>langsamster %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>nicht gesehen</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>kein Peer hat sich von selbst verbunden</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>auf diesem Rechner</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>von %n Peer</numerusform>
                <numerusform>von %n Peers</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>zu groß: siehe Übersicht</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>Median über die Peers</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>beide Richtungen</translation>
        </message>
        <message>
            <source>in</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>out</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>bis Sie sie aufheben</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>Validator, %1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>Keine Peers</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>Die Konfiguration dieses Knotens nennt keinen anderen Knoten. Eine Einladungsdatei von jemandem im Netzwerk fügt sie hinzu: stacknetctl invite accept FILE.</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>Peer kopieren</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>Sperren…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>Sperre aufheben</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>Kein Peer ausgewählt</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>Wie viele Peers wie schnell antworten</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>Peers nach Latenz</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>Wählen Sie einen Peer, um seine Verbindung zu sehen und ihn zu sperren oder zu kopieren.</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Uhrabweichung</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Verworfene Nachrichten</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Ihr Grund</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>Peer kopiert.</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>Er passt in "peers" von node.json.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>nur dieser Rechner</translation>
        </message>
        <message>
            <source>public</source>
            <translation>öffentlich</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>lokales Netz</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>Von außen erreicht</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>Auf diesem Rechner offen</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Nur dieser Rechner</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n Peer hat sich von selbst mit diesem Knoten verbunden.</numerusform>
                <numerusform>%n Peers haben sich von selbst mit diesem Knoten verbunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>Der Port antwortet auf den Adressen dieses Rechners. Noch kein Peer hat sich von einem anderen Rechner verbunden.</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>Der Port antwortet nur auf der Loopback-Adresse, also erreicht ihn kein anderer Rechner. Setzen Sie "listen" in node.json, um das zu ändern.</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>Der Port antwortet nicht. Ein anderes Programm oder eine Firewall auf diesem Rechner hält ihn vielleicht.</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>Abgewiesene Verbindungen</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>Niemand wurde abgewiesen</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>Verbindungen von Fremden und gesperrten Peers erscheinen hier.</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Verworfene Nachrichten</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>seit dem Start, nach Grund</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>Verworfene Nachrichten nach Grund</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>Keine wurde verworfen</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>Nachrichten, die zu keiner Regel passen, werden hier gezählt.</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>Können andere diesen Knoten erreichen?</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>Der Test verbindet sich mit dem eigenen Port auf jeder Adresse dieses Rechners. Er sendet niemandem sonst etwas.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Jetzt testen</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>Ein Knoten kann sich nicht von außen anrufen: Dass ein Router oder eine Firewall andere hereinlässt, zeigt nur ein Peer auf einem anderen Rechner, der sich verbindet.</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>Aufholen</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>Lauscht auf</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>antwortet (%1)</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>Dieser Knoten hat jeden Block bis Höhe %1.</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>Sucht einen Snapshot des Ledgers.</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>Holt das Ledger bei Höhe %1: %2 von %3 Teilen.</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>Holt Blöcke; er ist bei Höhe %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkRouting</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Not serving</source>
            <translation>Bedient nicht</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>Voll oder pausiert</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>Wählbar</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>%1 wurde gewählt (%2) unter %3 Knoten, die %4 sind.</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n ausgeschieden durch: %1.</numerusform>
                <numerusform>%n ausgeschieden durch: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1: ausgeschieden, %2.</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1: Gewicht %2, zuerst gezogen mit %3 %.</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>Knoten, an die Aufgaben gehen können</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>Knoten der Routing-Tabelle</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>Noch kein Knoten hat gesagt, was er kann</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>Knoten sagen es einander alle paar Sekunden.</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>Letzte Entscheidungen</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>Letzte Routing-Entscheidungen</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Noch keine Entscheidung</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>Eine fällt, wenn ein Client mit GET /v1/route nach einem Knoten fragt.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>Wählen Sie eine Entscheidung, um zu sehen, wer wodurch ausschied und wie gelost wurde.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>Wie viel kommt herein?</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB pro Sekunde</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>Wie viel geht hinaus?</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>Wie weit weg sind die Peers?</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms, mittlere Umlaufzeit</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>Der Node Key ist in Ihrem Schlüsselspeicher.</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>Entsperren Sie ihn und registrieren Sie ihn dann im Ledger.</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>Der Node Key ist wieder in Ihrem Schlüsselspeicher.</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>Wenn er anderswo abgestimmt hat, importieren Sie seinen Slashing-Schutz, bevor Sie ihn entsperren.</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>Zu importierender Slashing-Schutz</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>Der Slashing-Schutz gilt: Nichts, was darin steht, wird noch einmal signiert.</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>Alle Node Keys sind gesperrt.</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>Alle Node Keys sperren?</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>Dieser Node signiert seine Stimmen und sein Paperwork mit einem davon.</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>Solange dieser Schlüssel gesperrt ist, kann der Node weder abstimmen noch verdienen.</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Alle Schlüssel sperren</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 ist gesperrt.</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>%1 sperren?</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>Der Schlüssel ist verbunden: dieser Knoten signiert damit Stimmen und Paperwork.</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>Solange er gesperrt ist, kann der Knoten damit weder abstimmen noch verdienen.</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>Schlüssel sperren</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>%1 registrieren?</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>Schlüssel registrieren</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 ist registriert.</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 ist aktiv.</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>%1 verbinden?</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>Schlüssel verbinden</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 ist verbunden.</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 steht nicht mehr zum Verkauf.</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>Das Paperwork von %1 einreichen?</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>Halten, um für immer einzureichen</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 ist eingereicht.</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>%1 von diesem Rechner löschen?</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>Zum Löschen halten</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>%1 ist von diesem Rechner gelöscht.</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 hat eine neue Passphrase.</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>Exportieren Sie ihn neu: Frühere Dateien behalten die alte.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Node Key speichern</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>Der verschlüsselte Schlüssel ist in %1. Seine Passphrase steht nicht in der Datei.</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Slashing-Schutz speichern</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>Was der Schlüssel signiert hat, steht in %1.</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>%1 wird nicht mehr beobachtet.</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>%1 wird wieder beobachtet.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>Ein Schlüssel, den Sie beobachten. Er steht nicht im Ledger dieses Netzes.</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>Ein Schlüssel, den Sie beobachten. Hier kann nichts mit ihm signiert werden.</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>Ein Schlüssel eines anderen Betreibers.</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>Ausgeschlossen: Er wurde bestraft und validiert nie wieder.</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>Gesperrt mindestens bis Epoche %1; heben Sie die Sperre auf der Seite Einsatz auf.</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>Bisher nur in Ihrem Schlüsselspeicher. Registrieren Sie ihn, damit er ins Ledger kommt.</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>Neue Schlüssel ruhen 72 Stunden: keine Übertragung, kein Angebot. Vorbei %1, um %2.</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>Die 72 Stunden sind um. Aktivieren Sie ihn, um ihn zu benutzen.</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>Bereit. Verbinden Sie ihn, damit dieser Knoten damit arbeitet und verdient.</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>Dieser Knoten arbeitet und signiert mit dem Schlüssel.</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>Verbunden, aber gesperrt: er kann nicht signieren. Entsperren Sie ihn.</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>Zum Verkauf angeboten; er arbeitet nicht, solange er angeboten ist.</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>Für seine Paperwork eingereicht. Das ist endgültig.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>sperrt sich %1</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>bis Sie ihn sperren</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>signiert Stimmen</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>folgt ohne Stimme</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>gesperrt: signiert nichts</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>setzt bis View %1 aus</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>horcht nach einem anderen Node mit diesem Schlüssel, noch %1</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>angehalten: %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Kein Schlüssel gewählt</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>Einzelheiten des Schlüssels</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Registrieren…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Angebot zurücknehmen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Nicht mehr beobachten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>Weitere Aktionen mit dem Schlüssel</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>Als QR-Code zeigen…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Passphrase ändern…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>Verschlüsselte Datei exportieren…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>Wörter zeigen…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>Auf anderen Rechner umziehen…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>Zum Verkauf anbieten…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Übertragen…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>Paperwork einreichen…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>Von diesem Rechner löschen…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>Verlauf des Schlüssels</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Slashes, points and backups of the key show here.</source>
            <translation>Strafen, Punkte und Sicherungen des Schlüssels erscheinen hier.</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>Slashing-Schutz exportieren…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>Slashing-Schutz importieren…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>Wörter aufschreiben…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Sicherung prüfen…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Wählen Sie in der Tabelle einen Schlüssel, um ihn hier zu sehen.</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Möglich %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Entsperren Sie erst den Schlüssel</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Öffentlicher Schlüssel</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Freie Token</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Gebundene Token</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>Sich lösende Token</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Erbrachte Token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 Einträge</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>Quell-Stack</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validator</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>ja, er stimmt ab</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>Was der Schlüssel signiert hat, liegt auf der Platte, bevor eine Stimme diesen Rechner verlässt, damit ein Absturz ihn nicht zweimal signieren lässt.</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>Dieser Node hat mit dem Schlüssel nie abgestimmt: Es gibt noch nichts zu schützen.</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Zuletzt signiert</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>Wartezeit nach dem Start</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Schutz exportiert</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>Seine Wörter stehen auf Ihrem Papier. Bewahren Sie auch eine exportierte Datei anderswo auf und prüfen Sie sie ab und zu.</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>Stirbt dieser Rechner, stirbt der Schlüssel mit ihm. Schreiben Sie seine Wörter auf, oder bewahren Sie eine exportierte Datei anderswo auf.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>aufgeschrieben und geprüft</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Datei exportiert</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>Versiegelt mit</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Öffentlicher Schlüssel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Freie Token</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Gebundene Token</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Erbrachte Token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> Mikro-USD</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeysPage</name>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>Kein Node Key</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Mit einem Node Key kann dieser Knoten abstimmen, arbeiten und verdienen.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Den ersten erstellen</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>Schlüssel beobachten…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>Schlüssel erstellen…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>Ihre %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>Beobachtet %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>Netz %1</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>Kein beobachteter Schlüssel</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>Beobachten Sie den Schlüssel eines anderen Rechners oder Betreibers: seinen Zustand und seine Token, mehr nicht.</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Kein Schlüssel im Ledger</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>Schlüssel erscheinen hier, sobald jemand einen registriert.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>%n Schlüssel hat keine Sicherung.</numerusform>
                <numerusform>%n Schlüssel haben keine Sicherung.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 hat keine Sicherung.</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>Stirbt dieser Rechner, so auch der Schlüssel, mit seinen Token und seinem Paperwork.</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>%1 sichern…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet: %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>Eine Meldung ist vorbei.</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>Es gibt eine Meldung. Entsperren Sie die Konsole, um sie zu sehen.</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>Es gibt viele Meldungen. Die anderen warten im Eingang.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>%n Meldung kam in der Ruhezeit.</numerusform>
                <numerusform>%n Meldungen kamen in der Ruhezeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>Es ist vorbei: %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet: weitere Meldungen</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>%n weitere Meldung im Eingang.</numerusform>
                <numerusform>%n weitere Meldungen im Eingang.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Peers verbunden</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>Ihre Node Keys</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>Verlauf der letzten zehn Minuten</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>Kein Node Key</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Mit einem Node Key kann dieser Knoten abstimmen, arbeiten und verdienen.</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>Einen Node Key erstellen</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>Alle Node Keys</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>Neueste Aufgaben</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Noch keine Aufgabe</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>Aufgaben erscheinen hier binnen einer Sekunde, nachdem ein Client eine sendet. Verbinden Sie oben einen Client.</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Alle Aufgaben</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>View %1 · final %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>dieser Knoten · Term %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>führt Term %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>%1 bisher benutzt</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>%1 von %2 Vorschlägen des Terms benutzt</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>kein Peer antwortet</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>mittlere Laufzeit %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>%1 Token im Einsatz</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>%1 verbunden</translation>
        </message>
        <message>
            <source>%1 succeeded · %2 failed</source>
            <translation>%1 erfolgreich · %2 nicht</translation>
        </message>
        <message>
            <source>running · %1 queued</source>
            <translation>laufen · %1 warten</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>Blöcke finalisiert</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>je Minute</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>Höhe der Kette</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>Blöcke</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Aufgaben erledigt</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>Kein Schlüssel, Peer oder Dienst braucht Sie.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>Es wird wieder nachgesehen, wenn die Engine sich meldet.</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>Einsatz in Gefahr</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Stichproben bestanden</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestierung</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>Verbleibende Vorschläge</translation>
        </message>
        <message>
            <source>Recent events</source>
            <translation>Letzte Ereignisse</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>Hier erscheinen Strafen, Anfechtungen, beendete Terms und Wechsel der Validatoren.</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 gebunden</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>%1 in 24 h, as far as this run knows</source>
            <translation>%1 in 24 h, soweit dieser Lauf weiß</translation>
        </message>
        <message>
            <source>none was judged yet</source>
            <translation>noch keine beurteilt</translation>
        </message>
        <message>
            <source>of %1 judged</source>
            <translation>von %1 beurteilten</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <translation>läuft %1 ab</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>vertrauliche Aufgaben werden angenommen</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>keine vertraulichen Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>Das Fenster sperren, wenn es niemand benutzt seit</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minuten, bis das Fenster sich sperrt</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>Den Schlüssel verschlüsseln</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>Der Schlüssel ist schon verschlüsselt und behält seine Passphrase.</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>Der Schlüssel liegt nur unter dieser Passphrase verschlüsselt auf der Platte. Die Wörter auf Ihrem Papier sind der Weg zurück, wenn sie vergessen ist.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Wird verschlüsselt…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>Es wird gemessen, wie lange dieser Rechner für eine Passphrase braucht…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>Das Entsperren dauert auf diesem Rechner %1; wer die Datei stiehlt, wartet bei jedem Versuch so lange.</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>Mindestens 8 Zeichen; vier zufällige Wörter sind besser.</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>Zu kurz: mindestens 8 Zeichen.</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>Zu lang: höchstens 1.024 Byte.</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>Schwach: Sie könnte erraten werden. Fügen Sie Wörter an.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>Mittel: Ein Wort mehr macht sie gut.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Gut.</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Stärke: %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Beide sind gleich.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Die beiden sind verschieden.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>Pause bis…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>Dieser Knoten nimmt bis dahin keine Aufgaben an. Er stimmt weiter ab und behält seinen Einsatz.</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>Wieder Arbeit annehmen um</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>Laufende Aufgaben erst beenden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>Diese Zeit ist vorbei; wählen Sie eine spätere.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>Wählen Sie eine Zeit innerhalb von %n Tag.</numerusform>
                <numerusform>Wählen Sie eine Zeit innerhalb der nächsten %n Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>Eine Pause von %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>Peer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>Laufzeit</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>Gibt sich aus als</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>Peer</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>Rang unter den Validatoren</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>Routing-Stufe</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Warum hat es sich geändert?</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>Gewinne</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Stichproben</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Abklingen</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Zeigen: %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>Ab Höhe</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>Bis Höhe</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>Warum Punkte sich änderten</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Noch keine Punkte</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>Der Schlüssel eines Validators bekommt sie für rechtzeitige Stimmen; jeder Schlüssel für Aufgaben und für das Prüfen fremder Aufgaben.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>%n Schlüssel</numerusform>
                <numerusform>%n Schlüssel zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>keiner Ihrer Schlüssel stimmt ab</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>der einzige Validator</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>mehr Punkte als %1 % der anderen</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>nicht angekündigt</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>Gewicht %1 · Kapazitätsklasse %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>%1 in 7 Tagen</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>noch nichts aufgezeichnet</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>aufgezeichnet seit %1</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>%1 zum Verkauf anbieten</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>Jeder im Netzwerk darf einen angebotenen Schlüssel mit allen Token und allem Paperwork kaufen. Solange er angeboten ist, dient er nicht.</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>Preis in US-Dollar</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>Bis zu sechs Nachkommastellen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>Der Preis muss über null liegen.</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>Das ist kein Betrag in Dollar, etwa 12,50.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>Arten von Daten</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts gewählt</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>Jetzt löschen, was abgelaufen ist</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>Die Tabelle ist noch nicht da</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>Die Engine schreibt sie, sobald die Speicher offen sind.</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>Das Löschen nach Zeit lief noch nicht; es läuft %1.</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>Das Löschen nach Zeit lief %1 und läuft wieder %2: zuletzt %3 Zeilen, %4 seit dem Start.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>%n Speicherort im Datenverzeichnis steht nicht in der Tabelle: %1</numerusform>
                <numerusform>%n Speicherorte im Datenverzeichnis stehen nicht in der Tabelle: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>Niemand löscht, was dort liegt. Finden Sie heraus, welches Programm es schrieb.</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>Der letzte Durchgang erfasste nicht alles: %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>Beim nächsten Durchgang wird es neu versucht.</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>%n Löschung wartet, bis das Protokoll ihrer Datenbank frei ist.</numerusform>
                <numerusform>%n Löschungen warten, bis das Protokoll ihrer Datenbank frei ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>Wählen Sie eine Zeile in der Tabelle, um sie hier zu sehen.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Jetzt da</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nicht gezählt</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Nächste Löschung</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Letzte Löschung</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1, %2 Zeilen</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>Wo: %1

Wie lange: %2

Warum: %3

Wer es vorher löschen kann: %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>Nichts war abgelaufen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>%n abgelaufene Zeile ist weg.</numerusform>
                <numerusform>%n abgelaufene Zeilen sind weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>Die Nachweise stehen unter „Versprechen und Nachweise“.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>Was das Gedächtnis ist</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>Ein Benutzer kann diesen Node bitten, sich Dinge für spätere Chats zu merken. Gemerkt wird nur, wenn der Benutzer ein Gedächtnis mit einem eigenen Geheimnis öffnet und der Chat es verlangt; Einträge sind unter einem Schlüssel aus diesem Geheimnis verschlüsselt. Dieser Node kann sie nicht lesen, und Sie sehen hier Zahlen, nie den Inhalt. Wer das Geheimnis verliert, verliert das Gedächtnis; wer es löscht, vernichtet seine Schlüssel.</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>Konten mit Gedächtnis</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt offen</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>Chats mit Zustimmung</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>Falsche Geheimnisse</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>Dieser Node hält keine Gedächtnisse</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>Gedächtnisse gehören zur HTTP-API, und dieser Node bedient keine Clients.</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>%1 Schnappschüsse auf diesem Node</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>von allen zusammen</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>in memory.db</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>Schlüssel im Speicher</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>seit dem Start</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>Daten und Datenschutz</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>Teile der Seite Daten und Datenschutz</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>Versprechen und Nachweise</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>Versprechen, und was sie hält</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>Nachweise der letzten Löschungen</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>was gelöscht wurde, steht nicht darin</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Löschnachweise</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>Noch nichts wurde gelöscht</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>Jeder Durchgang, der Zeilen löscht, hinterlässt hier einen Nachweis: wie viele, wann, und dass sie überschrieben sind.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Nicht gehalten</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>streng: der Node startet nur, wo alles gilt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % von %2</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>IPFS-Node</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Anheftungen</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts gewählt</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>Mehr zum Rack</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>CAR-Datei importieren…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>Nach CID anheften…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>Müll einsammeln…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>Liest jeden Block und vergleicht ihn mit seiner CID</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>Lösen…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>Löst es, auch wenn der IPFS-Node nicht antwortet</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Auftrag abbrechen</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Aufträge des Racks</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Noch kein Auftrag</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>Was Sie dem Rack auftragen, geschieht nacheinander; es steht hier, bis der Node neu startet.</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Das Rack ist leer</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>Dieser Node hat kein Rack</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>Legen Sie eine Datei hier ab, oder wählen Sie eine. Sie bleibt, bis Sie sie lösen.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json to keep files here.</source>
            <translation>Setzen Sie „enabled“ unter „rack“ in node.json, um hier Dateien zu behalten.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Datei hinzufügen</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>die neuesten %1 von %2</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>Kein Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Nicht bereit</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>Dieser Node hält keine Dateien.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>Neuer Inhalt geht an den IPFS-Node unter %1.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>Neuer Inhalt geht an den IPFS-Node unter %1 (Version %2).</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>Neuer Inhalt bleibt auf diesem Node; kein IPFS-Node wird gefragt.</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>Auf dem Datenträger dieses Nodes: %1 in %2 Blöcken.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%1 von %2 Anheftungen</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>Wählen Sie eine Anheftung in der Tabelle, um sie hier zu sehen.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>Sein Schlüssel wurde beim Hinzufügen einmal gezeigt; er ist nicht hier.</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>Wer die CID hat und es erreicht, kann es lesen.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 Byte)</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blöcke</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>Da seit</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>nicht hier erzeugt</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>Auf dem IPFS-Node</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>schon vorher dort angeheftet</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>von diesem Node angeheftet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>Es wird geprüft; siehe Aufträge.</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>„%1“ für immer vergessen?</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>„%1“ für immer lösen?</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1, da seit %2.</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>Es wird gelöst; siehe Aufträge.</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>Müll einsammeln?</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Einsammeln</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>einsammeln</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>Blöcke, die keine Anheftung braucht, werden von diesem Node gelöscht.</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>Müll wird eingesammelt; siehe Aufträge.</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>Der Auftrag ist abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attestiert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>Nutzung, ohne jemanden zu verraten</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>Zellen von heute</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>Würden jetzt veröffentlicht</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>Anfragen, letzte Veröffentlichung</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>Token, letzte Veröffentlichung</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>Letzte Veröffentlichung</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>Veröffentlichte Zellen</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>Tag für Tag veröffentlicht</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>Je Konto im Speicher gezählt, bis der Tag vorbei ist, dann als Summen mit Rauschen unter GET /v1/usage veröffentlicht. Was sich davon sagen lässt: %1.</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</source>
            <translation>Nichts wird je Konto gezählt und nichts veröffentlicht. Setzen Sie „publish_usage“ unter „metrics“ in node.json, um das zu ändern.</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>Konten, die eine Zelle braucht</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>Höchstanteil eines Kontos</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>Zählt je Konto und Tag</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 Anfragen, %2 Token</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>Epsilon %1 je Tag</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>auf diesem Rechner, mit Token</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>auf diesem Rechner</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>kein Tag wird gezählt</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>im Speicher seit %1</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>die anderen kommen in eine oder warten</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>mit Rauschen</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>Veröffentlicht: %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>Nichts von diesem Tag erfüllte die Regel</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Noch nichts veröffentlicht</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>Nicht einmal alle kleinen Zellen zusammen hatten genug Konten.</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>Ein Tag wird veröffentlicht, wenn er vorbei ist (UTC).</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>Jedes Profil ist ein Node mit eigenem Datenordner oder eine Engine, mit der verbunden wird. Es öffnet sich in einem eigenen Fenster.</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>Aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>Der Datenordner bleibt, wo er ist.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Neues Profil</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>verbindet</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>dieses Fenster</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>Ein Profil dieses Namens gibt es schon.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>Schutzdateien und Sicherungen</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>Node Keys öffnen: Schutzdateien und Sicherungen</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 signierte bis</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>Epoche %1, View %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>Ausschau nach einem Doppelgänger beim Start</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>Schutzdatei gespeichert</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>nie, obwohl ein Schlüssel signiert hat</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>noch kein Schlüssel hat signiert</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>QR-Code von %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>Schreiben Sie den ganzen Pfad, ab /.</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>Ins Rack legen</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>den Schlüssel des Inhalts</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>Er öffnet diesen Inhalt und sonst nichts. Dieser Node bewahrt ihn nicht auf: Ohne ihn kann niemand den Inhalt wieder lesen, auch Sie nicht.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Datei oder Ordner</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>Auf dem Rechner des Nodes.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>Nur für Sie. Leer: der Name der Datei.</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>Erst verschlüsseln</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>Wie die CID entsteht</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>Dasselbe Profil gibt überall dieselbe CID.</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>Der Name ist zu lang: höchstens 128 Byte.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>CAR-Datei importieren</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>Nach CID anheften</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>Jede Wurzel des CAR wird angeheftet. Blöcke werden mit ihren CIDs verglichen.</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>CAR-Datei</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>Auf dem Rechner des Nodes.</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>Der IPFS-Node holt den Inhalt und behält ihn. Ohne IPFS-Node lässt sich nur anheften, was schon hier liegt.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>Sie beginnt mit baf oder Qm.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>Nur für Sie; darf leer sein.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>Das ist keine CID: Die haben mindestens 46 Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>Die Datei oder den Ordner selbst</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>Eine CAR-Datei, wie IPFS-Programme sie lesen</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Schreiben nach</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>Auf dem Rechner des Nodes; es darf noch nicht da sein.</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>Schlüssel des Inhalts</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 hexadezimale Ziffern, beim Hinzufügen gezeigt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>Ein Schlüssel hat 64 Zeichen aus 0-9 und a-f; dies hat %1 Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Woran</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPinModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>nicht hier erzeugt</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>%1 umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Ein Name auf diesem Rechner; andere Knoten sehen ihn nie.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>Der Name ist zusammen mit dem Schlüssel versiegelt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Node Key aus seinen Wörtern wiederherstellen</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>Halten Sie den Schlüssel zuerst auf jedem anderen Rechner an: Zwei Rechner, die mit einem Schlüssel signieren, verlieren die Hälfte seiner Token. Bringen Sie seine Slashing-Schutz-Datei mit, wenn Sie sie haben.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Neue Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>Schlüssel wiederherstellen</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Wird verschlüsselt…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>API-Schlüssel „%1“ ersetzen</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>Ein neuer Schlüssel mit denselben Rechten, Grenzen und Budget tritt an die Stelle von %1. Beide teilen sich ein Budget.</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>Der alte Schlüssel gilt noch</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>Programme mit dem alten Schlüssel werden sofort abgewiesen.</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>Geben Sie Programmen in dieser Zeit den neuen Schlüssel.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>der neue API-Schlüssel</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>Der Node behält einen Fingerabdruck, nicht den Schlüssel selbst.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>Schlüssel ersetzen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>Heißes Modell</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>Warmes Modell</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>Kaltes Modell</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Kein Angebot</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>Der Knoten hat sich noch nicht angekündigt.</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>Sein Node Key ist im Ledger nicht verbunden: Er bekommt keine Aufgabe.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Node Keys öffnen</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>Auslastung %1: ab %2 bekommt er keine Aufgabe.</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>Arbeit öffnen</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>Er bietet kein Modell und kein Werkzeug-Image an.</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 ist kalt: Warme Knoten werden zuerst gefragt.</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>Seine Attestierung ist abgelaufen: keine vertrauliche Aufgabe.</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>Er ist nicht attestiert: keine vertrauliche Aufgabe.</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>Attestierung öffnen</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>Ohne Punkte wird er nur zum Erkunden gezogen, eine Aufgabe von zehn.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>%n Aufgabe wartet hier: Von zwei Knoten gewinnt die kürzere Schlange.</numerusform>
                <numerusform>%n Aufgaben warten hier: Von zwei Knoten gewinnt die kürzere Schlange.</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>Was Ihren Vorrang jetzt senkt</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>Jetzt keine Aufgaben</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Gesenkt</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>Voller Vorrang</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>Auslastung, Attestierung und Modelle sind so gut, wie sie sein können.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Geeignet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (dieser)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>Dieses Netzwerk hat keine solche Regel.</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>Kostet Sie jetzt nichts: Keiner Ihrer Schlüssel dient.</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>Würde Sie jetzt %1 Token kosten.</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>Beinahe: nichts, wovon dieser Knoten weiß.</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>Beinahe: %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>Beinahe %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztags</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>keine Stunden gewählt</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>arbeitet</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>ruht</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1. Die Woche: %2. Pfeiltasten bewegen, Leertaste ändert eine Stunde, Umschalt mit Pfeiltaste ändert einen Block.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>Zeigen, was in %1 steht</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>Das wird nur dieses eine Mal gezeigt.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>%1 in eine Datei speichern</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>Ich habe es sicher aufbewahrt</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>Bewahren Sie es erst auf, dann setzen Sie den Haken.</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>Jetzt zu schließen würde es für immer verlieren.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>%1 speichern</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>Gespeichert in %1, nur für Sie lesbar.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>schlecht</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Selbstprüfung</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>geprüft %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>Der Knoten prüft seinen Rechner einige Sekunden nach dem Start.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>%1 zum Verkauf anbieten</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>Ein angebotener Schlüssel dient nicht. Sie können das Angebot zurücknehmen, solange niemand ihn gekauft hat.</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>Preis in USD</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Weiter…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>Ein Preis ist eine Zahl über 0 mit höchstens sechs Nachkommastellen.</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>%1 für %2 anbieten?</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>Zum Verkauf anbieten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>nicht benannt</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Angemeldet durch</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>Keine Einstellung gefunden</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>Kein Name und keine Erklärung enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Alle zurücksetzen…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>Dieser Wert ist nicht möglich.</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>Gilt ab dem nächsten Start des Knotens.</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>Einige Einstellungen warten auf einen Neustart des Knotens.</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>Bis dahin arbeitet er wie zuvor.</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>Alle Einstellungen der Konsole zurücksetzen?</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>Farbschema, Sprache, Sperre und Benachrichtigungen gehen auf ihre Vorgaben zurück. Einstellungen des Knotens bleiben.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>Alle Einstellungen der Konsole entsprechen den Vorgaben.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>Einstellungen gespeichert in %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>Die Einstellungen wurden übernommen.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>Stacknet Console einrichten</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Wort %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>Wort %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>Beweis %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1. Ein Schlüssel hat beide Nachrichten signiert; ein ehrlicher Knoten tut das nie.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>Epoche und View</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · View %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Im Ledger</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>Höhe %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Strafe</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%1 von %2 Token (%3)</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>Erste Nachricht</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>Zweite Nachricht</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Signierte Bytes</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>Hier noch nicht geprüft</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>Hier geprüft</translation>
        </message>
        <message>
            <source>Copy both</source>
            <translation>Beide kopieren</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>Signaturen prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1: weicht ab</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1: gleich</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>Signatur gültig</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signatur ungültig</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>Beide Signaturen sind von diesem Schlüssel: Niemand sonst kann sie gemacht haben.</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>Mindestens eine Signatur ist nicht von diesem Schlüssel: Die Nachrichten beweisen nichts gegen ihn.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beweis</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Entzogen</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>Die gezeigte Zeit wählen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>Das Ende muss nach dem Anfang liegen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Dieser Knoten</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Für immer gesperrt</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Eingesperrt</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Nur beobachtet</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>Gebunden</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>In Lösung</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>Widerspruch kostet</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>Stichprobe kostet</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>Zensur kostet</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>Token von %1 binden</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>Gebundene Token sind das Stimmgewicht dieses Schlüssels. Sie kommen durch Lösen nach einer Wartezeit zurück.</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Freie Token</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>%1 Token von %2 binden?</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>Binden</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%1 Token von %2 sind gebunden.</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>Token von %1 lösen</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>Ab der nächsten Epoche sind sie kein Stimmgewicht mehr, warten und sind frei, sobald Sie sie abheben. Bis dahin bleiben sie auf dem Spiel.</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Gebundene Token</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>%1 Token von %2 lösen?</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%1 Token von %2 werden gelöst.</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>Die Token von %1 abheben?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Abheben</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%1 Token von %2 sind frei.</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>Die Sperre von %1 beenden?</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>Sperre beenden</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 validiert ab der nächsten Epoche wieder.</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>Vergewissern Sie sich, dass der Grund der Stichprobe behoben ist: Der nächste Fehler kostet noch einmal so viel.</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>%1 für %2 anbieten?</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>Zum Verkauf anbieten</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 steht zum Verkauf.</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>%1 vom Markt nehmen?</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>Vom Markt nehmen</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 steht nicht mehr zum Verkauf.</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>Mit allen Schlüsseln aufhören zu signieren?</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>Jeder Schlüssel wird sofort gesperrt. Der Knoten folgt dem Netzwerk weiter.</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>Er kann nicht abstimmen, dienen oder verdienen, bis Sie wieder einen Schlüssel entsperren.</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>Nicht mehr signieren</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>Jeder Schlüssel ist gesperrt. Nichts wird signiert.</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>Ein Ausschuss des Netzwerks hat die Aufgabe noch einmal ausgeführt: %1.</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>Dieser Knoten hat den Beweis %1 nicht mehr.</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain zeigt, was jeder fand.</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>Er steht im Block bei Höhe %1.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Zuteilung</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>Jetzt gehalten</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>Bisher geslasht</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>Jetzt zu verlieren</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>Ihre Schlüssel</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>Ihre Schlüssel und was sie halten</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Kein Schlüssel im Ledger</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>Nur ein registrierter Node Key hält Token und kann sie binden.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Node Keys öffnen</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>Binden …</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>Lösen …</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Abheben …</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>Sperre beenden …</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>Zum Verkauf anbieten …</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>Vom Markt nehmen …</translation>
        </message>
        <message>
            <source>Slashing events</source>
            <translation>Slashing-Ereignisse</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>Nur meine Schlüssel</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>Niemand wurde geslasht</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>Strafen aller Schlüssel dieses Netzwerks erscheinen hier mit ihren Beweisen.</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>Eine Strafe ist mit ihrem Block endgültig: Es gibt keinen Einspruch. Jeder kann den Beweis prüfen.</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>Beweis zeigen</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>%n Schlüssel im Ledger</numerusform>
                <numerusform>%n Schlüssel im Ledger</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 gebunden</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>%1 gebunden · %2 in Lösung</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>keiner Ihrer Schlüssel dient oder stimmt ab</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>schlimmster Fall von %n arbeitenden Schlüssel</numerusform>
                <numerusform>schlimmster Fall von %n arbeitenden Schlüsseln</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>keiner Ihrer Schlüssel wurde je geslasht</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>verbrannt oder als Belohnung gezahlt</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>Geslasht: %1. Klären Sie den Grund, bevor wieder ein Schlüssel signiert.</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>Bis dahin sollte kein Schlüssel signieren: Was einmal schiefging, kann wieder schiefgehen.</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>Jeder Schlüssel ist gesperrt: Nichts wird signiert.</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>Mit keinem Schlüssel mehr signieren</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>Dieser Schlüssel wird hier nur beobachtet: Über seinen Einsatz entscheidet sein Besitzer.</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 ist gesperrt. Entsperren Sie ihn unter Node Keys, um seinen Einsatz zu ändern.</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 ist für immer gesperrt: Er kann nie wieder validieren.</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>%1 Token können jetzt abgehoben werden.</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>Die nächsten von %1 wartenden sind in Epoche %2 und nicht vor %3 frei; jetzt ist Epoche %4.</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 ist bis Epoche %2 gesperrt; jetzt ist Epoche %3.</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 steht für %2 zum Verkauf.</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>Gebundene Token sind Stimmgewicht. Alles, was ein Schlüssel hält, steht auf dem Spiel, gebunden oder nicht.</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>Wie änderte sich Ihr Einsatz?</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Noch kein Verlauf</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>Der Einsatz wird ab dem ersten Schlüssel im Ledger bei jeder Änderung aufgezeichnet.</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>Von Ihren Schlüsseln gehalten</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>Der Verlauf kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>noch keine Daten</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 von %2 Peers</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>Höhe %1 · View %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>Uhr %1</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>Daten von %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>Daten von %1, %2 alt</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StepRail</name>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>Stärke: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>Was startet</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>Was er signieren darf und was das kosten kann</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>Passphrase des Node Key</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>Sie wurde eingegeben, bevor das Programm geschlossen wurde, und ist nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>Stimmen und Vorschläge des Konsenses, Quittungen und Paperwork von Aufgaben und was Sie hier anordnen. Sonst nichts, und nichts, solange der Schlüssel gesperrt ist.</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>Eine Stichprobe findet ein anderes Ergebnis, als er geliefert hat.</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>Zwei seiner Stimmen widersprechen sich. Betreiben Sie einen Schlüssel nie auf zwei Rechnern.</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>Als Leader hat er nachweislich Transaktionen ausgelassen.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>Von allen Token, die der Schlüssel hält, eingesetzt oder nicht.</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>Bereit zum Verbinden</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>Bereit zum Start</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>Die Engine läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>Alles läuft auf diesem Rechner; nichts in einem lokalen Netz hat einen Wert.</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>Von hier an nimmt der Node am Netz teil.</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>Der Node wird angelegt…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>Node starten</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Operator-Socket</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>ein lokales Netz aus vier Validatoren</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>Für Peers erreichbar an</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>Sperrt sich</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>nach %n Minute</numerusform>
                <numerusform>nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>Gibt Bescheid über</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>Schicken Sie den Node Key denen, die Sie eingeladen haben: Die Betreiber des Netzes tragen ihn ein, bevor ihre Nodes diesen einlassen.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>%1 filtern</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>Mit diesen</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>Aktionen für die gewählten Zeilen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>Als CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>Als JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>Alle Zeilen als CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>Alle Zeilen als JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n gewählt</numerusform>
                <numerusform>%n gewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modell oder Abbild</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Token ein</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Token aus</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>Gehe zu…  Strg+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Die Befehlspalette öffnen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>Noch kein Netz</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>Kette %1
Daten in %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Draining</source>
            <translation>Läuft aus</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>Pausiert bis %1</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>Keine Arbeit mehr annehmen</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>Wieder Arbeit annehmen</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Für 10 Minuten</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>Bis zu einer Zeit…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>Bis ich fortsetze</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>Laufende Aufgaben beenden, dann pausieren</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>Posteingang, nichts Neues</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>Posteingang, %n neue Meldung</numerusform>
                <numerusform>Posteingang, %n neue Meldungen</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>Die Konsole ist gesperrt</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Die Konsole sperren</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Beträge zeigen</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Beträge verbergen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>Wieder Arbeit annehmen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>%1 übertragen</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>Der neue Besitzer entscheidet von da an über den Schlüssel. Vergleichen Sie die Kennung Zeichen für Zeichen mit der, die Sie bekommen haben: Eine Übertragung an eine falsche Kennung lässt sich nicht zurückrufen.</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>Kennung des neuen Besitzers</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 hexadezimale Ziffern.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Weiter…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Eine Besitzerkennung hat 64 Zeichen von 0 bis 9 und a bis f; diese hat %n.</numerusform>
                <numerusform>Eine Besitzerkennung hat 64 Zeichen von 0 bis 9 und a bis f; diese hat %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>Das ist schon sein Besitzer.</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>%1 an %2 übertragen?</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>Zum Übertragen halten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Für 10 Minuten</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Bis ich fortsetze</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Laufendes beenden, dann pausieren</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Arbeit fortsetzen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Beenden (die Engine hält an)</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>Der Node läuft weiter. Beenden Sie ihn im Menü dieses Symbols.</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet Console ist noch da</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>Der Node läuft weiter und signiert seine Stimmen.</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>Der Node läuft weiter, ohne zu signieren: Sein Schlüssel ist gesperrt.</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>Der Node hat aufgehört zu signieren.</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>Der Node läuft weiter; er signiert zurzeit nichts.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>Unlock %1</source>
            <translation>%1 entsperren</translation>
        </message>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>Der Schlüssel wird im Speicher entschlüsselt und bleibt dort, bis Sie ihn sperren oder der Knoten anhält. Er wird nie unverschlüsselt auf die Platte geschrieben.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Entsperrt…</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>Der Schlüssel ist %n Minute lang im Speicher entschlüsselt, oder bis Sie ihn sperren. Er wird nie unverschlüsselt auf die Platte geschrieben.</numerusform>
                <numerusform>Der Schlüssel ist %n Minuten lang im Speicher entschlüsselt, oder bis Sie ihn sperren. Er wird nie unverschlüsselt auf die Platte geschrieben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1, %2 % der Grenze</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ValidatorModel</name>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validator</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Abgegebene Stimmen</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Wessen</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Entzogen</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>Sicherung prüfen</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>Öffnet einen exportierten Node Key mit seiner Passphrase, wie es eine Wiederherstellung täte, und schreibt nichts: weder in die Datei noch in den Schlüsselspeicher.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Keine Datei gewählt</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>Seine Passphrase</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>Zu prüfender Node Key</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>Die Sicherung ist gut: Sie enthält den Node Key %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Mit einer Wallet anmelden</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>Ihr Browser zeigt eine Seite dieses Rechners. Wählen Sie dort Ihre Wallet und signieren Sie. Es gibt keine Transaktion, und nichts wird bezahlt.</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>Die Seite und die Wallet müssen diese vier Wörter zeigen:</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>Prüfwörter</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Seite noch einmal öffnen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>Der Link ist kopiert. Er verlässt die Zwischenablage nach %1 s.</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>Probleme?</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>Die Wallet warnt vor der Seite oder erscheint nicht? Manche kennen diesen Rechner nur beim Namen.</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>Als localhost öffnen</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>Keine Wallet in einem Browser dieses Rechners? Signieren Sie den Text anderswo: auf einem Telefon, mit einem Programm, auf einem Rechner ohne Netz.</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>Stattdessen eine Signatur einfügen</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>Adresse des Kontos</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>Einer EVM-Kette (0x…) oder von Solana (base58).</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>Text zum Signieren erzeugen</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>Text zum Signieren</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>den Text zum Signieren</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>Signieren Sie genau diesen Text</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>Der Text zum Signieren als QR-Code</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>Als QR-Code zeigen</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>Von personal_sign oder signMessage: 0x und 130 Ziffern, oder base58. Der Text gilt einmal.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>Was gewährt wurde</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>Die Sitzung darf sich bei diesem Node und den Seiten seiner Auth Bridge als dieses Konto anmelden. Sie kann kein Geld bewegen und nichts signieren. Diese Konsole behält keinen Teil davon; sie steht unter Sitzungen, wo sie beendet werden kann.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>Nicht meine: beenden</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>Signatur prüfen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>Seite wird geöffnet…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>Kein Browser ließ sich starten.</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>Kopieren Sie den Link und öffnen Sie ihn in einem Browser dieses Rechners.</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>Wartet auf die Signatur · noch %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>Die Zeit ist um.</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>Das hat keine der Formen: 0x und 40 Ziffern, oder 32 bis 44 Zeichen base58.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>dieser Knoten</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Endet spätestens</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>Dieses Konto hat hier keine andere Sitzung. Ist es Ihres?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>Ja, behalten</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>Die Sitzung ist beendet.</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>Vielleicht hat Ihnen jemand seine Anmeldung geschickt. Beginnen Sie neu und vergleichen Sie die vier Wörter.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Angemeldet durch</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>Zuletzt gesehen in</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Signed in since</source>
            <translation>Angemeldet seit</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>Node Key beobachten</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>Ein beobachteter Schlüssel wird mit seinem Zustand und seinen Token gezeigt. Hier kann nichts mit ihm signiert werden.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Öffentlicher Schlüssel</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 hexadezimale Ziffern.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Ein Name auf diesem Rechner; andere Knoten sehen ihn nie.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Ein öffentlicher Schlüssel hat 64 Zeichen von 0 bis 9 und a bis f; dieser hat %n.</numerusform>
                <numerusform>Ein öffentlicher Schlüssel hat 64 Zeichen von 0 bis 9 und a bis f; dieser hat %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>ruht</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>Diese 24 Wörter sind der Schlüssel. Schreiben Sie sie in dieser Reihenfolge auf Papier und bewahren Sie das Papier dort auf, wo weder Feuer noch Fremde hinkommen. Mit ihnen lässt sich der Schlüssel auf jedem Rechner neu erstellen; ohne sie und ohne Sicherung ist er mit diesem Rechner verloren.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Ich habe sie aufgeschrieben</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>Geben Sie diese drei Wörter von Ihrem Papier ein.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>Wörter noch einmal zeigen</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>Dreimal falsch. Hier sind die Wörter noch einmal: Vergleichen Sie jedes mit Ihrem Papier.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>Wort %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>Wort %1 auf Ihrem Papier</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>Das ist nicht, was Ihnen gezeigt wurde. Lesen Sie die Nummern neben den Wörtern noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Wort %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>Nicht in der Wortliste: Nummer %1. Vergleichen Sie mit Ihrem Papier.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>Sehen Sie sich zuerst um: Wer diese Wörter liest, besitzt den Schlüssel. Kein Programm kann ein anderes oder eine Kamera davon abhalten, den Bildschirm aufzunehmen; beenden Sie eine Bildschirmfreigabe, bevor Sie sie zeigen.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Wort %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Wort %1, verborgen</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Wörter verbergen</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Wörter zeigen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>Niemand kann Ihnen diese Wörter noch einmal geben, und sie öffnen den Schlüssel ohne Passphrase. Lassen Sie niemanden auf diesen Bildschirm sehen; machen Sie kein Bild davon.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>Die Liste, die beim Tippen aufgeht, enthält alle 2.048 Wörter; Ihre stehen auf Ihrem Papier.</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>Mit einem anderen Schlüssel beginnen</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>Die Wörter des Schlüssels eingeben</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>Ihr Node Key</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>Schreiben Sie diese 24 Wörter in dieser Reihenfolge auf Papier. Sie sind die einzige Sicherung, die nicht an diesem Rechner hängt.</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>Geben Sie drei davon von Ihrem Papier ein, damit Sie wissen, dass es lesbar ist.</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>Alle 24 in ihrer Reihenfolge. Sie können auf einmal in das erste Feld eingefügt werden.</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>Der Schlüssel wurde angelegt, bevor das Programm geschlossen wurde.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Ich habe sie aufgeschrieben</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>Node Key %1 liegt verschlüsselt im Datenordner. Am Ende werden Sie nach seiner Passphrase gefragt. Seine Wörter stehen nur auf Ihrem Papier.</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>Das sind neue Wörter. Streichen Sie die durch, die Sie vorher aufgeschrieben haben.</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Wort %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>Kein Wort der Liste beginnt so.</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>Das ist nicht Wort %1. Sehen Sie auf Ihr Papier.</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>Drei Versuche waren falsch. Vergleichen Sie Ihr Papier mit den Wörtern.</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>Wort %1 ist keines der 2.048 Wörter.</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>%1 von 24 Wörtern sind da.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>Das sind die Wörter von Node Key %1.</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>Jedes Wort ist bekannt, aber sie gehören nicht zusammen: Eines ist falsch, oder zwei sind vertauscht.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>Nimmt Aufgaben an</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Beendet Laufendes</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>Dieser Knoten bedient keine Clients, also gibt es keine Arbeit zu pausieren.</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>Neue Aufgaben werden jederzeit angenommen.</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>Neue Aufgaben werden bis %1 angenommen.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Sie haben ihn pausiert.</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>Er ist außerhalb seiner Zeiten.</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>Dieser Rechner läuft auf Akku.</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>So bleibt es, bis Sie fortsetzen.</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>Es geht weiter, sobald Netzstrom da ist.</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>Es geht um %1 weiter.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>Noch %n Aufgabe zu beenden.</numerusform>
                <numerusform>Noch %n Aufgaben zu beenden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>Nimmt keine neue Aufgabe an. Laufendes wird beendet, Wartendes abgelehnt.</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>Nimmt keine neue Aufgabe an. Laufendes und Wartendes wird beendet.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>Nimmt wieder neue Aufgaben an.</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>Zeiten ändern…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>Öffnet die Arbeitszeiten.</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Für 10 Minuten</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>Bis morgen, 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Bis ich fortsetze</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>Wartendes beenden, dann 1 Stunde pausieren</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>Keine Clients</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1, hier geprüft</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>Keine Aufgabe gewählt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>Von den Grenzen genutzt</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Quittung sichern…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>Quittung kopieren</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>Eingaben des Digests zeigen</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>Um den Digest nachzurechnen, speichern Sie den Beleg und führen Sie dies mit dem aus, was der Client gesendet hat; der Knoten hat es nicht aufbewahrt:</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>Befehl zum Nachrechnen des Digests</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>Wählen Sie eine Aufgabe, um ihre Zahlen, Digests und Quittung zu sehen. Fragen, Antworten, Code und Dateien werden nicht behalten und können hier nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>%1-Aufgabe</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>Paperwork: %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>Die Aufgabe ist fehlgeschlagen (%1).</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>Lief in der Sandbox: kein Netz, keine Rechte, höchstens %1 GB Speicher, %2 CPUs und %3 s. Code, Dateien und Ausgabe werden nicht behalten.</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>Frage und Antwort werden nicht behalten; die Quittung enthält nur ihre Digests.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Rückgabewert</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Container</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>stand bereit</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>wurde dafür erzeugt</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Token ein</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Token aus</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Digest der Quittung</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Im Ledger</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>auf Höhe %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1 auf %n Prozessor</numerusform>
                <numerusform>%1 auf %n Prozessoren</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 von %2 MiB</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Die Quittung sichern</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>Quittung gesichert unter %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>Jeder kann sie offline prüfen: stacknetctl receipt verify DATEI</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>Quittung kopiert.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Modelldatei</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>Salt</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>hat keine Eingaben des Digests</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>Nicht bereit</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Gesund</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Eingeschränkt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Versucht es wieder</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>von %n Konto</numerusform>
                <numerusform>von %n Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> Der nächste Versuch ist in %1.</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>Es beantwortet Anfragen.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>%1 gelungen, %2 gescheitert, %3 nicht gesendet</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Tokens</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Werkzeugaufrufe</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>Klasse R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Letzter Fehler</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>Sie führt Code ohne Netzwerk aus, in Containern mit Grenzen.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Laufzeit</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>Container bereit</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>Daraus bedient</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>Einen zu erzeugen dauert</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modell oder Abbild</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Digest der Quittung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Rückgabewert</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Token ein</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Token aus</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>Höhe im Ledger</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Warm bedient</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>Hier geprüft</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Prozessorzeit</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>Höchstens Prozessoren</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>Speicherspitze (Bytes)</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>Speicher höchstens (Bytes)</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>Zeit höchstens</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>Alle aufbewahrten Aufgaben</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>Verlauf der Aufgaben</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>Keine Aufgabe aufbewahrt</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>Aufgaben bleiben hier, bis ihre Frist abläuft; unter Daten und Datenschutz steht, wie lange.</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Zustände</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>Zeit dieses Rechners, %1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>Neue Aufgaben nur zu diesen Zeiten annehmen</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>Pausieren, solange dieser Rechner auf Akku läuft</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>Aufgaben, die vor dem Ende einer Stunde angenommen wurden, werden danach beendet. Konsens und geschuldete Stichproben laufen immer weiter; die Attestierung bleibt gültig.</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Zeiten speichern</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Nächte</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Bürozeiten</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>Alle Stunden</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>Arbeitet %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>Die Zeiten gelten nicht: Aufgaben werden immer angenommen.</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>Wählen Sie mindestens eine Stunde. Um alle Arbeit zu stoppen, pausieren Sie sie.</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>Dieser Rechner hat keinen Akku oder sagt es nicht.</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>Er läuft gerade auf Akku.</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>Er hängt am Netzstrom.</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>Die Zeiten sind gespeichert und gelten.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>Neueste Aufgaben</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>Neue Aufgaben warten, bis Sie sie zeigen.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Noch keine Aufgabe</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>Eine Aufgabe erscheint hier binnen einer Sekunde, nachdem ein Client sie sendet. Die Übersicht zeigt, wie man einen Client verbindet.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>%n neue zeigen</numerusform>
                <numerusform>%n neue zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>Wie viele Aufgaben endeten?</translation>
        </message>
        <message>
            <source>tasks per minute</source>
            <translation>Aufgaben pro Minute</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Noch keine Aufgabe</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>Der erste Balken kommt mit der ersten beendeten Aufgabe.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>Wie lange dauerten sie?</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, by minute</source>
            <translation>der gelungenen Aufgaben, je Minute</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % unter</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>Die Hälfte unter</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>Die Linie beginnt mit der ersten gelungenen Aufgabe.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>Mittlere Dauer</translation>
        </message>
        <message>
            <source>nothing waits</source>
            <translation>nichts wartet</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no finished task yet</source>
            <translation>noch keine fertige Aufgabe</translation>
        </message>
        <message>
            <source>95 % under %1 · last %2</source>
            <translation>95 % unter %1 · letzte %2</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>%1 Chats, %2 Code</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>von %n Konto</numerusform>
                <numerusform>von %n Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Warm bedient</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Stichproben bestanden</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>Ansichten der Arbeit</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>Stichproben</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>der Knoten kann arbeiten</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>der Knoten kann nicht arbeiten</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>noch kein Code ausgeführt</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>von %1 Läufen</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>keine Ihrer Aufgaben wurde beurteilt</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>der neuesten Urteile</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>Verurteilt</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>Stimmte nicht überein</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Entlastet</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>Eingabe nicht herausgegeben</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>Nicht wiederholbar</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>Test des Netzwerks</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>über Ihre Aufgaben und über die, die Sie geprüft haben</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>Urteile der Stichproben</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Noch kein Urteil</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>Das Netzwerk lost Aufgaben aus, die wiederholt werden; die meisten werden nie gezogen.</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>Prüfungen, die dieser Knoten schuldet</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>Offene Stichproben</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Nichts ist offen</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>Wird dieser Knoten gezogen, erscheint die Prüfung hier.</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>Wie dieser Knoten dasteht</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>Was er wiederholen kann</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>Was eine Prüfung von einer Anfrage zeigt</translation>
        </message>
        <message>
            <source>One conviction takes %1 % of the tokens of the key.</source>
            <translation>Eine Verurteilung kostet %1 % der Tokens des Schlüssels.</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>%n Verurteilung unter den neuesten Urteilen.</numerusform>
                <numerusform>%n Verurteilungen unter den neuesten Urteilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>Keine Verurteilung unter den neuesten Urteilen.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Festgelegt</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Nicht geeignet</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>Von Clients ausgenommen</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>Gehaltene Eingaben</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1, %2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>Prüfungen für andere</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>Abgelehnte Aufträge</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>Gelegte Köder</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>Gefundene Köder</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>Klasse %1: %2 (%3)</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>im Ledger</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>noch nicht erklärt</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
    </context>
</TS>
