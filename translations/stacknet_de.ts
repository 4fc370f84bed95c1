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
        <message>
            <source>Wallet named</source>
            <translation>Wallet benannt</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>Wallet getrennt</translation>
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
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>Noch kein Urteil</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Jedes Mal, wenn die GPUs gefragt werden, steht hier, was herauskam.</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>Wie oft wurde geprüft?</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>Prüfungen je Tag</translation>
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
            <source>How long does a check take?</source>
            <translation>Wie lange dauert eine Prüfung?</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>Eine Prüfung</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>Wie alt war der Nachweis?</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>Neuester Nachweis</translation>
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
        <message>
            <source>nobody answers for its revocation</source>
            <translation>niemand antwortet für seinen Widerruf</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>Widerruf nicht bekannt: niemand hat etwas gesagt</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>nicht widerrufen (%1)</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>widerrufen (%1)</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>ausgesetzt (%1)</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>Widerruf nicht bekannt: die Aussage zählt nicht (%1)</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>Signatur noch nicht geprüft</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>Die Wurzel, die dieser Knoten kennt</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>Nicht von seinem Aussteller signiert</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>Von seinem Aussteller signiert</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>Von einem anderen Netz</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>Von einer anderen Version des Protokolls</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>Von einer anderen Epoche</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>Von einem zu weit entfernten View</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signatur ungültig</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>Zertifikat ungültig</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>Vorschlag ungültig</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>Forderungen ohne ihre Liste</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>Blöcke, die nicht passen</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>Eine Antwort, nach der niemand fragte</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>Wartet auf die Auslosung</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>Ergebnisse werden versiegelt</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>Ergebnisse werden geöffnet</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>Der Ausschuss versiegelt seine Ergebnisse</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>Der Ausschuss öffnet seine Ergebnisse</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Beurteilt</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>Wartet auf die Eingabe</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>Führt sie noch einmal aus</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>Sendet sein Ergebnis</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>Ergebnis versiegelt</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>Ergebnis geöffnet</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>im Ledger nicht im Dienst</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>ohne Verbindung</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>in letzter Zeit nicht gehört</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>ohne gültige Attestierung</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>nicht für solche Aufgaben</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>ohne das Modell</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>unter dem Mindesteinsatz</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>im Dienst eines anderen Stack</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>ohne die Mittel</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>ohne eine Fähigkeit</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>ohne freien Platz</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>mit 90 % Auslastung oder mehr</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>ausprobiert</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>nach Gewicht gezogen</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>gleichmäßig gezogen</translation>
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
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>Der Beweis belegt keine gebrochene Zusage; die Prüfungen sagen, warum.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Niemand konnte dann sagen, ob die Zusage gehalten wurde.</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>Der Block enthielt zu viele Beschuldigungen. Senden Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>Block %1, View %2: zugestimmt, die Stimme steht in seinem Zertifikat.</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>Block %1, View %2: verspätet, ein Quorum hatte das Zertifikat geschlossen.</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>Block %1, View %2: versäumt, dieser Knoten hat nicht abgestimmt.</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>Block %1, View %2: widersprochen, ein Beweis enthält zwei Signaturen des Schlüssels dieses Knotens.</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>Die Kette enthält sie nicht rechtzeitig</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>Der beschuldigte Leader hat die Zusage signiert</translation>
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
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>Bestätigt: Der Beschuldigte verliert %5 seiner Token und validiert nie wieder.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>Bestätigt: Der einreichende Schlüssel bekommt %5 der Strafe, höchstens %1 Token.</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Falsch: Bis zu %1 Token des einreichenden Schlüssels werden verbrannt.</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>Der Schlüssel dient nicht mehr: keine Aufgaben, Punkte und kein Paperwork mehr, bis er wieder verbunden ist.</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>Er stimmt weiter ab, solange er zu den Validatoren gehört.</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>Die Transaktion und wer sie verlangt oder zugesagt hat werden für immer veröffentlicht.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
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
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>Diese Art von Kanal ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 ist kein absoluter Pfad.</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 ist nicht da.</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 ist kein Programm, das dieser Benutzer ausführen darf.</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>%1 kann von anderen geändert werden: Führen Sie chmod go-w darauf aus.</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 wurde durch Signal %2 beendet.</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 endete mit %2.</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>Die Engine hält an.</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 endete nicht innerhalb von %2 s und wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 konnte nicht rechtzeitig %2.</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 konnte nicht %2 (%3); prüfen Sie die Adresse und ob der Dienst läuft.</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>antworten (der Name wird nicht gefunden)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>antworten</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 hat vor der Verschlüsselung mehr gesendet als erlaubt.</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>Die angegebene Wurzel kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>den TLS-Handshake abschließen</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>Das Zertifikat von %1 konnte nicht geprüft werden (%2); verwenden Sie den Namen, für den es ausgestellt ist.</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>die Nachricht annehmen</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 antwortet mit einer zu langen Zeile.</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>Er kann ab Epoche %1 freigegeben werden.</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>%1 Token wurden bei Höhe %2 abgezogen.</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>Zwei einander widersprechende Signaturen bei View %1. Halten Sie jeden anderen Knoten an, der mit diesem Schlüssel läuft.</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>Angeblich wurde bei View %1 eine Transaktion ausgelassen.</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>Das Urteil „%1“ kostete %2 Token.</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>Term %1 wurde nach %2 Vorschlägen verlassen.</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>In %1 der letzten %2 Zertifikate fehlt seine Stimme.</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>%1 von %2 Peers sind verbunden.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>Schalten Sie die Zeitsynchronisation ein.</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>%1 MB sind dort frei, wo das Datenverzeichnis liegt.</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 Aufgaben warten auf das Ledger.</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>Er wurde nie gesichert.</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>Dies gibt es nicht: %1. Rufen Sie die Liste noch einmal ab.</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>Das ist kein Auftrag zu Meldungen.</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>condition muss in einer Regel des Programms bleiben, wie es ist.</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>Es gibt schon 100 Regeln; entfernen Sie eine.</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Diese Regel gehört zum Programm; schalten Sie sie stattdessen aus.</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind muss bleiben, wie es ist; fügen Sie einen anderen Kanal hinzu.</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>Es gibt schon 16 Kanäle; entfernen Sie einen.</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>Dies ist eine Probe: So sehen Alarme aus.</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms muss 0 oder eine Zeit sein.</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject muss einer von höchstens 64 sein, die stumm sind.</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>Der Mailserver %1 lehnt %2 mit %3 ab.</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>den Absender</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>einen Empfänger</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>eine Nachricht</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>die Nachricht</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 spricht kein SMTP.</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>die Verbindung</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>Der Mailserver %1 bietet kein STARTTLS an, und im Klartext wird nichts gesendet.</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>das Passwort</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>den Benutzer</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>Der Mailserver %1 bietet weder AUTH PLAIN noch AUTH LOGIN an.</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>Der Absender oder ein Empfänger ist keine Mailadresse.</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>Mail an einen anderen Rechner wird nur über TLS gesendet.</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>Die URL des Webhooks muss https sein, oder http auf dem Loopback, ohne Benutzernamen und Fragment.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 spricht kein HTTP.</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 antwortet HTTP %2.</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>Zertifikat %1 („%2“) %3.</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>hat einen Schlüssel, der nicht ECDSA P-384 ist</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>ist mit etwas anderem als ECDSA und SHA-384 signiert</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>hat eine kritische Erweiterung, die nicht bekannt ist</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>kommt zweimal vor</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>ist eine CA; das Blattzertifikat fehlt</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>darf nicht signieren (Schlüsselverwendung)</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>ist keine CA, aber Zertifikat %1 nennt es als seinen Aussteller</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>darf keine Zertifikate signieren (Schlüsselverwendung)</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>hat mehr CAs unter sich, als seine Pfadlänge erlaubt</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>ist am %1 abgelaufen</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>gilt erst ab %1</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>wurde nicht vom nächsten ausgestellt („%1“)</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>wurde nicht von der festgelegten Wurzel „%1“ ausgestellt</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>nennt „%1“ als Aussteller, wurde aber nicht von ihm signiert</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>Es gibt kein Zertifikat.</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>Es sind %1 Zertifikate; höchstens %2 sind erlaubt.</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>ist die Wurzel; die des Geräts fehlen</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>ist die Wurzel, steht aber nicht am Ende</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>ist eine eigene Wurzel, nicht die festgelegte</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>Ein GPU-Nachweis kann die CPU-Seite nicht beweisen.</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>Ein Quote der CPU wurde mitgegeben; diese Version kann ihn nicht prüfen, darum bleibt die CPU-Seite unbewiesen.</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>Die Sperrliste ist größer als %1 Byte.</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>Die Sperrliste ist weder eine DER-Liste noch ein PEM-Block.</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>Die Sperrliste hat Zeiten, die nicht sein können.</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>Die Sperrliste hat mehr als %1 Einträge.</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>Die Sperrliste ist von „%1“, nicht von %2.</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 darf keine Sperrlisten signieren.</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>Die Sperrliste ist nicht mit ECDSA und SHA-256 oder SHA-384 signiert.</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>Die Signatur der Sperrliste ist nicht von %1.</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>Die Sperrliste gilt auch für Zertifikate anderer Aussteller; solche Listen werden nicht gelesen.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>Widerrufen am %1, Grund %2, laut der Liste des Ausstellers.</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>Die Sperrliste gilt ab %1, das liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>Die Sperrliste galt bis %1.</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>Ausgesetzt, laut der Liste des Ausstellers.</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>Die Sperrliste umfasst nur einen Teil und führt das Zertifikat nicht auf.</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>Nicht auf der Liste des Ausstellers, die bis %1 gilt.</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>Der Betreiber sperrt nichts namentlich.</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>Die GPU hat keine Seriennummer, die auf der Sperrliste des Betreibers zu suchen wäre.</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>Die GPU %1 steht auf der Sperrliste des Betreibers.</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>Das RIM %1 steht auf der Sperrliste des Betreibers.</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1; die Richtlinie setzt keine Mindestversion.</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1; die Mindestversion ist %2.</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 liegt unter der Mindestversion %2 der Richtlinie. Aktualisieren Sie die Software der GPU.</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 kann nicht mit der Mindestversion %2 der Richtlinie verglichen werden. Aktualisieren Sie die Software der GPU.</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>Die erwartete Nonce besteht nicht aus 64 kleingeschriebenen Hexadezimalziffern.</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>Nicht geprüft, weil %1 nicht bestanden wurde.</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>Der Bericht hat %1 Byte; höchstens %2 werden gelesen.</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>Die Zertifikatskette hat %1 Byte; höchstens %2 werden gelesen.</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>Das Blattzertifikat nennt das Gerät „%1“, das keine GPU einer bekannten Familie ist.</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 Messwerte.</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>%1 Felder.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>%1 Felder, davon Typen ohne Namen: %2. Die Richtlinie lehnt diese ab.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>%1 Felder, davon Typen ohne Namen: %2.</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>Kette des Geräts: %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>%1 Zertifikate bis zur festgelegten Wurzel, gültig bis %2.</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>Der Bericht wurde nicht mit dem Schlüssel von Zertifikat 0 („%1“) signiert.</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>Die GPU antwortete auf Nonce %1, nicht auf %2.</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>Der Bericht hat keinen Firmware-Hash (FWID), den die Richtlinie verlangt; Treiber vor 550 schreiben keinen.</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>Der Bericht hat keinen Firmware-Hash; die Richtlinie verlangt keinen.</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>Der Firmware-Hash des Berichts beginnt mit %1, der des Blattzertifikats mit %2.</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1, PDI %2.</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>Es gibt kein %1; die Richtlinie verlangt es nicht.</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>Ohne beide RIMs gibt es nichts zum Vergleichen; die Richtlinie verlangt sie nicht.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>Die GPU läuft im Modus „%1“; niemand hat einen Modus registriert.</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>Die GPU läuft im Modus „%1“, wie registriert.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>Die GPU läuft im Modus „%1“; registriert ist „%2“.</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>Die Liste der Nachweise wird abgelehnt: %1.</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 braucht einen Text „%2“</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 ist kein Objekt</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 hat arch „%2“; bekannt sind HOPPER und BLACKWELL</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1: „evidence“ ist kein base64 von höchstens 8 KiB</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1: „certificate“ ist kein base64 von höchstens 64 KiB</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>sie ist größer als 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>sie ist keine JSON-Liste</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>sie muss 1 bis 16 Einträge haben</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 nennt eine andere Nonce als Eintrag 0</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>Das Blattzertifikat hat keinen DICE-Firmware-Hash.</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>Die DICE-Erweiterung des Blattzertifikats ist keine mit einem SHA-384-Hash.</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>Die beiden DICE-Erweiterungen des Blattzertifikats haben verschiedene Hashes.</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>Der Inhabername des %1-Zertifikats hat keine Seriennummer in großgeschriebenen Hexadezimalziffern.</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>Das Blattzertifikat hat keinen alternativen Namen mit der Identität des Geräts.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>Der Gerätename „%1“ des Blattzertifikats hat nicht die Form Hersteller:Produkt:Kennung.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>Der Gerätename „%1“ des Blattzertifikats ist nicht von NVIDIA oder hat keine Kennung aus 16 Hexadezimalziffern.</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>Die Kette hat kein BROM-Zertifikat.</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>Die Zertifikate sind die von „%1“, das keine GPU einer bekannten Familie ist.</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>Das Zertifikat „%1“ steht neben dem Gerätenamen %2.</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>Der Inhabername des Blattzertifikats nennt eine andere Seriennummer, als das Zertifikat hat.</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>Der Nachweis gibt sich als %1 aus; seine Zertifikate sind von %2.</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>Der Bericht nennt Chip %1; die Zertifikate nennen %2.</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>einzelne GPU</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>mehrere GPUs</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>geschütztes PCIe</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>ohne Angabe</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>Der Knoten hat %1 GPUs registriert; möglich sind 1 bis %2.</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>Es gibt Nachweise von %1 GPUs; der Knoten hat %2 registriert.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>GPU %1 läuft im Modus „%2“; andere laufen im Modus „%3“.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>GPU %1 läuft im Modus „%2“; registriert ist „%3“.</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 GPUs, wie registriert, im Modus „%2“.</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>Ihre Switches gehören nicht zu diesem Urteil.</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>Die GPUs %1 und %2 sind ein und dieselbe, PDI %3.</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>Keine GPU kommt zweimal vor.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>Kein GPU-Nachweis: %1: %2.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>Kein GPU-Nachweis: %1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>Confidential Computing ist aus. Schalten Sie es für die GPU ein (nvidia-smi conf-compute und die Firmware des Rechners), und starten Sie dann den Rechner neu.</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>die GPU ist im Entwicklermodus, in dem ihr Speicher gelesen werden kann. Stellen Sie sie auf Confidential Computing ohne Entwicklerwerkzeuge.</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>das Confidential Computing der GPU ist eine Simulation. Verwenden Sie Hardware für den Produktivbetrieb.</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>die GPUs nehmen noch keine Arbeit an. Schalten Sie sie bereit, sobald der Rechner geprüft ist (nvidia-smi conf-compute -srs 1).</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1, Architektur %2: Nur GPUs der Familien Hopper und Blackwell attestieren.</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>GPU %1 lieferte dies: %2, %3 Byte lang; möglich sind 1 bis %4. Aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>Zertifikatskette</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>NVIDIAs Bibliothek libnvidia-ml.so.1 ist nicht installiert. Auf einem Rechner mit NVIDIA-GPU installieren Sie den Treiber; ohne eine ist nichts zu tun.</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>der NVIDIA-Treiber ist zu alt, ihm fehlt %1. Aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>in diesem Rechner ist keine NVIDIA-GPU.</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>%1 GPUs, höchstens %2 können als ein Knoten attestiert werden.</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>ihrem Start</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIAs Bibliothek kam aus %1 nicht innerhalb von %2 ms zurück und wurde angehalten. Bleibt das so, starten Sie den Rechner neu.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>NVIDIAs Bibliothek hat ihren Prozess in %1 beendet (Signal %2). Aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>NVIDIAs Bibliothek hat ihren Prozess in %1 beendet. Aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 sendete in %2, was nicht erlaubt ist: %3 Installieren Sie Stacknet noch einmal, oder aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 ist nicht neben diesem Programm installiert. Installieren Sie Stacknet noch einmal.</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>%1 GPU(s) mit eingeschaltetem Confidential Computing.</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>der Aufruf gelang</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>NVIDIAs Bibliothek wurde nicht initialisiert</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>NVIDIAs Bibliothek hat das Argument abgelehnt</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>die GPU unterstützt das in ihrem jetzigen Modus nicht</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>dieser Benutzer darf die GPU nicht fragen: Führen Sie das Programm als ein Benutzer aus, der /dev/nvidia* öffnen darf</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>die GPU wurde nicht gefunden</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>die Antwort ist größer als der Puffer</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>der NVIDIA-Treiber ist nicht geladen: Laden Sie ihn, oder starten Sie den Rechner neu</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>die GPU hat in der Zeit der Bibliothek nicht geantwortet</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>der Kernel hat ein Problem mit den Interrupts der GPU</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>ein Teil von NVIDIAs Bibliothek fehlt: Installieren Sie den Treiber noch einmal</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>dem Treiber fehlt die Funktion: Aktualisieren Sie den Treiber</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>die GPU ist verloren: Sie ist vom Bus verschwunden, starten Sie den Rechner neu</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>die GPU muss zuerst zurückgesetzt werden</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>das Betriebssystem hat die GPU gesperrt</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>Bibliothek und geladener Treiber haben verschiedene Versionen: Starten Sie den Rechner neu</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>die GPU wird von einem anderen Programm benutzt</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>der Speicher reicht nicht</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>NVIDIAs Bibliothek meldet einen unbekannten Fehler</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>NVIDIAs Bibliothek meldet Fehler %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>Die OCSP-Antwort ist größer als %1 Byte.</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>Die OCSP-Antwort ist nicht eine einzelne DER-Antwort.</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>Der Responder antwortet nicht für dieses Zertifikat (unauthorized).</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>Der Responder sagt, man solle später wieder fragen.</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>Der Responder meldet einen Fehler, OCSP-Status %1.</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>Die OCSP-Antwort hat einen Status, den es nicht gibt.</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>Die OCSP-Antwort hat nicht die Form von RFC 6960, oder sie enthält mehr, als angenommen wird.</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>Der Responder %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 hat kein Zertifikat von %2.</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 hat kein Zertifikat zum Signieren von OCSP-Antworten (OCSPSigning).</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 hat ein Zertifikat, das nicht für Signaturen ist.</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 hat ein Zertifikat, das nur von %2 bis %3 gilt.</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 hat ein Zertifikat, das %2 nicht signiert hat.</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 hat ein Zertifikat, das selbst widerrufen ist.</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>Die Antwort ist weder von %1 noch von einem Responder, der sein Zertifikat zeigt.</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>Die Signatur der Antwort ist nicht von %1.</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>Die Antwort ist nicht mit ECDSA und SHA-256 oder SHA-384 signiert.</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>Die Antwort hat Zeiten, die nicht sein können.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>Widerrufen am %1, Grund %2, laut dem Responder.</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>Die Antwort wiederholt nicht die Zahl, die mit der Anfrage gesendet wurde.</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>Die Antwort gilt ab %1, das liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>Die Antwort galt bis %1.</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>Ausgesetzt, laut dem Responder.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>Gut bis %1.</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>Der Responder kennt dieses Zertifikat nicht.</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>Die Antwort betrifft ein anderes Zertifikat als %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>Opakes Feld %1 %2.</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>endet nicht mit einem NUL</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>hat Text hinter einem NUL</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>hat %1 Zeichen; höchstens %2 werden gelesen</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>sagt „%1“</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>hat %1 Byte statt %2</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>ist weder 0xAA (an) noch 0x55 (aus)</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>widerspricht FEATURE_FLAG</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>Die opaken Daten des Berichts haben Version %1; dieses Programm liest bis %2. Aktualisieren Sie es.</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>ist keines von 0 (SPT), 1 (MPT), 2 (PPCIE)</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>besteht nicht aus Identitäten zu 8 Byte</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>darf nicht in einem Bericht stehen</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>Die opaken Daten des Berichts enden in ihrem Kopf.</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>Die opaken Daten des Berichts haben Profil %1; nur Profil 0 ist bekannt.</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>Die opaken Daten des Berichts haben kein Feld %1.</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>Die opaken Daten des Berichts sind leer.</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>Die opaken Daten des Berichts enden in Feld %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>Opakes Feld %1 kommt zweimal vor.</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>Zertifikat %1 des PEM-Textes %2.</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>steht in einem Text von mehr als 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>ist eines mehr als die %1, die erlaubt sind</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>beginnt nicht mit "-----BEGIN CERTIFICATE-----"; nur Zertifikate dürfen dort stehen</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>hat keine Endzeile</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>ist kein base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>ist kein X.509-Zertifikat</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>fehlt: Der Text ist leer</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>Sammeln Sie den Nachweis noch einmal, und vergleichen Sie Größen und Hashes der Dateien: Das ist nicht, was die GPU geschrieben hat.</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>Geben Sie die ganze Attestierungs-Zertifikatskette der GPU als PEM an, Blattzertifikat zuerst.</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>Vertrauen Sie dieser GPU nicht: NVIDIA hat diese Zertifikate nicht so gemacht, wie sie hier stehen.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>Holen Sie die RIM-Datei noch einmal von NVIDIAs Dienst: Diese hier hat NVIDIA so nicht signiert.</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>Holen Sie die RIM-Datei, die zu Version und Chip des Berichts gehört.</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>Vertrauen Sie ihm nicht: Fragen Sie den Attestierungsdienst noch einmal.</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>Fordern Sie eine neue Prüffrage an, und lassen Sie sie einmal und rechtzeitig von dem Knoten beantworten, dem sie gilt.</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>Aktualisieren Sie dieses Programm: Die Software der GPU schreibt ein neueres Format.</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>Vergleichen Sie die Uhr dieses Rechners (--at) mit den Daten des Zertifikats.</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>Geben Sie den Nachweis einer GPU an; Switches werden nicht geprüft.</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>Fragen Sie den Absender, welche GPU er hat: Seine Angabe und seine Zertifikate sind verschieden.</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>Vertrauen Sie ihm nicht: Sammeln Sie noch einmal, und prüfen Sie, dass Bericht und Kette von einer GPU kommen.</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>Geben Sie die Nonce als 64 kleingeschriebene Hexadezimalziffern an.</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>Fordern Sie einen neuen Nachweis mit Ihrer eigenen Nonce an: Dieser beantwortet eine andere Frage.</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>Aktualisieren Sie den Treiber der GPU auf 550 oder neuer, oder setzen Sie require_fwid in der Richtlinie auf false.</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>Vertrauen Sie ihr nicht: Die laufende Firmware ist nicht die zertifizierte.</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>Aktualisieren Sie Treiber oder vBIOS der GPU, oder senken Sie die Mindestversion der Richtlinie.</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>Holen Sie die genannte RIM-Datei von NVIDIAs Dienst, und geben Sie sie mit --driver-rim, --vbios-rim oder "attest rims add" an.</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>Vertauschen Sie die Dateien von --driver-rim und --vbios-rim.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>Holen Sie die RIM-Datei noch einmal: NVIDIA signiert sie neu, bevor das Zertifikat des Unterzeichners endet.</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>Geben Sie ein Treiber-RIM und ein vBIOS-RIM genau dieser GPU an.</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>Vertrauen Sie ihr nicht, bis die GPU den veröffentlichten Treiber und das veröffentlichte vBIOS ausführt: Installieren Sie beide neu, starten Sie neu, und sammeln Sie noch einmal.</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>Nehmen Sie sie außer Betrieb: NVIDIA hat das genannte Zertifikat widerrufen.</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>Warten Sie auf NVIDIA: Das genannte Zertifikat ist ausgesetzt.</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>Bringen Sie aktuelle OCSP-Antworten oder CRLs bei (--revocation DIR), oder erlauben Sie Schweigen in der Richtlinie ("revocation": "allow-unknown").</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>Entfernen Sie die genannte OCSP-Antwort oder CRL, oder holen Sie sie neu.</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>Streichen Sie sie aus denied_gpus oder denied_rims in der Richtlinie, wenn sie irrtümlich dort steht.</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>Holen Sie den Schlüsselsatz (JWKS) des Dienstes noch einmal.</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>Fordern Sie vom Dienst ein neues Token an; es gilt eine Stunde.</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>Fordern Sie vom Dienst ein neues Token an: Dieses wurde schon benutzt.</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>Suchen Sie die Nummer in NVIDIAs Fehlerliste; 4010 ist eine Nonce, die nicht zum Nachweis passt.</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>Bringen Sie die Nachweise aller GPUs des Knotens bei, und von keiner anderen.</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>Bringen Sie den Nachweis jeder GPU einmal bei; eine GPU zählt nie als zwei.</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>Stellen Sie alle GPUs des Knotens auf den Modus, den er registriert hat.</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>Stellen Sie die Uhr dieses Rechners.</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>Mehr als 64 OCSP-Antworten oder 64 Sperrlisten wurden beigebracht.</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>Niemand hat etwas zu diesem Zertifikat gesagt.</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>Niemand antwortet für Firmware-Zertifikate.</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>Die Antwort betrifft kein Zertifikat dieser Kette.</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>Die Liste ist von „%1“, von dem nichts in dieser Kette ausgestellt ist.</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>Es gibt kein Zertifikat, nach dem zu fragen wäre.</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 Zertifikate sind gut bis %2.</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>Die Richtlinie lässt das durchgehen.</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>Die Richtlinie will, dass jedes Zertifikat als gut bekannt ist.</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>Im Bericht ist %1 an Position %2 0x%3 statt 0x%4.</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>Der Bericht endet nach %1 Byte; seine Längenangaben verlangen %2.</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>OpaqueDataLength %1 des Berichts stimmt nicht mit den Feldern darin überein.</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>%1 Byte folgen auf die Signatur des Berichts.</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>Geprüft; das Urteil gilt bis %1.</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>Urteile über %1 Knoten werden aufbewahrt und gelten alle; kein weiterer Knoten wird geprüft.</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>Das Urteil kann nicht aufbewahrt werden: %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>seine Felder liegen außerhalb des Bereichs.</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>Ein Urteil vom %1 über diesen Knoten ist da; das vom %2 ist älter.</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>Nicht geprüft: %1. %2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>Das Urteil endete am %1; der Knoten muss noch einmal geprüft werden.</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>Die Uhr dieses Rechners steht vor der Prüfung vom %1. Prüfen Sie die Uhr.</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>Der Knoten wurde für einen anderen Schlüssel geprüft, als er jetzt anbietet; er muss noch einmal geprüft werden.</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>Eine seiner GPUs wurde auch für einen anderen Knoten geprüft, darum zählt keiner von beiden.</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>Die Ablage der Urteile wurde von außen geändert und deshalb geleert; der Knoten muss noch einmal geprüft werden.</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>Der Knoten wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>%1 von %2 Sollwerten verglichen, alle gleich; Index 35 übersprungen, NVDEC0 ist abgeschaltet; %3 Sicherheitsversionen erreicht.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>%1 von %2 Sollwerten verglichen, alle gleich; Index 35 übersprungen, NVDEC0 ist abgeschaltet.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>%1 von %2 Sollwerten verglichen, alle gleich; %3 Sicherheitsversionen erreicht.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>%1 von %2 Sollwerten verglichen, alle gleich.</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>Treiber- und vBIOS-RIM beanspruchen beide %1; sie gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>Die RIMs haben keinen aktiven Sollwert zum Vergleichen.</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>Die GPU führt etwas anderes aus, als NVIDIA signiert hat: Messwerte %1 weichen ab.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>Payload des RIM enthält Text.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>Payload des RIM enthält %1; nur Resource ist erlaubt.</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>Resource mit Index „%1“ des RIM %2.</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>ist nicht leer</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>hat einen Index, der weder 0..63 noch der eines opaken Eintrags ist</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>ist nicht vom Typ Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>hat active="%1"; nur True und False sind erlaubt</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>hat nicht size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>hat nicht 1..%1 Alternativen</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>ist ein Messwert mit einem opaken Attribut</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>hat nicht so viele Hashes wie Alternativen</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>hat kein %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>hat ein %1, das nicht aus 96 Hexadezimalziffern besteht</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>ist ein opaker Eintrag zu viel</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>ist ein opaker Eintrag ohne einfachen Namen aus 1..%1 Zeichen</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>ist ein opaker Eintrag mit einem Hash</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>hat das opake Attribut %1, das diese Version nicht kennt</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>ist ein opaker Eintrag ohne eine Zahl minSvn</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>hat ein includeInResult, das weder True noch False ist</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>hat den Namen eines anderen opaken Eintrags</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>Das RIM hat %1 Messwerte; es muss %2 haben.</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>Das RIM hat keinen aktiven Messwert.</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>colloquialVersion „%1“ des RIM besteht nicht aus 1..32 Buchstaben, Ziffern und Punkten.</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>Das Produkt „%1“ des RIM besteht nicht aus 1..32 Buchstaben, Ziffern und Punkten.</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>FirmwareManufacturerId des RIM ist „%1“; die von NVIDIA ist %2.</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>Das Wurzelelement des RIM enthält Text.</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>Das RIM hat mehr als ein %1.</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>Das Wurzelelement des RIM enthält %1, das nicht dorthin gehört.</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>Dem RIM fehlt eines von Entity, Meta und Payload.</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>Zertifikat %1 des RIM-Unterzeichners kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 ist für %2 (Version %3), nicht für %4.</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 ist für Version %2; der Bericht nennt %3.</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 ist für %2; die GPU ist %3.</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>Das RIM hat %1 Byte; höchstens %2 werden gelesen.</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>Das Wurzelelement des RIM ist keine SWID-SoftwareIdentity.</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>Der Unterzeichner des RIM führt nicht zur RIM-Wurzel: %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>Das XML des RIM hat keine kanonische Form.</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>Das RIM wurde nach dem Signieren geändert: Sein Digest weicht ab.</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>Das RIM wurde nicht von „%1“ signiert.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>Zertifikat %1 des RIM-Unterzeichners ist am %2 abgelaufen. Holen Sie das RIM noch einmal: NVIDIA signiert neu.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>Zertifikat %1 des RIM-Unterzeichners gilt nicht vor dem %2. Prüfen Sie die Uhr dieses Rechners.</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>Es gibt kein RIM %1 für %2 Version %3. Holen Sie es von NVIDIAs RIM-Dienst, oder importieren Sie seine Datei.</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1 für Version %2, signiert von „%3“, gültig bis %4.</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>Kein RIM lässt sich benennen: %1 „%2“ im Bericht besteht nicht aus 1..32 Buchstaben, Ziffern und Punkten.</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>Treiberversion</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>Chipname</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>Für eine GPU einer unbekannten Familie lässt sich kein RIM benennen.</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>vBIOS-Version</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>„%1“ ist nicht die Kennung eines RIM.</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>Die Antwort des RIM-Dienstes: %1.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>Die Signatur des RIM hat nicht die anerkannte Form: %1 muss %2="%3" haben und sonst nichts.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>Die Signatur des RIM hat nicht die anerkannte Form: %1 ist kein base64 oder zu lang.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>Die Signatur des RIM hat nicht die anerkannte Form: %1 hat nicht genau den Inhalt, den es haben muss.</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>Die Signatur des RIM muss mit 1..%1 Zertifikaten kommen, ohne etwas dazwischen.</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>X509Data des RIM enthält etwas, das kein Zertifikat ist.</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>es ist kein UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>es hat ein Steuerzeichen</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>seine XML-Deklaration nennt eine andere Kodierung als UTF-8 oder endet nicht</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>es hat einen Dokumenttyp, einen Kommentar oder CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>es hat eine Verarbeitungsanweisung</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>es hat ein Tag, das zu lang ist oder nicht endet</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>seine Tags passen nicht zueinander</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>seine Elemente sind tiefer als %1 verschachtelt</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>Das RIM wird abgelehnt: %1.</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>Das RIM wird abgelehnt: Es ist kein wohlgeformtes XML.</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>Das RIM wird abgelehnt: Es hat einen Dokumenttyp.</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>Das RIM hat mehr als eine Signatur.</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>Das RIM hat keine Signatur als direktes Kind seines Wurzelelements.</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>%1 konnte nicht entfernt werden; entfernen Sie es von Hand.</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>Der Name eines Profils hat 1 bis 40 Buchstaben, Ziffern, '-', '_', '.' und Leerzeichen, und er beginnt und endet weder mit einem Leerzeichen noch mit einem Punkt.</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>Es gibt 100 Profile; nehmen Sie erst eines aus der Liste.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>Die Antwort des Knotens ist kein Bericht über eine Anfechtung.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>Die Antwort des Knotens ist kein Bericht über eine Prüfung.</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>Der Verlauf der Punkte kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>%1 konnte nicht geschrieben werden: %2; wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>%1 konnte nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 ist größer als jede Datei dieser Art. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>Dieser Knoten führt keinen Code aus.</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>Das Werkzeug-Image für %1 besteht seinen eigenen Test nicht.</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 ist keine http- oder https-Adresse: %2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>%1 kann nicht gefragt werden: %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 antwortet HTTP %2; nennen Sie einen Schlüssel in attestation_services.api_key_file.</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>„%1“ ist keine Kennung eines RIM.</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>attestation_services.api_key_file kann nicht benutzt werden: %1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>Dieser Knoten nimmt keine Aufgaben an, darum werden seine GPUs nicht attestiert.</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>Noch nicht nach einer GPU gesucht.</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>Die GPUs werden schon gefragt. Was sie antworten, wird gleich angezeigt.</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>Die GPUs werden nach einem Nachweis gefragt.</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>Die GPUs antworten gerade anderen. Fragen Sie in einigen Sekunden noch einmal.</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>Dieser Knoten hält an.</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 GPU ist bis %1 attestiert. Ein GPU-Nachweis kann die CPU-Seite nicht beweisen.</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 GPUs sind bis %2 attestiert. Ein GPU-Nachweis kann die CPU-Seite nicht beweisen.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>TEST-NACHWEIS: %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Die Datenbank der Kette ist beschädigt: %1. Legen Sie chain.db beiseite, und starten Sie neu: Der Knoten holt die Kette von seinen Peers. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 enthält die Kette einer anderen Genesis (%2…). Stellen Sie die richtige genesis.json wieder her, oder beginnen Sie mit einem leeren Datenverzeichnis.</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>ihr Zustand hat nicht die Wurzel von Höhe %1</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>der Block bei Höhe %1 kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>Höhe %1 fehlt</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>der Block bei Höhe %1 hat weniger Transaktionen als sein Index</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>Dieser Knoten speichert keinen Block bei Höhe %1.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Der Block bei Höhe %1 in chain.db ist nicht der, der gespeichert wurde: Vielleicht ist die Platte am Ende. Legen Sie chain.db beiseite, und starten Sie neu: Der Knoten holt die Kette von seinen Peers. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>Der Zustand von Höhe %1 wird nicht mehr aufbewahrt; das Ende der nächsten Epoche hat wieder einen.</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>Der Snapshot von Höhe %1 ist älter als die Kette hier; er wird nicht benutzt.</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Die Datenbank der Kette ist beschädigt: Eine Epoche endete, und ihr Ledger nennt keine nächsten Validatoren. Legen Sie chain.db beiseite, und starten Sie neu: Der Knoten holt die Kette von seinen Peers. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>Zu viele Transaktionen warten auf einen Block. Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>Der Node Key ist entsperrt und kann jeden Moment signieren. Sperren Sie ihn, importieren Sie den Slashing-Schutz, und entsperren Sie ihn dann wieder.</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>Die Kette kann hier nicht weitergehen; das Protokoll sagt, warum. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>Die Datei für Snapshots kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>Ein Stück des Snapshots wurde auf dieser Platte beschädigt.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>%1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 gibt es schon; nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>vielleicht ist die Platte voll</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>Eine Summe von Paperwork ist zu groß.</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>Eine Summe von Paper ist zu groß für 64 Bit.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Der Block bei Höhe %1 in chain.db lässt sich nicht dekodieren. Legen Sie chain.db beiseite, und starten Sie den Knoten neu: Er holt die Kette von seinen Peers. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>Eine Zeile eines Node Key in chain.db ist beschädigt. Legen Sie chain.db beiseite, und starten Sie den Knoten neu. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>Eine Summe von Paperwork ist zu groß für 64 Bit.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>TEST-NACHWEIS: eine Aufzeichnung einer GPU.</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>Dieser Knoten hat so viele Aufträge zugesagt, wie er kann; versuchen Sie es bei einem anderen Validator, oder wieder, wenn einige in Blöcken sind.</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>Dieser Knoten stimmt nicht mit dem Node Key %1 ab, darum hat er keine Aufzeichnung dessen, was dieser Schlüssel signiert hat.</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>Die Engine wurde angehalten, bevor dies final war.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>Das Prüfprotokoll kann nicht nach %1 gefragt werden.</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json: test_evidence ist nur für lokale Netze. Entfernen Sie es.</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>Das Netz hat den Auftrag bei Höhe %1 abgelehnt: %2.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>Die Engine läuft noch nicht, oder dieser Knoten bedient keine Clients.</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>Der Auftrag wurde gesendet und ist nach 60 s nicht final. Er kann es noch werden: Sehen Sie den Schlüssel an, bevor Sie noch einmal senden.</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>Der Konsens signiert nicht mehr mit dem Schlüssel dieses Knotens; das Protokoll sagt, warum.</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>Der Verdienst kann nicht geöffnet werden; das Protokoll sagt, warum.</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>Dieser Knoten hat keinen Beweis %1.</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>Die Engine läuft noch nicht.</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>Der Pfad des Pakets muss absolut sein.</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>Eine Stufe ist 0 bis 4, und ein Modul hat höchstens 32 Buchstaben.</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file darf höchstens 1.024 Byte haben.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>Der Node Key %1 wird auf einem anderen Rechner benutzt: Seine Stimmen oder sein Knoten wurden gerade eben gesehen. Halten Sie ihn dort endgültig an, warten Sie, bis seine Stimmen aus den letzten Blöcken verschwunden sind, und versuchen Sie es dann noch einmal. Zwei Rechner mit einem Schlüssel verlieren die Hälfte seiner Token.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>Der Node Key %1 ist schon in diesem Schlüsselspeicher.</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>Dieser Knoten läuft mit diesem Node Key. Ziehen Sie ihn erst auf einen anderen Rechner um, oder halten Sie den Knoten an.</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes darf höchstens 10.080 sein, das ist eine Woche.</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>Noch hat sich niemand angemeldet.</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain muss evm oder solana sein.</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>Die erste Zeile von metrics.prometheus_token_file hat weniger als 16 Byte; ein Token darf nicht zu erraten sein.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>Die Engine läuft noch nicht oder ist angehalten.</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>Die Frage ist zu groß: höchstens 4 MiB.</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>Dieser Knoten kennt kein Thema %1.</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>Eine Seite hat 1 bis 500 Zeilen und wird mit höchstens 16 Filtern abgefragt.</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>Dieser Knoten hat keine Tabelle %1.</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>Das Geheimnis des IPFS-Knotens, %1, kann von anderen gelesen oder geschrieben werden; nehmen Sie ihnen die Rechte.</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>Dieser Knoten bietet keine HTTP-API an.</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>Die HTTP-API spricht TLS.</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>Etwas vor der HTTP-API fügt TLS hinzu.</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>Die HTTP-API horcht nur auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>Die HTTP-API wird im Klartext erreicht: Setzen Sie tls_certificate in node.json.</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>Jede Datei und Tabelle des Datenverzeichnisses steht in der Tabelle dessen, was aufbewahrt wird.</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>Das Datenverzeichnis hat Dateien oder Tabellen, die in der Tabelle dessen, was aufbewahrt wird, nicht stehen: Sehen Sie sie an, und entfernen Sie, was nicht dem Knoten gehört.</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>Eingaben und Antworten werden nicht aufbewahrt, also kann nichts mit ihnen trainiert werden.</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>Inhalt hat einen eigenen Typ, der sich selbst löscht und nicht gespeichert, protokolliert oder gesendet werden kann (core/base/secret.h); keine Datei oder Tabelle des Knotens enthält ihn.</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>Inhalt ist nur im Speicher, und nichts schreibt diesen auf eine Platte.</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>Eingaben gehen an den Modellserver aus node.json, inference_url: Was er aufbewahrt, ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>Inhalt ist nur im Speicher, aber dieser Rechner kann Speicher oder unbekannte Dateien auf eine Platte schreiben: Sehen Sie die Tatsachen an, die nicht gut sind.</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>Eine Aufgabe wird auf dem Knoten verarbeitet, der sie annimmt.</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>Nur eine Anfrage, die für einen anderen Knoten verschlüsselt ist, wird weitergegeben, und zwar verschlüsselt (docs/protocol/routing.md); Peers übertragen keinen anderen Inhalt.</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>Was versiegelt über andere Knoten hierher kam, wird unter Routing gezählt.</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>Das Modell ist nicht auf diesem Rechner (node.json, inference_url): Eingaben gehen dorthin.</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>Keine Daten außer Konsens-Metadaten werden auf andere Knoten kopiert.</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>Frames zwischen Knoten übertragen Transaktionen, Stimmen, Blöcke, Attestierungsnachweise, Ankündigungen, versiegelte Anfragen und versiegelte Eingaben von Stichproben; keiner hat ein Feld für Inhalt.</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>Das Ledger enthält Paperwork und keinen Inhalt.</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>Dieser Knoten nimmt keine verschlüsselten Anfragen an.</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>Dieser Knoten nimmt jetzt keine Aufgaben an und sagt den anderen, dass er voll ist; sie schicken ihre anderswohin.</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Dieser Knoten bedient keine Clients.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>Die Uhr dieses Rechners geht gegenüber den anderen Knoten %1 s vor: Solange das so ist, werden Blöcke abgelehnt. Schalten Sie die Zeitsynchronisation ein.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>Die Uhr dieses Rechners geht gegenüber den anderen Knoten %1 s nach: Solange das so ist, werden Blöcke abgelehnt. Schalten Sie die Zeitsynchronisation ein.</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>Das Modell startet.</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>Die Sandbox startet.</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>Dieser Knoten bedient keine Clients, also gibt es keine Arbeit zu pausieren; „serve“ in node.json sagt es so.</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1: %2 Entfernen Sie die Datei, um zu allen Stunden Aufgaben anzunehmen.</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>Die Pause würde in der Vergangenheit enden; wählen Sie eine spätere Zeit oder keine.</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>Ein Zeitplan braucht mindestens eine Stunde Arbeit; um alle Arbeit anzuhalten, pausieren Sie sie.</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>Die Sperre würde in der Vergangenheit enden; wählen Sie eine spätere Zeit oder keine.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>Node Key %1 ist nicht unter den Peers dieses Knotens.</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>Dieser Knoten kam über einen Snapshot hinzu und hat keinen Block %1; fragen Sie einen Knoten, der die ganze Kette hat.</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>Die Kette hat eine andere Genesis.</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>Noch einmal ausgeführt, ergeben die Blöcke vor Höhe %1 einen anderen Zustand, als sie nennt.</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>Nichts hat die Validatoren von Epoche %1 festgelegt.</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>Der Tag %1 wurde nicht veröffentlicht, und seine Zahlen sind weg: %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Der Block bei Höhe %1 in chain.db ist nicht der, der auf den Block davor folgt. Legen Sie chain.db beiseite, und starten Sie den Knoten neu: Er holt die Kette von seinen Peers. Lassen Sie votes.db, wo es ist.</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>Eine Summe des Exports ist zu groß für 64 Bit.</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>Speicher kann unverschlüsselt nach %1 geschrieben werden: Schalten Sie diesen Swap aus (swapoff -a), oder verschlüsseln Sie ihn.</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>Dieser Rechner hat keinen Swap.</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>Der Swap ist verschlüsselt oder im Speicher: %1.</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>Ein Absturz hinterlässt keine Core-Datei.</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>Ein Absturz kann eine Core-Datei mit Inhalt hinterlassen: Starten Sie den Knoten mit "ulimit -c 0".</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>Andere Programme dieses Benutzers können den Speicher des Knotens nicht lesen.</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>Andere Programme dieses Benutzers können den Speicher des Knotens lesen (ein Debugger zum Beispiel): Führen Sie stacknetd aus, das es verbietet.</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>Der Speicher der Schlüssel ist gesperrt, also wird er nie ausgelagert.</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>Der Speicher der Schlüssel kann nicht gesperrt werden: Heben Sie die Grenze an (ulimit -l, LimitMEMLOCK=).</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json verlangt retention.strict, und dies ist nicht erfüllt (%1): %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>Der Leader dieses Terms hat die Zusage signiert.</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>Kein Leader dieses Terms hat diese Zusage signiert.</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>Es ist die zugesagte Transaktion, für diese Kette gemacht.</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>Es ist eine andere Transaktion als die zugesagte, oder sie ist in dieser Kette nicht gültig.</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>Ein Block dieses Terms bei der zugesagten View oder später ist finalisiert; er hätte die Zusage halten müssen.</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>Kein finalisierter Block dieses Terms bei der zugesagten View oder später ist nachgewiesen.</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>Die Kette enthält sie bis zur zugesagten View nicht.</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>Die Zusage wurde gehalten, oder ihre Transaktion war bis dahin ungültig geworden.</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>Der Verstoß ist jung genug.</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>Der Verstoß ist zu alt oder aus einer Epoche, die nicht begonnen hat.</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>Der Leader wurde noch nicht wegen Zensur bestraft.</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>Der Leader wurde schon wegen Zensur bestraft.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Niemand konnte dann sagen, ob die Zusage gehalten wurde.</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability nimmt kein Argument an.</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>Das alte Protokoll %1 konnte nicht entfernt werden (%2). Prüfen Sie die Rechte seines Ordners.</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>Der Schlüssel dieses Knotens ist im Ledger nicht Verbunden, oder er ist gesperrt; nur wenn er verbunden ist, schicken ihm andere Aufgaben.</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>Der Knoten hält an; der Snapshot wird nach seinem Start gemacht.</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>Der Zustand ist größer als 1 GiB; kein Snapshot davon wird aufbewahrt.</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>Die Tabelle der Aufgaben: %1.</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>Antworten dieses Backends lassen sich nicht Bit für Bit wiederholen: Dieser Knoten führt den Modellserver weder selbst aus, noch weiß er, was daneben rechnet.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>Die Antwort des Modellservers ist nicht brauchbar: %1 Prüfen Sie, ob er die OpenAI-API spricht.</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>Ein Ereignis der Antwort</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>ein Ereignis ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>„choices“ enthält etwas, das kein Objekt ist.</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>„choices“ fehlt.</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>„message“ fehlt.</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>sie wurde vor ihrem Ende abgeschnitten.</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>Der Fehler</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>Die Eingabe ist zu lang für das Modell, dessen Server %1 geantwortet hat; kürzen Sie sie.</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>Der Modellserver hat die Anfrage mit %1 abgelehnt; kürzen Sie die Eingabe, oder berichtigen Sie die Parameter.</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>Der Modellserver hat den Schlüssel dieses Knotens mit %1 abgelehnt; geben Sie den richtigen Schlüssel an.</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>Der Modellserver hat dieses Modell nicht, er antwortete %1; verlangen Sie eines aus der Liste von /v1/models.</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>Der Modellserver ist beschäftigt oder lädt noch, er antwortete %1; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>Der Modellserver antwortete mit %1.</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>Die Adresse des Modellservers ist nicht brauchbar: %1 Schreiben Sie sie wie http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>sie ist zu lang.</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>sie ist keine URL.</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>sie muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>sie darf keinen Benutzernamen enthalten; geben Sie den Schlüssel getrennt an.</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>sie darf weder '?' noch '#' enthalten.</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>sie nennt keinen Host.</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>der Host hat Zeichen, die nicht erlaubt sind.</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>der Port muss 1 bis 65535 sein.</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>der Schlüssel hat Zeichen, die in einem Header nicht stehen können.</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>Die letzten %1 Anfragen an den Modellserver sind fehlgeschlagen (%2).</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>Die letzte Anfrage an den Modellserver ist fehlgeschlagen (%1).</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>Die Anfrage wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>Der Modellserver unter %1 konnte nicht rechtzeitig %2; prüfen Sie, ob er läuft und nicht überlastet ist.</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>Der Modellserver unter %1 kann nicht erreicht werden (%2); starten Sie ihn, oder berichtigen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>Der Modellserver unter %1 hat eine Antwort gesendet, die größer ist, als dieser Knoten annimmt.</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>Der Modellserver unter %1 sprach nicht wie erwartet HTTP (%2); prüfen Sie, was unter dieser Adresse läuft.</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>Der Modellserver unter %1 hat die Verbindung beendet (%2).</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>die Anfrage annehmen</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>mit seiner Antwort fortfahren</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>die Verbindung aufbauen</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>Das Zertifikat des Modellservers unter %1 konnte nicht geprüft werden (%2); verwenden Sie den Namen, für den sein Zertifikat ausgestellt ist.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>Der Modellserver unter %1 beantwortete %2 mit HTTP %3; geben Sie den richtigen Schlüssel an.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>Der Modellserver unter %1 beantwortete %2 mit HTTP %3.</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>Das Feld „%1“ in %2 fehlt oder ist falsch; installieren Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 fehlt oder ist nicht zugänglich; installieren Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>In %1 ist kein lokales Modell installiert; installieren Sie es mit resources/models/install %1.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>Das lokale Modell wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>Starten Sie den Knoten.</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>Das lokale Modell wird geladen.</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>Warten Sie einige Sekunden.</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>Die Modelldatei %1 ist nicht die installierte; installieren Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>Installieren Sie das Modell noch einmal; der Knoten versucht es weiter.</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>Der Server des lokalen Modells endete und wird in %1 s wieder gestartet.</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>Sein Protokoll ist %1.</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>Das lokale Modell wurde angehalten.</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>Dieser Knoten bietet dieses Modell nicht an; verlangen Sie eines aus der Liste von /v1/models.</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>Installieren Sie das kleine lokale Modell mit "./dev setup", starten Sie Ollama, llama.cpp, vLLM oder LM Studio auf diesem Rechner, oder setzen Sie die Adresse eines OpenAI-kompatiblen Servers.</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>Berichtigen Sie die Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>Der Knoten sucht ein Modell.</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>Auf diesem Rechner ist kein Modell.</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>Die Modelldatei %1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>Die Modellliste</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>Die Eingabe hat %1 Token; der Kontext des Modells hat Platz für %2, die Antwort eingeschlossen. Kürzen Sie die Eingabe.</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>Die Eingabe hat geschätzt %1 Token oder mehr; der Kontext des Modells hat Platz für %2, die Antwort eingeschlossen. Kürzen Sie die Eingabe.</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>Der Modellserver wird nach seinen Modellen gefragt.</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>Sehen Sie in das Protokoll des Modellservers; der Knoten versucht es von selbst noch einmal.</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>Starten Sie den Modellserver, oder berichtigen Sie seine Adresse und seinen Schlüssel in den Einstellungen.</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>Der Modellserver unter %1 hat kein Modell.</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>Laden Sie dort ein Modell.</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>Die Anfrage</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>Digest des Modells</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>Digest des Servers</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>Build des Servers</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>Systembibliothek</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>Zahl der Threads</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>Kontextgröße</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>ausschließliche Nutzung</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>Antworten dieses Backends lassen sich nicht Bit für Bit wiederholen, weil dies von ihm nicht bekannt ist: %1.</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 ist kein wohlgeformtes JSON.</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>Eigentümer und Stack eines API-Schlüssels sind Wörter ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>Die Pepper-Datei hat keine Version %1, die API-Schlüssel %2 braucht. Stellen Sie die Pepper-Datei aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>Dieser Knoten hält seine größte Zahl von API-Schlüsseln (%1); benutzen Sie einen davon.</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>Ein API-Schlüssel muss nach 1 bis %1 Tagen ablaufen.</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>Der API-Schlüssel darf von dieser Adresse aus nicht benutzt werden; fügen Sie die Adresse in der Konsole der Liste des Schlüssels hinzu.</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>Das Prüfprotokoll nimmt höchstens 16 Filter auf einmal an.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>Das Prüfprotokoll kann nicht nach dem von %1 gefragt werden.</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>Der Bridge-Client kann nicht eingetragen werden: %1.</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>Die Pepper-Datei %1 kann nicht benutzt werden: %2. Stellen Sie sie aus einer Sicherung wieder her; ohne sie kann kein bestehender API-Schlüssel geprüft werden.</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>Die Pepper-Datei %1 fehlt, und es gibt API-Schlüssel, die sie brauchen. Stellen Sie sie aus einer Sicherung wieder her, oder löschen Sie die Schlüsseldatenbank und legen Sie neue Schlüssel an.</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>Andere Benutzer dürfen die Pepper-Datei %1 öffnen; führen Sie chmod 600 darauf aus.</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>Es gibt kein Recht „%1“; die Rechte sind %2.</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>Die Token-Schlüsseldatei %1 kann nicht benutzt werden: %2. Löschen Sie sie, damit neue Schlüssel entstehen; danach melden sich alle noch einmal an.</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>Andere Benutzer dürfen die Token-Schlüsseldatei %1 öffnen; führen Sie chmod 600 darauf aus.</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>Keine Wallet mit dieser Adresse hat sich hier angemeldet; aktualisieren Sie die Liste.</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>Der Browser hat das Cookie dieser Anmeldeseite nicht gesendet; erlauben Sie Cookies für diesen Server, und laden Sie die Seite neu.</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>Zu viele Anmeldungen sind offen; warten Sie 10 Minuten, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>Dieser Server kennt den Anmeldeversuch nicht; beginnen Sie die Anmeldung noch einmal.</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>Die Anmeldung wurde in einem anderen Browser begonnen; beginnen Sie sie in diesem noch einmal.</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>Der Anmeldeversuch ist älter als 10 Minuten; beginnen Sie die Anmeldung noch einmal.</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>Die Signatur der Wallet ist nicht hexadezimal.</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>Die Signatur der Wallet gilt nicht für diese Anmeldung; signieren Sie noch einmal mit dem Konto, das Sie gewählt haben.</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>Das ist die Signatur einer Contract-Wallet, und dieser Knoten ist mit keiner Blockchain verbunden, die sie prüfen könnte; melden Sie sich mit einem Konto an, das einen eigenen Schlüssel hat.</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>Der Node Key %1 ist schon hier (%2). Legen Sie diese Datei beiseite, um ihn zu ersetzen.</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>Die Schlüsseldatei von %1 wurde gleichzeitig von einer anderen Aufgabe geändert. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 ist keine gewöhnliche Datei. Legen Sie die Schlüsseldatei selbst hierher.</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 ist zu groß für eine Schlüsseldatei. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 enthält einen Transportschlüssel, keinen Node Key. Legen Sie die Datei anderswohin.</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 enthält den Node Key %2. Benennen Sie die Datei danach, oder importieren Sie sie.</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>%1 kann nicht entfernt werden: %2. Prüfen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 enthält mehr als %2 Schlüsseldateien. Legen Sie die unbenutzten anderswohin.</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>Der Ordner %1 kann nicht gelesen werden: %2. Prüfen Sie seine Rechte.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>Zu viele falsche Passphrasen für diesen Node Key. Warten Sie %1 Sekunden, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>Die Datei enthält einen Transportschlüssel, keinen Node Key. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 enthält schon %2 Schlüsseldateien. Legen Sie die unbenutzten anderswohin.</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>keystore.json: %1 %2. Legen Sie die Datei beiseite: Schlüssel stehen nicht darin, wohl aber beobachtete Schlüssel und die Zeiten von Sicherungen.</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>Der Node Key %1 wird schon beobachtet.</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>%1 Schlüssel werden schon beobachtet. Entfernen Sie erst einen.</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>Der Node Key %1 wird nicht beobachtet.</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>Die Wörter %1. Geben Sie die 24 Wörter mit Leerzeichen dazwischen ein.</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>sind ein zu langer Text</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>sind kein wohlgeformter Text</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>haben ein Zeichen, das nicht bekannt ist</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>können nicht gelesen werden</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>Ein Node Key hat 24 Wörter, dies sind %1. Suchen Sie ein Wort, das fehlt oder doppelt da ist.</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>Wort %1 steht nicht in der Wortliste. Vergleichen Sie es mit dem, was Sie aufgeschrieben haben.</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>Alle Wörter sind bekannt, aber sie gehören nicht zusammen: Eines ist ein anderes, als Sie aufgeschrieben haben, oder zwei sind vertauscht.</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>Die Schlüsseldatei ist beschädigt: %1. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>sie hat %1 Byte, eine Schlüsseldatei hat %2 bis %3</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>sie beginnt nicht wie eine</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>ihre Prüfsumme passt nicht</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>ihre Version ist 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>Die Schlüsseldatei hat Version %1, dieses Programm kennt Version %2. Aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>ihre Art ist %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>ihre Entstehungszeit ist negativ</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>ihr Alias ist nicht erlaubt</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>Der Name eines Schlüssels muss 1 bis %1 Byte Text ohne Steuerzeichen haben. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>Die Datei enthält einen Node Key, keinen Transportschlüssel. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>der versiegelte Schlüssel wurde geändert</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>der versiegelte Schlüssel ist nicht der, den die Datei nennt</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>Slashing-Schutz-Datei: %1 %2. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>muss eine dezimale Zeichenkette sein</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>muss eine dezimale Zeichenkette in Millisekunden sein</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>muss eine Zahl ab 1 sein</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>Die Slashing-Schutz-Datei hat Version %1, dieses Programm kennt Version 1. Aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>der Text</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>ist größer als alles, was dieses Programm schreibt</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>ist kein JSON-Objekt dieser Art</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>muss %1 sein</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>das Dokument</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>hat ein Feld, das nicht bekannt ist</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>Die Slashing-Schutz-Datei wurde nach dem Schreiben gekürzt oder geändert: Ihre Prüfsumme passt nicht. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>Der Transportschlüssel in %1 kann nicht geöffnet werden: %2. Löschen Sie dort transport.snkey und transport.secret; beim nächsten Start entsteht ein neuer Schlüssel.</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret: %1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret ist beschädigt</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret ist nicht das, mit dem der Schlüssel gemacht wurde</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>Der Beweis einer gebrochenen Zusage %1.</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>Die Validatoren von Epoche %1 sind nicht bekannt, also lässt sich eine Zusage dieser Epoche nicht beurteilen.</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>Das Ledger ist noch nicht über den Block der Zusage hinaus.</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Ein späterer Auftrag des Unterzeichners der Transaktion ist in der Kette, sodass niemand mehr sagen kann, ob die Zusage gehalten wurde.</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>Die Konsens-Engine kann nicht starten: %1.</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>der Kopf der Spitze fehlt oder gehört nicht zur Genesis</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>der Beacon ist nicht der der Genesis</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>der Kopf der Spitze hat eine andere Höhe</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>der Anker fehlt oder gehört nicht zu Epoche 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>die Spitze ist nicht von Epoche %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>die Spitze ist nicht der Block, bei dem die Epoche beginnt</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>die Spitze ist der letzte Block ihrer Epoche</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>die Zustandswurzeln von Höhe %1 bis %2 sind nicht alle da</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>die Inkarnation ist 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>die Länge der Terms ist 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>Stimmen können nicht aufgezeichnet werden, darum signiert dieser Knoten nichts mehr, bis er neu gestartet wird: %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>Es ist bewiesen, dass dieser Node Key einander widersprechende Stimmen signiert hat. Dieser Knoten signiert nichts mehr; finden Sie den anderen Rechner, der den Schlüssel benutzt, bevor Sie neu starten.</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>Ein Quorum hat einen Block finalisiert, der der Kette hier bei Höhe %1 widerspricht. Dieser Knoten hört auf zu signieren; fragen Sie die Betreiber des Netzes.</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>Der Zustand des Ledgers bei Höhe %1 weicht von dem ab, was ein Quorum finalisiert hat. Dieser Knoten signiert nichts mehr; entfernen Sie seine Ledger-Datenbank, und lassen Sie ihn neu synchronisieren.</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>Ein anderer Rechner signiert mit diesem Node Key und widerspricht diesem Knoten. Dieser Knoten signiert nichts mehr; halten Sie den anderen Rechner an, und starten Sie dann neu.</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>Peers haben eine Stimme dieses Node Key, die die Aufzeichnung hier nicht kennt (zurückgespielte Sicherung oder Kopie dieses Rechners). Dieser Knoten setzt aus, bis ein Quorum geantwortet hat.</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>Die Aufnahmezusage %1.</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>Der Stimmenspeicher kann nicht gelesen werden: %1. Legen Sie die Datei beiseite, und starten Sie neu; der Knoten setzt aus, bis ein Quorum geantwortet hat.</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>Die Stimme der Art %1 auf Platz %2 %3. Vielleicht signiert ein anderes Programm mit diesem Node Key; halten Sie es zuerst an.</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>Der Stimmenspeicher %1 ist schon da; er muss geöffnet und darf nie ersetzt werden.</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>Der Stimmenspeicher %1 fehlt; dieser Knoten muss aussetzen, bis ein Quorum ihm gesagt hat, wo er steht.</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>Der Stimmenspeicher %1 ist leer oder beschädigt.</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>Der Stimmenspeicher %1 gehört zu einem anderen Netz oder einem anderen Node Key.</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>Die Aufzeichnung der Stimmen ist von Epoche %1; in Epoche %2 wird nichts mehr signiert.</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>Stimmenexport: %1 %2.</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>Der Stimmenexport ist größer als 1 MiB; keiner dieses Programms ist das.</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>Der Stimmenexport hat nicht Version 1, die dieses Programm liest. Exportieren Sie noch einmal, oder verwenden Sie das Programm, das ihn geschrieben hat.</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>Der Stimmenexport ist für %1; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>Dieser Speicher und der Stimmenexport enthalten verschiedene Stimmen der Art %1 auf Platz %2: Der Node Key hat auf zwei Rechnern signiert. Halten Sie einen davon endgültig an; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>Der Stimmenexport ist älter als die eigene Aufzeichnung dieses Knotens, die ihn schon ganz abdeckt; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>Der Stimmenspeicher ist beschädigt: Die Stimme der Art %1 auf Platz %2 %3. Legen Sie die Datei beiseite, und starten Sie neu; der Knoten setzt aus, bis ein Quorum geantwortet hat.</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>Die Adresse „%1“ %2; schreiben Sie sie als Host:Port, IPv6 als [Host]:Port.</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>ist zu lang</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>hat keinen Port</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>hat keinen gültigen Hostnamen</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>hat keinen gültigen Port</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>Ein Knoten spricht Protokollversion %1, der andere %2; aktualisieren Sie das ältere Programm.</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>Die beiden Knoten sind auf verschiedenen Ketten (%1 und %2); starten Sie beide mit derselben Genesis-Datei.</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>Beide Enden der Verbindung haben denselben Node Key; berichtigen Sie die Adresse des Peers, oder halten Sie den zweiten Knoten an, der mit diesem Schlüssel läuft.</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>Das benutzte TLS-Zertifikat ist nicht das, für das der Node Key bürgt; vielleicht wird die Verbindung abgefangen.</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>Die Einladung wird abgelehnt: %1 %2.</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>muss 1 bis 64 Byte UTF-8 haben</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>muss 1 Byte bis 2 MiB UTF-8 haben</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>muss 1 bis 64 Peers nennen</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>muss Host:Port sein</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>muss kleingeschrieben hexadezimal und genau so lang wie vorgesehen sein</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>muss eine Liste sein</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>muss Objekte mit node_key und address aufzählen</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>ist größer als 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>ist nicht stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>hat unbekannte Felder</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>stimmt nicht überein; die Datei wurde verändert oder abgeschnitten</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json: %1; bringen Sie die Datei in Ordnung, oder entfernen Sie sie, um wieder mit jedem Peer zu reden.</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>Der Grund einer Sperre darf höchstens 200 Byte haben, alle druckbar.</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>Dieser Knoten behält höchstens 1.000 Sperren; heben Sie erst eine auf.</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>Node Key %1 ist hier nicht gesperrt.</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>Die Verbindung wird getrennt: ein Frame %1.</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>ist von einer Art, die nicht hierher gehört</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>Die Verbindung wird getrennt: Ein Frame ist größer als 4 MiB.</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>ist für einen unbekannten Kanal</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>Der Knoten unter %1 antwortet nicht (%2); prüfen Sie, ob er läuft und ob die Adresse stimmt. Es wird wieder versucht.</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>gRPC-Status %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>Der Handshake wird abgelehnt: %1.</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 hat die falsche Länge</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>ein Name ist länger als 64 Byte</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>der erste Frame ist kein Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>kein TLS-Zertifikat</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>Der Knoten unter %1 hat Node Key %2, nicht wie erwartet %3; berichtigen Sie die Adresse oder den Schlüssel.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>Node Key %1 ist nicht unter den Peers dieses Knotens; fügen Sie ihn dort hinzu, oder bitten Sie um eine Einladung.</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>Ein anderes laufendes Programm benutzt schon Node Key %1; halten Sie eines der beiden sofort an, zwei Unterzeichner mit einem Schlüssel verlieren Einsatz.</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>der zweite Frame ist kein Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>Der andere Knoten lehnt die Verbindung ab: %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>Die Horchadresse %1 kann nicht aufgelöst werden; berichtigen Sie sie.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>Ein anderes Programm horcht schon auf %1; halten Sie es an, oder geben Sie diesem Knoten einen anderen Port.</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>Dieser Rechner hat keine Adresse %1; berichtigen Sie die Horchadresse.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>Der Knoten kann nicht auf %1 horchen: nicht erlaubt; nehmen Sie einen Port über 1023.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>Der Knoten kann nicht auf %1 horchen.</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>Die TLS-Bindung dieses Knotens ist für eine andere Kette; entsperren Sie den Node Key, um eine neue zu signieren.</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>Zu viele Verbindungen warten bei diesem Knoten auf ihren Handshake; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>Der Handshake hat zu lange gedauert; das Netz oder ein Rechner ist überlastet.</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>Ein Frame von %1 Byte kann nicht gesendet werden; die Grenze ist 4 MiB.</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>Der Node Key dieses Knotens steht unter seinen eigenen Peers; entfernen Sie ihn aus der Liste.</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>Die Verbindung wird für %1 s abgelehnt: %2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>Der Betreiber dieses Knotens will keine Verbindung mit Ihrem; bitten Sie ihn, die Sperre aufzuheben.</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>Sie haben diesen Peer gesperrt.</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>Das TLS-Zertifikat dieses Knotens konnte nicht gemacht werden: OpenSSL scheiterte bei „%1“.</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>Das TLS-Zertifikat des Peers %1.</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>Die TLS-Bindung ist für eine andere Kette.</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>Die TLS-Bindung ist nicht von dem Node Key signiert, den sie nennt.</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>Die TLS-Bindung ist abgelaufen; entsperren Sie den Node Key, um eine neue zu signieren, oder prüfen Sie die Uhr.</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>Die TLS-Bindung ist für länger signiert als erlaubt.</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>Die TLS-Bindung auf der Platte gilt einem anderen Transportschlüssel; entsperren Sie den Node Key, um eine neue zu signieren.</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>fehlt oder ist zu groß</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>ist kein PEM-Zertifikat</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>hat keinen Ed25519-Schlüssel</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>Die Validatoren von Epoche %1 sind hier nicht (mehr) bekannt.</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>Dieser Knoten hat die zugesagte Transaktion nicht, die die Beschuldigung braucht. Reichen Sie sie von einem Knoten aus ein, der den Auftrag angenommen hat.</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>Kein finaler Block sagt bisher, dass die Zusage gebrochen wurde: Vielleicht wird sie noch gehalten, oder der Term des Leaders endete vorher.</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>Die Zusage wurde gehalten; nichts wurde eingereicht.</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Ein späterer Auftrag desselben Unterzeichners ist in der Kette, sodass niemand mehr sagen kann, ob die Zusage gehalten wurde.</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>Der finale Block, der es beweist, kann nicht aus chain.db gelesen werden.</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>Die Transaktion ist wohlgeformt, signiert und für diese Kette gemacht.</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>Kein Block bis View %1 enthält sie.</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>Das Ledger führt keine gebrochene Forderung mehr dazu: Sie ist zu alt, oder der Leader wurde bestraft.</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>Die Kette endet bei View %1: View %2 ist noch nicht final.</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>Die Kette dieses Knotens enthält keinen finalen Block von Epoche %1 bei View %2.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>Der Block von View %1 ist final, Leader war %2.</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>Das Zertifikat in diesem Block enthält keine Stimme von %1, die diese Transaktion aufführt.</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>Die Stimme von %1 im Zertifikat dieses Blocks führt sie auf.</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>Die Forderung wurde erfüllt: Der Block von View %1 (Höhe %2) enthält sie, fällig war sie bei View %3.</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>Der Leader hat Zeit bis View %1, und die Kette endet bei View %2: Noch ist nichts entschieden.</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>Der letzte finale Block des Terms steht bei View %1, vor dem fälligen View %2: Ein Term, der früh endet, macht niemanden schuldig.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>Der eigene Block des Leaders steht bei View %1 oder später in diesem Term.</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>Die Kette beweist es: %1 hat über View %2 hinaus ausgelassen, was verlangt war.</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>Das Ledger würde diese Anfechtung ablehnen: %1.</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report: %1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>Die Engine läuft noch nicht oder hält gerade an.</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>Die Kette beweist es: Die Zusage, die Transaktion bis View %1 aufzunehmen, wurde gebrochen.</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>Das Ledger hat sie bei Höhe %1 bestätigt.</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>Das Ledger hat sie bei Höhe %1 abgelehnt.</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>Kein Leader hat diesem Knoten diesen Auftrag zugesagt, also bindet noch nichts einen.</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>Dieser Knoten zeigt keine Anfechtung %1.</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>Dieser Knoten hat diese Anfechtung nicht mehr.</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>Dieser Knoten hat keine Transaktion %1; geben Sie stattdessen ihre Bytes an.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>Der Block von View %1 ist final und enthält Forderungen dieses Validators.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>Der eigene Block des Leaders steht bei View %1 oder später im selben Term.</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>Die Stimme des Validators im enthaltenen Zertifikat führt diese Transaktion auf.</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>Sie konnte noch ausgeführt werden, als der Leader von ihr erfuhr.</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>Abgelehnt: %1.</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>Der Block %1 ist nicht hier. Holen Sie den Inhalt, zu dem er gehört, oder fügen Sie ihn hinzu.</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>Der Block %1 hat %2 Byte; ein Block hat höchstens 2 MiB.</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>Ein Block, der als %1 kam, hat anderen Inhalt. Wer ihn gab, ist fehlerhaft oder lügt; er wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>In %2 ist dies fehlgeschlagen (%1): %3. Prüfen Sie die Platte und die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>Der gespeicherte Block %1 wurde beschädigt. Entfernen Sie ihn, und fügen Sie den Inhalt noch einmal hinzu, oder holen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>Das ist keine gültige CAR-Datei: %1.</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>ihr Kopf beginnt nicht mit den Wurzeln</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>ihr Kopf hat keine Version nach den Wurzeln</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>ihre Version ist nicht 1, die einzige, die hier gelesen wird</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>ihre Wurzeln sind keine Liste</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>sie hat %1 Wurzeln; 1 bis %2 werden gelesen</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>eine Wurzel ist keine Inhaltskennung</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>Eine CAR-Datei hat 1 bis %1 Wurzeln, nicht %2.</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>Die CAR-Datei ist größer als die %1 Byte, die erlaubt sind.</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>eine Länge ist keine gültige Zahl</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>ein Abschnitt ist leer</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>ihr Kopf ist zu lang</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>Ein Block der CAR-Datei hat mehr als die 2 MiB, die erlaubt sind.</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>Die CAR-Datei hat mehr als die %1 Blöcke, die erlaubt sind.</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>Block %1 der CAR-Datei hat anderen Inhalt. Wer die Datei gemacht hat, ist fehlerhaft oder lügt, oder die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>sie endet vor dem Ende ihres Kopfes</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>sie endet mitten in einem Block</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>Die CAR-Datei nennt die Wurzel %1, und dieser Block ist nicht darin.</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>Der Block %1 ist von der Art %2; nur raw und dag-pb können hier gelesen werden.</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>Der Inhalt hat mehr als %1 Blöcke.</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>Der Inhalt ist tiefer als %1 Blöcke verschachtelt.</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 Benennen Sie es um, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>Ein Name in einem Verzeichnis ist leer, „.“ oder „..“.</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>Ein Name hat mehr als 255 Byte.</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>Ein Name enthält einen Schrägstrich oder ein Nullbyte.</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>Ein Name ist kein gültiges UTF-8.</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 hat so viele Einträge, dass ein Block sie nicht aufzählen kann (mehr als 262.144 Byte an Namen und Adressen). Teilen Sie den Inhalt auf Unterverzeichnisse auf, und fügen Sie ihn noch einmal hinzu.</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>Ein Name ist doppelt da.</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>Ein Verzeichnis</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>Das Ziel eines Symlinks muss 1 bis 4096 Byte haben.</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>Der Block %1 gibt eine Größe an, die sein Inhalt nicht hat. Wer ihn gemacht hat, ist fehlerhaft oder lügt.</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>Ein Verzeichnis hat einen Namen doppelt. Wer es gemacht hat, ist fehlerhaft oder lügt.</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>Der Block %1 enthält weder eine Datei noch ein Verzeichnis.</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>Das Verzeichnis %1 ist über viele Blöcke verteilt (HAMT), das kann hier nicht gelesen werden. Teilen Sie es in Unterverzeichnisse auf, und fügen Sie es noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>Der Inhalt hat mehr als die %1 Blöcke, die erlaubt sind.</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>Der Inhalt ist größer als die %1 Byte, die erlaubt sind.</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>Eine Datei ist tiefer als %1 Blöcke verschachtelt.</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>Das ist keine Datei, sondern dies: %1.</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>Das ist kein Verzeichnis, sondern dies: %1.</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>Eine CID hat Version 0 oder 1.</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>Es gibt kein Profil „%1“; es gibt kubo-default, unixfs-v0-2015 und unixfs-v1-2025.</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>Das Profil %1 macht nur CIDs der Version %2.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 wurde während des Lesens geändert. Versuchen Sie es noch einmal, wenn nichts darin schreibt.</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 liegt tiefer als %2 Ordner. Fügen Sie einen Teil des Baums hinzu.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 ist ein Gerät, eine Pipe oder ein Socket. Nur Dateien, Verzeichnisse und Symlinks können hinzugefügt werden.</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>Die Antwort des IPFS-Knotens unter %1 kann nicht benutzt werden: %2. Prüfen Sie, was unter dieser Adresse läuft.</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>eine Zeile ist länger als 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>sie hat zu viele Zeilen</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>sie ist kein JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>sie ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>das Feld %1 fehlt oder ist kein Text</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>das Feld %1 ist keine CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>Der IPFS-Knoten unter %1</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 ist beim Antworten gescheitert: %2.</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 lehnt diesen Knoten ab (HTTP %2); nennen Sie sein Geheimnis in „ipfs_authorization_file“ von node.json.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 ist gescheitert: %2.</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>die Antwort hat den Status %1, eine Umleitung, der nicht gefolgt wird</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>die Antwort hat den Status %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>Der IPFS-Knoten unter %1 sagt, er habe anderen Inhalt angeheftet, als er bekam; nichts wird als dort angeheftet verzeichnet.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>Der IPFS-Knoten unter %1 hat den Inhalt angenommen und nicht angeheftet: %2.</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>Ein Hinzufügen nimmt 1 bis 256 Dateien; verwenden Sie für mehr ein CAR.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>Der IPFS-Knoten unter %1 hat den Inhalt unter einer anderen CID hinzugefügt, als er hat; nichts wird als dort angeheftet verzeichnet.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>Der IPFS-Knoten unter %1 hat andere Bytes gesendet, als %2 nennt; vertrauen Sie nicht dem, was er hat.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>Der IPFS-Knoten unter %1 sagt nicht, dass er %2 angeheftet hat.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>Der IPFS-Knoten unter %1 konnte nicht alles löschen: %2.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 konnte nicht rechtzeitig %2; prüfen Sie, ob er läuft und nicht überlastet ist.</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 hat eine Antwort gesendet, die größer ist, als dieser Knoten annimmt.</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 hat nicht bis zum Ende seiner Antwort HTTP gesprochen (%2); prüfen Sie, was unter dieser Adresse läuft.</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 konnte nicht %2 (%3); starten Sie ihn, oder berichtigen Sie „ipfs_api“ in node.json.</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>die Daten annehmen</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>Der IPFS-Knoten unter %1 hat eine komprimierte Antwort gesendet, um die nicht gebeten wurde.</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>Der Name des IPFS-Knotens unter %1 kann nicht aufgelöst werden (%2); berichtigen Sie „ipfs_api“ in node.json.</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>erreicht werden</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>Die Adresse des IPFS-Knotens muss http://HOST:PORT oder unix:/absolute/path sein, zum Beispiel http://127.0.0.1:5001.</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>Das Gespräch mit dem IPFS-Knoten ist gescheitert: %1.</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>„%1“ ist kein Pfad, der hinzugefügt werden kann: Er muss relativ sein, ohne leere Teile, „.“ oder „..“.</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>Der Schlüssel für die Namen der Anheftungen, %1, %2. Legen Sie die richtige Datei zurück; ohne sie sind die Namen verloren, die Inhalte nicht.</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>Der Inhalt ist größer, als gezählt werden kann.</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>Der Name einer Anheftung kann nicht geöffnet werden: rack.key gehört zu einem anderen Rack. Legen Sie die richtige Datei zurück.</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 ist schon angeheftet.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 kann nicht gelesen werden (%2).</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>%1 kann nicht geschrieben werden (%2).</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 hat sich während des Lesens geändert; fügen Sie es noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>Der Pfad muss absolut sein: Der Ordner dieses Knotens ist ein anderer als der des Aufrufers.</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>Der Name einer Anheftung muss Text von höchstens 128 Byte sein.</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json legt das Rack auf einen IPFS-Knoten und nennt keinen: Setzen Sie „ipfs_api“ in „rack“.</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>Das Rack startet.</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>Es wurde vor dem Beginn abgebrochen.</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 Blöcke, %2 Byte, jeder gehasht.</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>Der IPFS-Knoten hat anderen Inhalt gesendet als den verlangten; vertrauen Sie nicht dem, was er hat.</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>Der Inhalt wurde beim Hinzufügen nicht verschlüsselt; exportieren Sie ihn ohne Schlüssel.</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>Ein CAR von %1 Byte nach %2 geschrieben.</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>Entschlüsselt, nach %1 geschrieben.</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 Datei, %1 Byte, nach %2 geschrieben.</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 Dateien, %2 Byte, nach %3 geschrieben.</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>Das entschlüsselte Verzeichnis hat nicht genau eine Wurzel.</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>Der IPFS-Knoten führt den Inhalt nicht als angeheftet: Sein nächster gc löscht ihn. Fügen Sie ihn noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>Der IPFS-Knoten hat nicht jeden Block des Inhalts gesendet; fügen Sie ihn noch einmal hinzu.</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>Der IPFS-Knoten gibt für einen Block eine andere Größe an, als er hat.</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>Dort angeheftet; eine Probe von %1 Blöcken wurde gehasht (--full hasht alle).</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>1 Block</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 Blöcke</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>1 Wurzel</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 Wurzeln</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>1 Anheftung</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 Anheftungen</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1, 1 Byte.</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1, %2 Byte.</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>Der Inhalt liegt auf einem IPFS-Knoten, und node.json nennt keinen: Setzen Sie „ipfs_api“ in „rack“.</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>Das Konto hat %1, so viele, wie es darf; lösen Sie erst eine Anheftung.</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>Das Konto darf %1 Byte behalten, und dies wäre mehr; lösen Sie eine Anheftung, oder erhöhen Sie das Kontingent.</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>Derselbe Inhalt war schon angeheftet, so wie er ist.</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>Das CAR hat %1; höchstens 16 werden angenommen.</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>%1 gelesen, %2 angeheftet.</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>Es war schon angeheftet.</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>Das Konto hat so viele Anheftungen, wie es darf.</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>Die Wurzel gibt eine unmögliche Größe an.</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>Das Konto darf nicht so viele Byte behalten.</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>Angeheftet.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>Der IPFS-Knoten hatte es vor diesem Knoten angeheftet; diese Anheftung bleibt.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>Seine Blöcke bleiben bis zum nächsten gc auf dem IPFS-Knoten.</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>Der IPFS-Knoten hat nicht losgelassen: Seine Anheftung bleibt dort.</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>Anheftung gelöst.</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>Anheftung gelöst; %1 gelöscht.</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>%1 hier gelöscht.</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>%1 hier gelöscht, %2 auf dem IPFS-Knoten.</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>Der verschlüsselte Inhalt wurde geändert oder abgeschnitten; nichts davon ist vertrauenswürdig. Nehmen Sie ihn von einer anderen Kopie.</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>Der Inhaltsschlüssel muss 64 kleingeschriebene Hexadezimalziffern haben, wie er beim Hinzufügen des Inhalts gezeigt wurde.</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>Der Inhalt ist zu groß zum Verschlüsseln.</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>Der Baum ist tiefer als %1 Ordner.</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>Der Symlink %1 führt aus dem Baum hinaus, der geschrieben wird; er wurde abgelehnt.</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>Das Ziel „%1“ muss auf einen neuen Namen enden.</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>%1 %2 ist nicht möglich: %3.</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>Der Controller %1 kann in %2 nicht an Läufe weitergegeben werden: %3.</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>Anlegen der Kontrollgruppe</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>Verschieben des Knotens nach</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>Verschieben aller Prozesse nach</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>Der Lauf wurde nicht gestartet, weil seine Grenzen nicht in Kraft sind: %1.</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>Der Container konnte nicht eingerichtet werden (%1): %2.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>Code kann nur unter Linux in einer Sandbox ausgeführt werden.</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>Betreiben Sie den Knoten unter Linux, oder in WSL 2 unter Windows.</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>Die Liste erlaubter Systemaufrufe ist für x86_64 und aarch64, dieser Rechner ist %1.</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>Betreiben Sie den Knoten auf einem x86_64- oder aarch64-Rechner.</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>Die Programme stacknet-sandbox-helper und stacknet-sandbox-init fehlen.</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>Installieren Sie die Stacknet Console noch einmal; beide gehören nach libexec/stacknet.</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc kann ohne root keinen Lauf starten.</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor (runsc) setzt ohne root keine Grenzen, also konnten keine geprüft werden.</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata braucht Hardware-Virtualisierung, und /dev/kvm fehlt.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata hält einen Lauf in einer virtuellen Maschine: Seine Rechte lassen sich nicht zurücklesen, bevor Code startet.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata hält einen Lauf in einer virtuellen Maschine: Seine Rechte lassen sich nicht zurücklesen, bevor Code startet, und seit Version 2 nimmt es nur von containerd Befehle an.</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>Wählen Sie crun, runc oder runsc als Laufzeit.</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>Keine Container-Laufzeit wurde gefunden (%1).</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>Die gehärtete Laufzeit (gVisor, runsc) kann hier nicht benutzt werden, darum führt %1 an ihrer Stelle Code aus.</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>Betreiben Sie den Knoten als root, um gVisor zu benutzen.</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>Die gehärtete Laufzeit ist verlangt.</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>Sie ist namentlich verlangt.</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>Sie ist die erste Wahl auf einem Host mit Kontrollgruppen der Art „%1“.</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>Sie ist die zweite Wahl auf einem Host mit Kontrollgruppen der Art „%1“; die erste ist nicht installiert.</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>Sie könnte benutzt werden; eine andere wird vorgezogen.</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 ist älter als %2, die erste Version ohne bekannte Ausbrüche aus Images; der Knoten bereinigt Images, bevor er sie benutzt.</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>Bringen Sie %1 auf einen neueren Stand, sobald Ihre Distribution ihn anbietet.</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, oder ein AppArmor-Profil, das der Laufzeit userns erlaubt.</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>Der Knoten läuft als root, und User-Namespaces sind ausgeschaltet, also liefe Code als root des Rechners.</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>User-Namespaces sind auf diesem Rechner ausgeschaltet.</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>User-Namespaces sind Programmen ohne root nicht erlaubt.</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>Der Knoten läuft als root ohne CAP_SYS_ADMIN (in einem Container?) und kann keine Namespaces anlegen.</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>Betreiben Sie den Knoten außerhalb des Containers, oder als gewöhnlicher Benutzer.</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>Es sind keine Kontrollgruppen eingehängt, also kann keine Grenze gesetzt werden.</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>Hängen Sie die einheitliche Hierarchie ein: mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>Kontrollgruppen: hier „%1“; damit kann nur root Grenzen setzen.</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>Booten Sie mit der einheitlichen Hierarchie: systemd.unified_cgroup_hierarchy=1 in der Befehlszeile des Kernels.</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>Die Kontrollgruppe des Knotens hat keinen Controller %1, den er benutzen darf.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Betreiben Sie den Knoten als Benutzerdienst mit Delegate=yes (systemd-run --user --scope -p Delegate=yes zum Ausprobieren), und schreiben Sie "[Service]\nDelegate=cpu cpuset io memory pids" in /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>Es gibt keinen Bereich von 65536 untergeordneten Benutzer- und Gruppenkennungen, unter denen Code laufen kann.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>Version 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>Machen Sie es mit resources/images/python/build FOLDER, oder mit ./dev run.</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>Machen Sie das Image neu mit resources/images/python/build FOLDER.</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>Führen Sie die Laufzeit von Hand mit dem aus, was `stacknetctl sandbox spec` ausgibt, oder wählen Sie eine andere Laufzeit.</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>Verwenden Sie eine andere Laufzeit: Diese startet Container ohne die Grenzen, die ihr gegeben wurden.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Betreiben Sie den Knoten als Benutzerdienst mit Delegate=yes, und schreiben Sie "[Service]\nDelegate=cpu cpuset io memory pids" in /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>Entfernen Sie den Ordner, oder bitten Sie seinen Besitzer darum.</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>Lesen Sie die Nachricht, und starten Sie dann den Knoten neu.</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>Starten Sie den Knoten noch einmal.</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>Das Werkzeug-Image ist beschädigt: %1.</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>Das Werkzeug-Image kann nicht benutzt werden: %1.</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>Dort ist kein Image sha256:%1.</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>Unter %1 ist kein Werkzeug-Image.</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>Eintrag %1 des Images %2; das Image wird nicht benutzt.</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>Die Schicht des Images endete zu früh.</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>Das Image wurde nicht entpackt, weil der Knoten anhält.</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>Die Dateien des Images sind zusammen größer als %1 Byte; das Image wird nicht benutzt.</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>Das Werkzeug-Image ist beschädigt: eine Schicht %1.</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>Eine Schicht des Images kann nicht geschrieben werden: %1.</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>Eine Schicht des Images ist entpackt größer als %1 Byte; das Image wird nicht benutzt.</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>Eine Schicht des Images wächst auf mehr als das %1-Fache ihrer Größe; das ist eine Bombe, und das Image wird nicht benutzt.</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>Nach %1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>Der Container der Selbstprüfung lief nicht: %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>Der Container der Selbstprüfung konnte nicht lesen, was er geschrieben hatte.</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>Der Container der Selbstprüfung endete mit Rückgabewert %1 statt %2.</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>Der Lauf wurde vor seinem Start abgebrochen.</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>Das Werkzeug-Image hat kein Programm für %1.</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>Die Schicht des Images ist bei Byte %1 beschädigt: %2.</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json: Feld %1 %2.</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>muss ein Objekt sein</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>ist nicht bekannt</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>Kein freier Port auf der Loopback-Schnittstelle für das lokale Netz.</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>Das lokale Netz in %1 hat %2 Knoten, nicht %3. Verwenden Sie diese Zahl oder ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 ist die Genesis eines anderen Netzes als %2. Stellen Sie die richtige Datei wieder her, oder beginnen Sie mit einem leeren Datenverzeichnis.</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>Ein lokales Netz hat 4 bis 7 Validatoren, nicht %1: Vier ertragen den Verlust von einem.</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>„%1“ ist keine Adresse: Schreiben Sie HOST:PORT, zum Beispiel 127.0.0.1:8480.</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 hat keine node.json. Starten Sie mit --devnet 4 für ein lokales Netz, oder legen Sie einen Knoten mit stacknetctl genesis create oder invite accept an.</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>Der Node Key ist gesperrt und hat noch nicht für die Verbindungen dieses Knotens gebürgt. Entsperren Sie ihn einmal mit --passphrase-file.</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json: Feld metrics %1.</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json: Feld metrics.%1 %2.</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>muss 1 bis 32 Buchstaben, Ziffern und „-“ haben</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>ist hinter einem TLS-Proxy nötig, wo jeder Client auf diesem Rechner zu sein scheint</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>muss eine Liste von höchstens 64 Texten sein</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>muss Texte enthalten, die nicht leer sind</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>muss Objekte enthalten</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>muss 1 sein</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>muss 1 bis 64 Byte haben</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>muss eine Zahl von 14 bis 20 sein</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>muss einen Ordner und eine Zeit nennen, at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>muss auto, hardened, crun, runc, runsc oder kata sein</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>fehlt: TLS braucht ein Zertifikat und seinen Schlüssel</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>muss eine Liste von höchstens 1.000 Peers sein</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>Die Einstellung %1 %2.</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>nimmt eine ganze Zahl an</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>Es gibt keine Einstellung %1.</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>nimmt eines von diesen an: %1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json: Feld rack.%1 %2.</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>muss eine Zahl von 0 bis %1 sein</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>muss embedded oder ipfs sein</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>fehlt: ipfs braucht es</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>muss http://HOST:PORT oder unix:/absolute/path sein</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>ist nicht auf diesem Rechner: Inhalte und das Geheimnis gingen im Klartext durch das Netz. Verwenden Sie einen Tunnel oder einen Unix-Socket, oder setzen Sie allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json: Feld retention%1 %2.</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>muss eine Zahl von %1 bis %2 Tagen sein</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>Noch hat kein Peer seine Zeit genannt.</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>Verbinden Sie sich mit einem Peer; bis dahin lässt sich nichts sagen.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>Die Uhr dieses Rechners geht gegenüber dem Median der Peers %1 ms nach.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>Die Uhr dieses Rechners geht gegenüber dem Median der Peers %1 ms vor.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>Schalten Sie die Zeitsynchronisation ein: timedatectl set-ntp true.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>Der freie Platz konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>Sehen Sie nach, ob das Datenverzeichnis noch eingehängt ist.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB sind frei.</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>Schaffen Sie Platz: Ein Knoten, der nicht schreiben kann, hört auf zu signieren.</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>Niemand sonst kann das Datenverzeichnis und seine Schlüssel lesen.</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>Andere auf diesem Rechner dürfen lesen: %1.</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>Führen Sie chmod 600 auf diesen Dateien aus, und ändern Sie die Passphrase eines Schlüssels darunter.</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>Andere auf diesem Rechner dürfen in das Datenverzeichnis sehen.</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>Führen Sie chmod 700 auf dem Datenverzeichnis aus.</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>%1 Datenbanken haben die Schnellprüfung von SQLite bestanden.</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>Halten Sie den Knoten an, behalten Sie eine Kopie des Datenverzeichnisses, und spielen Sie eine Sicherung zurück, oder lassen Sie den Knoten über einen Snapshot neu beitreten.</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>Diese Dateien sind keine brauchbaren Schlüssel: %1.</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>Stellen Sie sie aus einer Sicherung oder aus ihren Wörtern wieder her; löschen Sie sie nicht vorher.</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>Der Schlüssel des Knotens ist entsperrt und kann signieren.</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>Der Schlüssel des Knotens ist gesperrt: Er stimmt für nichts und verdient nichts.</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>Entsperren Sie ihn auf der Seite „Node Keys“.</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>Exportieren Sie die Slashing-Schutz-Datei auf der Seite Node Keys.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>Die Aufzeichnung dessen, was signiert wurde, ist in Ordnung; sie wurde noch nie exportiert.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>Die Aufzeichnung dessen, was signiert wurde, ist in Ordnung; Tage seit ihrem letzten Export: %1.</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>Die Aufzeichnung dessen, was signiert wurde, lässt sich nicht öffnen: %1.</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>Halten Sie den Knoten an, und signieren Sie nicht mit seinem Schlüssel: Stellen Sie votes.db wieder her, oder importieren Sie die Slashing-Schutz-Datei.</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>Der Knoten sagt nicht, wie er signiert.</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>Starten Sie den Knoten, und sehen Sie dann noch einmal nach.</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>Das Signieren hat aufgehört: %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>Die Seite Konsens sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>Er hat vielleicht signiert, woran er sich nicht erinnert, und schweigt bis View %1.</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>Warten Sie, oder importieren Sie die Slashing-Schutz-Datei auf der Seite Node Keys.</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>Er horcht auf einen anderen Knoten mit seinem Schlüssel, bevor er signiert: noch %1 s.</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>Warten Sie; sonst ist nichts zu tun.</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>Er ist kein Validator und signiert keine Stimmen.</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>Suchen Sie ein anderes Programm unter diesem Pfad, und starten Sie dann den Knoten noch einmal.</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>Die HTTP-API horcht nicht.</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>Sehen Sie im Protokoll nach, warum; vielleicht hält ein anderes Programm den Port.</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>Die HTTP-API horcht auf %1.</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>Der Knoten bedient keine Clients, wie es seine Einstellungen sagen.</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>Kein Peer ist eingetragen.</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>Treten Sie mit einer Einladungsdatei einem Netz bei.</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>Die Seite „Netzwerk“ sagt von jedem der anderen, warum er es nicht ist.</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>Nicht bereit.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>Das Modell antwortet.</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>Die Seite „Arbeit“ sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>Code kann in einer Sandbox ausgeführt werden.</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>stacknetctl sandbox doctor sagt, was zu installieren ist.</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>Ein NVIDIA-Treiber antwortet.</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>Hier ist kein NVIDIA-Treiber.</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>Ohne einen gibt es keine Attestierung und keine vertrauliche Aufgabe; alles andere geht.</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>Vorher wurde keine Einrichtung begonnen.</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>%1 NVIDIA-GPU(s)</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>Keine NVIDIA-GPU antwortet.</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>Kein NVIDIA-Treiber antwortet.</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>NVIDIA-Treiber %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>Confidential Computing ist an.</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>Vertrauliche Aufgaben werden diesem Rechner nicht gegeben.</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>Wählen Sie in Schritt 2 einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>%1 GiB frei</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>In den Ordner kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>Schaffen Sie Platz für mindestens 2 GiB, oder wählen Sie einen Ordner auf einer anderen Platte.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>20 GiB lassen Platz für ein Jahr Kette, das Modell und die Werkzeug-Images.</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>Nichts hält die Uhr dieses Rechners richtig.</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>Schalten Sie die Zeitsynchronisation ein: timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>Auf %1 ms genau synchronisiert</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 ist nicht HOST:PORT.</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 ist keine Adresse einer Netzwerkschnittstelle.</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>Auf %1 kann nicht gehorcht werden: %2.</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>Wählen Sie in Schritt 2 eine andere Adresse für Peers.</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>Die HTTP-API nimmt stattdessen einen freien Port; die Übersicht sagt, welchen.</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>Auf %1 kann gehorcht werden</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>Auf %1 und %2 kann gehorcht werden</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>Hier ist kein Modell installiert.</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>Schreiben Sie den ganzen Pfad eines Ordners, mit einem Schrägstrich am Anfang.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>Dort ist kein Socket. Es ist die Datei run/operator.sock im Datenverzeichnis eines laufenden stacknetd.</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>An diesem Socket antwortet keine Engine: %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>An diesem Socket antwortet keine Engine rechtzeitig.</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>An diesem Socket antwortet keine Engine.</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 enthält andere Dateien. Wählen Sie einen leeren Ordner.</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 enthält schon einen Knoten. Wählen Sie einen leeren Ordner.</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>Der Schlüssel aus Schritt 3 ist nicht mehr in %1. Gehen Sie zurück zu Schritt 3, und legen Sie einen an.</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>Die Datei in %1 enthält einen anderen Schlüssel als den aus Schritt 3. Gehen Sie zurück zu Schritt 3, und legen Sie einen an.</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>Die Genesis der Einladung ist nicht die der Kette, die sie nennt: Benutzen Sie sie nicht.</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>Die gespeicherte Einrichtung ist nicht brauchbar: Feld %1 fehlt oder ist falsch.</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>Die Regeln der Arbeit: Feld %1 %2.</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>muss 168 Zeichen haben, jedes 0 oder 1, ab Montag 00:00</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>muss eine Zeit in Millisekunden oder 0 sein</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>muss mindestens eine Stunde nennen, solange der Zeitplan an ist</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>Die Operator-API kann auf %1 nicht angeboten werden.</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>Der Operator-Socket %1 kann nicht geöffnet werden: %2: %3.</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>Der Pfad des Operator-Sockets hat %1 Byte, 107 ist die Grenze; wählen Sie ein kürzeres Datenverzeichnis: %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>Der Ordner %1 ist für den Operator-Socket nicht sicher: Er muss dem Benutzer dieses Programms gehören und nur für ihn beschreibbar sein (chmod 700).</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>Die Datei %1 steht dort, wo der Operator-Socket hingehört, und ist kein Socket; legen Sie sie anderswohin.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>Ein anderes Programm horcht schon auf %1; halten Sie es an, oder wählen Sie ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>Das Programm, das auf %1 horcht, läuft als anderer Benutzer; ihm wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>Der Schlüssel ist für immer gesperrt: Er kann nie wieder validieren.</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>Der Schlüssel ist weder Aktiv noch Verbunden.</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>Der Schlüssel hat %1 frei.</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>Der Schlüssel hat %1 gebunden.</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>Nichts ist in Lösung.</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>Noch hat kein gelöstes Token lange genug gewartet.</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>Der Schlüssel ist nicht gesperrt.</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>Die Sperre endet nicht vor Epoche %1.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>Nur ein Node Key im Zustand Aktiv kann angeboten werden.</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>Der Schlüssel wird nicht angeboten.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>Nur ein Node Key im Zustand Aktiv kann eingereicht werden.</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>Lösen Sie erst und heben Sie ab: Token des Schlüssels sind gebunden oder in Lösung.</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>Der Schlüssel gehört in dieser Epoche zu den Validatoren.</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>Der Schlüssel ist angeboten: Nehmen Sie zuerst das Angebot zurück.</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>Nur ein Node Key im Zustand Aktiv oder Verbunden kann den Besitzer wechseln.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>Der Node Key steht schon im Ledger.</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>Der Node Key ist gesperrt; entsperren Sie ihn, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>Nur ein Node Key im Zustand Aktiv kann verbunden werden.</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>Der Schlüssel ist nicht verbunden.</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>Die verlangte Transaktion und wer sie verlangt hat werden für immer veröffentlicht.</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>Die Zusage und die zugesagte Transaktion werden für immer veröffentlicht.</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 ist hier nicht angeheftet.</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>Der Schlüsselspeicher hat keinen Schlüssel %1.</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>Dieser Node Key steht nicht im Ledger: Registrieren Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>Der Schlüssel ist Cold, bis seine 72 Stunden um sind.</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>Die Verbindung zum Knoten brach ab, bevor er antwortete; vielleicht wurde der Befehl ausgeführt, sehen Sie erst nach.</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>Die Verbindung zum Knoten brach ab; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>Der Knoten hat nicht rechtzeitig geantwortet; vielleicht wird der Befehl noch ausgeführt, sehen Sie erst nach.</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>Der Knoten hat nicht rechtzeitig geantwortet; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>Der Knoten hat die Anfrage nicht verstanden (gRPC-Status %1); verwenden Sie Programme derselben Version.</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>Verbindung mit dem Knoten hinter %1 wird aufgebaut.</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>Der Knoten sendet ein Bild, das dieses Programm nicht lesen kann; verwenden Sie Programme derselben Version.</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>Die Verbindung mit dem Knoten hinter %1 ist beendet; es wird wieder versucht.</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>Code, der hier läuft, lässt sich mit nichts vergleichen: %1 ist nicht bekannt.</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>die Version der Laufzeit</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>der Prozessor</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>das Werkzeug-Image</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>Stichproben können Ihre Eingabe anderen Knoten zeigen</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>Eine Aufgabe, deren Anfrage eine Klasse angibt, verspricht ein Ergebnis, das geprüft werden kann. Einige davon führen drei andere Knoten noch einmal aus, zufällig gewählt, nachdem Ihre Antwort entstanden ist. Dafür behält der Knoten, der Sie bedient hat, Ihre Eingabe und bei einem Chat die Antwort bis zur Auslosung verschlüsselt im Speicher, und er gibt sie nur den gezogenen Knoten, für jeden von ihnen verschlüsselt. Sind diese uneins, führen auch die Validatoren des Netzes sie noch einmal aus. Weder Eingabe noch Antwort wird je auf eine Platte geschrieben, und beide werden gelöscht, wenn die Aufgabe nicht gezogen oder wenn sie beurteilt ist.</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>Vertrauliche Anfragen werden nie so geprüft: Ihre Knoten weisen sich stattdessen durch Attestierung aus, und kein anderer Knoten sieht die Eingabe. Ebenso wenig Anfragen, die Ihr Gedächtnis nutzen: Was gemerkt wird, bleibt bei dem Knoten, auf dem Sie es geöffnet haben.</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>Um eine Anfrage herauszuhalten, senden Sie "spot_check": false in ihrem Rumpf oder den Header X-StackNet-Spot-Check: off.</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>Es ist kein Platz mehr, um %1 zu schreiben. Schaffen Sie Platz auf der Platte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie den Pfad und seine Rechte.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 ist größer als %2 Byte.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden: %2. Wählen Sie ein anderes Datenverzeichnis, oder ändern Sie seine Rechte.</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>In das Datenverzeichnis %1 kann nicht geschrieben werden: %2. Wählen Sie ein anderes Datenverzeichnis, oder ändern Sie seine Rechte.</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>%1 kann nicht gestartet werden: %2.</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>Die Namen von Programm und Knoten müssen einfache Buchstaben und Ziffern sein, höchstens 40.</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>Genesis: %1 %2.</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>Die Genesis ist kein gültiges JSON: %1.</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>Die Genesis ist größer als 4 MiB.</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 im Ledger nicht im Dienst</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 ohne Verbindung</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 in letzter Zeit nicht gehört</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 ohne gültige Attestierung</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 nicht für solche Aufgaben</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 ohne das Modell</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 unter dem Mindesteinsatz</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 im Dienst eines anderen Stack</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 ohne die Mittel</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 ohne eine Fähigkeit</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 ohne freien Platz</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 mit 90 % Auslastung oder mehr</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>Kein attestierter Knoten kann diese Aufgabe jetzt annehmen: %1 bekannt.</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>Kein attestierter Knoten kann diese Aufgabe jetzt annehmen: %1 bekannt, davon %2.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>Kein Knoten kann diese Aufgabe jetzt annehmen: %1 bekannt.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>Kein Knoten kann diese Aufgabe jetzt annehmen: %1 bekannt, davon %2.</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>Die Datenbank %1 konnte nicht wachsen: Die Platte ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal; von der letzten Änderung wurde nichts behalten.</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>Die Datenbank %1 ist beschädigt oder keine Datenbank (%2). Stellen Sie sie aus einer Sicherung wieder her, oder legen Sie sie beiseite und starten Sie neu.</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>Die Datenbank %1 wird von einem anderen Programm oder einer anderen Aufgabe benutzt. Schließen Sie es, oder versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>Die Datenbank %1 kann nicht geöffnet oder geschrieben werden (%2). Prüfen Sie, ob die Datei und ihr Ordner Ihnen gehören und ob die Platte beschreibbar ist.</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>Die Datenbank %1 hat einen Vorgang abgelehnt: %2. Sehen Sie im Protokoll nach, was vorher versucht wurde.</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>Die Datenbank hat die Einstellung %1 = %2 nicht angenommen (sie ist %3). Die benutzte SQLite-Bibliothek passt nicht; installieren Sie die der Distribution.</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>die Integritätsprüfung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>ein Parameter konnte nicht gebunden werden, %1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>genau eine SQL-Anweisung wird auf einmal erwartet</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>Die Datenbank %1 hat Version %2, dieses Programm kennt Versionen bis %3. Ein neueres Programm hat sie geschrieben; aktualisieren Sie dieses.</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>Das Journal der Datenbank %1 kann nicht angesehen werden (%2). Prüfen Sie die Rechte seines Ordners.</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>Aus der Datenbank %1 wurde nichts gelöscht: %2, also blieben gelöschte Zeilen lesbar. Die benutzte SQLite-Bibliothek passt nicht; installieren Sie die der Distribution.</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>Die Zeilen sind gelöscht, aber das Journal der Datenbank %1 enthält sie noch, weil ein anderes Programm oder eine andere Aufgabe es liest. Schließen Sie es, oder versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete ist %1 und nicht 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>der Journalmodus ist %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 Paperworks, %2 Token und %3 Mikro-USD</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>Node Key %1: Die Blöcke haben %2 und das Ledger %3.</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 hat mehr als 200.000 Dateien.</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>%1 kann nicht durchgegangen werden (%2). Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>Diese Aufgabe hat keine Quittung: Nur eine gelungene Aufgabe hat eine.</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>Öffnen der Ordner</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>Auflisten des Ordners wartender Blöcke</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>Entfernen eines unfertigen Blocks</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>Suchen eines Blocks</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>Anlegen eines Blocks</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>Schreiben eines Blocks</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>Ablegen eines Blocks an seinem Platz</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>Schreiben der wartenden Blöcke auf die Platte</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>Schreiben der Namen der Blöcke auf die Platte</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>Öffnen eines Blocks</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>Ansehen eines Blocks</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>Lesen eines Blocks</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>Entfernen eines Blocks</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>Auflisten der Blöcke</translation>
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
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>Dieses Programm führt kein lokales Netz mit diesem Validator aus.</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>Die Konsole ist gesperrt.</translation>
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
        <message>
            <source>See the checks</source>
            <translation>Prüfungen ansehen</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, stumm bis %2</translation>
        </message>
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
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zuerst</translation>
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
            <source>Muted until</source>
            <translation>Stumm bis</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Einzelheit</translation>
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
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>Zu lang: Ein Name hat höchstens %1 Byte. Buchstaben mit Akzenten brauchen zwei, die mancher Schriften drei oder vier.</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>Zu kurz: Verwenden Sie mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>Zu lang: Eine Passphrase hat höchstens %1 Byte.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>Mindestens %1 Zeichen; vier zufällige Wörter sind besser.</translation>
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
        <message>
            <source>Nothing signed</source>
            <translation>Nichts signiert</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Nicht exportiert</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportiert</translation>
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
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>Anmeldung und „überall abmelden“</translation>
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
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>Wallet-Adressen: in Texten zum Signieren, von Konten mit den Namen, die der Betreiber ihnen gab, und von Zustimmungen zu Seiten</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>Ein Text zum Signieren: 10 Minuten; die Nummer eines Kontos und Zustimmungen: solange sie gelten; eine Wallet, die sich angemeldet hat: bis sie getrennt wird</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>Der Benutzer zieht eine Zustimmung zurück; der Betreiber trennt eine Wallet</translation>
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
        <message>
            <source>Clear secrets after seconds</source>
            <translation>Geheimnisse löschen nach Sekunden</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>So lange bleibt ein kopiertes Geheimnis in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>Auf anderen Seiten eingestellt</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>Slashing-Schutz</translation>
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
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>Niemand kann sich über sie anmelden. Die Einstellungen können das ändern.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
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
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
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
        <message>
            <source>Revoke these keys…</source>
            <translation>Diese Schlüssel widerrufen…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n Schlüssel sollte angesehen werden</numerusform>
                <numerusform>%n Schlüssel sollten angesehen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>Ein Schlüssel, der nie abläuft, bald endet oder 90 Tage nicht benutzt wurde, ist ein Zugang, auf den niemand achtet. Die Spalte „Hinweis“ nennt sie.</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>Er hält keine API-Schlüssel. Die Einstellungen können ihn Anfragen annehmen lassen.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>%n API-Schlüssel widerrufen?</numerusform>
                <numerusform>%n API-Schlüssel widerrufen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>Programme, die sie benutzen, werden ab ihrer nächsten Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Ein widerrufener Schlüssel kann nicht zurückgeholt werden.</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>Schlüssel widerrufen</translation>
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
        <message>
            <source>What was done here</source>
            <translation>Was hier getan wurde</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>Das Prüfprotokoll dieses Reiters</translation>
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
        <message>
            <source>End these sessions…</source>
            <translation>Diese Sitzungen beenden…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>%n Sitzung beenden?</numerusform>
                <numerusform>%n Sitzungen beenden?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
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
        <message>
            <source>Wallets that have signed in</source>
            <translation>Wallets, die sich angemeldet haben</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Benennen…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>Keine Wallet hat sich angemeldet</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>Niemand kann sich bei ihm anmelden. Die Einstellungen können das ändern.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>%1 trennen?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n Sitzung endet sofort.</numerusform>
                <numerusform>%n Sitzungen enden sofort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>Ihre Zustimmung zu %n Seite wird zurückgenommen, und dieser Knoten vergisst sie.</numerusform>
                <numerusform>Ihre Zustimmungen zu %n Seiten werden zurückgenommen, und dieser Knoten vergisst sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>Sie darf sich wieder anmelden; dann ist sie hier eine neue Wallet.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>Die Wallet ist getrennt.</translation>
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
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>Zu lang: Ein Name hat höchstens %1 Byte. Buchstaben mit Akzenten brauchen zwei.</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>Höchstens 1.024 Byte.</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>Der Name oder die Adresse des Mailservers, ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>Nur der Name oder die Adresse; der Port hat sein eigenes Feld.</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>Höchstens 254 Byte.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>Sie muss https sein, oder http auf diesem Rechner, und darf keinen Benutzernamen, kein # und kein Leerzeichen enthalten.</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>Nach https:// folgt der Name eines Rechners.</translation>
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
        <message>
            <source>Send a test</source>
            <translation>Probe senden</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>An jeden angekreuzten Ort. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>Die ganze Regel</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, bis %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>Die Stummschaltung von %1 aufheben</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>Jetzt stumm</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Nicht mehr stumm.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>Die Probe ging an: %1.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Sehen Sie nach, ob sie angekommen ist.</translation>
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
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Schreiben Sie den ganzen Pfad des Programms, mit einem Schrägstrich am Anfang.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Schreiben Sie eine Adresse, die mit https:// beginnt und kein Passwort enthält.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Probe senden</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>Probe senden: %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>Sie wurde gesendet. Sehen Sie nach, ob sie Sie erreicht hat.</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail and rules are on the Inbox page.</source>
            <translation>Über Strafen, verlorene Peers oder eine ablaufende Attestierung. Der Eingang hat alles; diese Wege erreichen Sie anderswo. Mail und Regeln stehen auf der Seite „Eingang“.</translation>
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
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Sie</translation>
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
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
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
        <message>
            <source>Attest now</source>
            <translation>Jetzt attestieren</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>Die GPUs nach einem frischen Nachweis fragen, was auch geplant ist.</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>Nachweis kopieren</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>Nachweis speichern…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>Frischer Nachweis der GPUs mit ihren Kennungen, den jeder als Datei prüfen kann.</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>Nachweis kopiert. Wer ihn bekommt, kann ihn als Datei prüfen.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Den Nachweis speichern</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>Nachweis gespeichert in %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>Die GPUs werden gefragt…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>Die GPUs haben geantwortet, und ihr Nachweis ist gut.</translation>
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
        <message>
            <source>%1 % of its life is over</source>
            <translation>%1 % seiner Laufzeit sind vorbei</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Widerruf</translation>
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
        <message>
            <source>promise for view %1</source>
            <translation>Zusage für View %1</translation>
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
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>Der Leader hat seine Zusage gebrochen; er hat seine Token verloren.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Zugesagt für</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Zugesagt von</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>dem Beschuldigten</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>sein Zertifikat enthält die Forderung</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>er enthält die Transaktion</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>ohne die Transaktion</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>Blöcke der Kette, die entscheiden</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>View %1, Höhe %2: %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>hängt am Block davor</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>die Kette bricht hier: Er hängt nicht am Block davor</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>nach dem Bruch</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 nach %2</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
nach %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1, %2, Block %3</translation>
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
        <message>
            <source>Promised for</source>
            <translation>Zugesagt für</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>Verlangt bei</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>View %1 von Epoche %2</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Verlangt von</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>Diese Bytes</translation>
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
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>Das Urteil kommt in genau dem Block, der eine Anfechtung enthält, allein aus der Kette: Es gibt keine Frist einzuhalten und nichts nachzureichen.</translation>
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
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Passphrase ändern</translation>
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
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>Die Zwischenablage wird in %n s geleert</numerusform>
                <numerusform>Die Zwischenablage wird in %n s geleert</numerusform>
            </translation>
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
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>Meine Stimmen in 24 h</translation>
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
        <message>
            <source>My last votes</source>
            <translation>Meine letzten Stimmen</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>Meine Stimmen, älteste zuerst</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>Pfeiltasten gehen durch die Stimmen. Ein Zertifikat wird geschlossen, sobald ein Quorum abgestimmt hat: Eine verspätete Stimme allein ist kein Fehler.</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 verspätet · %2 versäumt</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>zugestimmt</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>letzter Block (%n)</numerusform>
                <numerusform>letzte %n Blöcke</numerusform>
            </translation>
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
            <source>Encrypting…</source>
            <translation>Verschlüsselt…</translation>
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
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>Eine ZIP-Datei für alle, die Ihnen helfen. Persönlicher Ordner, Adressen anderer Rechner, E-Mail- und Wallet-Adressen, API-Schlüssel, Passwörter und die Namen, die Sie vergeben haben, sind herausgenommen. Sie enthält keinen Schlüssel und keinen Inhalt einer Aufgabe, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>Ohne den Knoten sammeln</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>Der Knoten antwortet nicht.</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>Das Paket kann ohne ihn gemacht werden, aus den Dateien in seinem Datenverzeichnis.</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>Auf dem Rechner, auf dem er läuft, schreibt dies das Paket: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>Die Dateien werden gelesen…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>Sie hatten dies begonnen, als die Konsole endete.</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>Dort weitermachen</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>Neu beginnen</translation>
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
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>Dann werden die GPUs wieder gefragt.</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>Die GPUs werden wieder gefragt; das jetzige Urteil endet %1.</translation>
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
        <message>
            <source>Disconnect this key…</source>
            <translation>Diesen Schlüssel trennen…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>Welcher Schlüssel hat es verdient?</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Entsperren Sie erst den Schlüssel</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>Jetzt nicht einzureichen: %1 ist im Dienst. Trennen Sie ihn, und heben Sie dann ab, was er gebunden hat.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>%1 trennen?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Schlüssel trennen</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 ist getrennt.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Schlüssel</translation>
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
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>Letzte Ereignisse</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Zeigen: %1</translation>
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
            <source>No such event</source>
            <translation>Kein solches Ereignis</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>Keines der Ereignisse, die dieser Knoten kennt, hat diese Schwere.</translation>
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
        <message>
            <source>not compared</source>
            <translation>nicht verglichen</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%1 von %n stimmt überein</numerusform>
                <numerusform>%1 von %n stimmen überein</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messwerte</translation>
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
        <message>
            <source>Test the desktop</source>
            <translation>Den Desktop testen</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>Zeigt eine Benachrichtigung auf diesem Desktop.</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>Eine Benachrichtigung wurde an den Desktop gesendet.</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>Wenn keine erscheint, sehen Sie in die Einstellungen für Benachrichtigungen des Desktops und dieser Konsole.</translation>
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
        <message>
            <source>Show what is new</source>
            <translation>Neues zeigen</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ihre Seite öffnen</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>1 Stunde stumm schalten</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>24 Stunden stumm schalten</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>7 Tage stumm schalten</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>Nicht mehr stumm</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>Stumm bis</translation>
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
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
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
        <message>
            <source>No key locks by time now.</source>
            <translation>Kein Schlüssel sperrt sich jetzt nach Zeit.</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 sperrt sich %2.</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>Jeder Schlüssel hat seine Wörter auf Papier.</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>Älteste Sicherung: %1 hat keine.</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>Älteste Sicherung: %1, exportiert %2.</translation>
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
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>Den Ordner mit der Protokolldatei öffnen</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>Zeigen, wie lange jede Zeile her ist</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>Dieser Ausdruck dauert bei %n Zeile zu lange; sie wird ausgelassen. Machen Sie ihn einfacher.</numerusform>
                <numerusform>Dieser Ausdruck dauert bei %n Zeilen zu lange; sie werden ausgelassen. Machen Sie ihn einfacher.</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>Das Datenverzeichnis des Knotens ist nicht auf diesem Rechner.</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>Kein Programm öffnet hier Ordner.</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1, sucht…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>Den Knoten fragen</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>Von hier aus lässt sich nichts ändern. Geben Sie eine Frage ein und worum es geht, zum Beispiel einen Node Key; die Pfeiltasten holen frühere zurück.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>zum Beispiel: node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>Dies kann hier nicht gefragt werden. Möglich sind: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>Die Antwort ist lang; dies ist ihr Anfang.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n Zeichen.</numerusform>
                <numerusform>%n Zeichen.</numerusform>
            </translation>
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
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Laufendes beenden, dann pausieren</translation>
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
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>Beträge werden hier gezeigt, weil Sie wissen müssen, wozu Sie zustimmen.</translation>
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
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>Ein Knoten läuft mit dem Schlüssel, mit dem er eingerichtet wurde, darum kann ein Rechner, der schon mit einem anderen Schlüssel läuft, diesen nicht übernehmen: Dort würde er nur aufbewahrt und nie abstimmen. Richten Sie einen neuen Knoten ein, in einem eigenen Datenordner.</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>Was der Assistent dort fragt, Schritt für Schritt. Anfang: Node Key aus seinen Wörtern wiederherstellen, mit der Einladungsdatei dieses Netzes. Daten: ein eigener Ordner. Node Key: die 24 Wörter; hier zeigen sie „Mehr“, „Wörter zeigen“. Passphrase: eine neue für jenen Rechner. Dieser Rechner, Meldungen und Start: wie bei einem neuen Knoten.</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>Sperren Sie dann dort den Schlüssel, und wählen Sie auf der Seite „Node Keys“ den Befehl „Slashing-Schutz importieren“. Ohne Bildschirm übernimmt stacknetctl beide Dateien: siehe Betreiberhandbuch.</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>Sperren Sie dann dort den Schlüssel. Ohne Bildschirm übernimmt stacknetctl die Datei: siehe Betreiberhandbuch.</translation>
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
        <name>stacknet::ui::NetworkLocal</name>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>Validatoren auf diesem Rechner</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. These nodes are real; the faults are yours.</source>
            <translation>Halten Sie einen an, oder frieren Sie einen ein, und sehen Sie, was das Netz tut. Ein eingefrorener behält seine Verbindungen und sagt nichts, wie ein hängendes Programm: Führt er, verlassen ihn die anderen. Diese Knoten sind echt; die Fehler sind Ihre.</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1: Knoten %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>Knoten %1, führt jetzt</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>Knoten %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%1 von %2 laufen; Blöcke brauchen %3 davon.</translation>
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
        <message>
            <source>Validators</source>
            <translation>Validatoren</translation>
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
        <message>
            <source>Ban these peers…</source>
            <translation>Diese Peers sperren…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Verbunden seit</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>%n Peer für 24 Stunden sperren?</numerusform>
                <numerusform>%n Peers für 24 Stunden sperren?</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>Dieser Knoten ruft sie nicht an und antwortet ihnen nicht.</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>Mit zu wenigen verbundenen Validatoren sieht dieser Knoten keine finalen Blöcke mehr, und seine Stimmen fehlen. Sperren Sie einen einzeln, um zu sehen, was übrig bleibt.</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>Sperren</translation>
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
        <message>
            <source>Disconnect %1?</source>
            <translation>%1 trennen?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Schlüssel trennen</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 ist getrennt.</translation>
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
            <source>Why the key's points changed</source>
            <translation>Warum sich die Punkte des Schlüssels geändert haben</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Noch keine Punkte</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>Ein Schlüssel verdient sie durch rechtzeitige Stimmen, durch Aufgaben und durch Stichproben.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>Strafen und Sicherungen des Schlüssels erscheinen hier.</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>Warum sich seine Punkte geändert haben</translation>
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
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>Die einzige Sicherung von %1 ist %n Tag alt.</numerusform>
                <numerusform>Die einzige Sicherung von %1 ist %n Tage alt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>Exportieren Sie ihn noch einmal, oder schreiben Sie seine Wörter auf: Papier altert nicht.</translation>
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
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet: eine Probe</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>Meldungen auf diesem Desktop sehen so aus.</translation>
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
            <source>History of the last ten minutes</source>
            <translation>Verlauf der letzten zehn Minuten</translation>
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
            <source>%1 bonded</source>
            <translation>%1 gebunden</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>vertrauliche Aufgaben werden angenommen</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>keine vertraulichen Aufgaben</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>Aufgaben in 24 h</translation>
        </message>
        <message>
            <source>none judged since the start</source>
            <translation>seit dem Start keine beurteilt</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since the start</source>
            <translation>
                <numerusform>von %n beurteilten seit dem Start</numerusform>
                <numerusform>von %n beurteilten seit dem Start</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of the %n judged last</source>
            <translation>
                <numerusform>der letzten %n beurteilten</numerusform>
                <numerusform>der letzten %n beurteilten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>%1 alt · endet %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>geprüft %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>endet %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>noch nichts aufgezeichnet</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>%1 in 24 h</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 laufen · %2 in der Warteschlange</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>%1 % gelungen · %2 laufen</translation>
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
        <message>
            <source>Since</source>
            <translation>Seit</translation>
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
        <message>
            <source>Open the page of the reason</source>
            <translation>Die Seite des Grundes öffnen</translation>
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
        <message>
            <source>Change the period…</source>
            <translation>Frist ändern…</translation>
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
        <message>
            <source>The settings can let it keep files.</source>
            <translation>Die Einstellungen können ihn Dateien aufbewahren lassen.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
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
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>Nichts wird je Konto gezählt und nichts veröffentlicht. Die Einstellungen können das ändern.</translation>
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
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>%1 benennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>Nur Sie sehen ihn. Lassen Sie das Feld leer, um keinen zu haben.</translation>
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
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>Die Konsole ist gesperrt. Entsperren Sie sie, und tun Sie dies dann noch einmal.</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>Dieser Desktop zeigt keinen Infobereich. Die Konsole läuft stattdessen ohne Fenster weiter.</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>Wartet auf den nächsten Start des Knotens.</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>Zeiten und Akku</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>Wann der Knoten Arbeit annimmt, und ob auch im Akkubetrieb.</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>Signieren bei gesperrter Konsole</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>Ob der eigene Schlüssel des Knotens weiter signiert, während die Konsole gesperrt ist, und wie lange andere Schlüssel offen bleiben.</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Regeln und Kanäle der Meldungen</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>Was eine Meldung wert ist, wer sie wie erfährt, Ruhezeit.</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>Was aufbewahrt wird und wie lange</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>Aufbewahrung jeder Art von Daten; jetzt löschen.</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>Stufen des Protokolls</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>Wie viel jedes Modul ins Protokoll schreibt.</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>Peers und Sperren</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>Wer verbunden ist, und wer es nicht sein darf.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
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
        <message>
            <source>Seen here</source>
            <translation>Hier gesehen</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>der Beweis als JSON</translation>
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
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>Mit allem aussteigen, was %1 gebunden hat?</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>Alles lösen</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>Der Schlüssel stimmt ab der nächsten Epoche nicht mehr ab und verdient nichts mehr durch Stimmen. Das Lösen lässt sich nicht aufhalten: Um wieder zu binden, warten Sie, heben ab und binden neu.</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>Alles, was %1 gebunden hatte, ist in Lösung.</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>Aussteigen…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>Alles lösen, was der Schlüssel gebunden hat.</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>Schutzdatei exportieren…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>Schlüssel umziehen…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>Den Schlüssel auf einen anderen Rechner bringen, ohne doppelt zu signieren.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Bestätigen</translation>
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
        <message>
            <source>Words on paper</source>
            <translation>Wörter auf Papier</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>nicht geprüft; Sie werden daran erinnert</translation>
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
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>Spalten wie vorgegeben</translation>
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
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>vertraulich</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>Digest des Ergebnisses</translation>
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
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>Es gibt keinen Schlüssel dieses Knotens, der die Konsole entsperren könnte</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>Beträge sind verborgen, bis die Konsole entsperrt ist</translation>
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
        <message>
            <source>This was refused</source>
            <translation>Dies wurde abgelehnt</translation>
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
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
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
            <source>Checked by</source>
            <translation>Geprüft von</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
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
        <message>
            <source>Checked by</source>
            <translation>Geprüft von</translation>
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
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>Signiert mit</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>Zuerst geprüft</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>Zuletzt geprüft</translation>
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
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
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
        <message>
            <source>Go on unchecked</source>
            <translation>Ungeprüft weiter</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>Später prüfen</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>Noch weiß niemand, ob Ihr Papier lesbar ist.</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>Steht ein falsches Wort darauf, sterben der Schlüssel, seine Token und sein Paperwork mit diesem Rechner. Die Seite „Node Keys“ erinnert Sie daran, bis die Wörter geprüft sind.</translation>
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
        <message>
            <source>its own end</source>
            <translation>eigenes Ende</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>ein Signal</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>die Speichergrenze</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>die Zeitgrenze</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>die Ausgabegrenze</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>eine Ablehnung: Er lief nie</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>hinter %n Aufgabe</numerusform>
                <numerusform>hinter %n Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>ja: nur auf attestierter Hardware</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Verlangte Klasse</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Klasse der Wiederholbarkeit</translation>
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
        <message>
            <source>Failed (%1).</source>
            <translation>Fehlgeschlagen (%1).</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>vertraulich</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Verlangte Klasse</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Klasse der Wiederholbarkeit</translation>
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
        <message>
            <source>Copy result digest</source>
            <translation>Digest des Ergebnisses kopieren</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Quittung sichern…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>Wie viele Aufgaben endeten?</translation>
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
            <source>The first bar comes with the first task that ends.</source>
            <translation>Der erste Balken kommt mit der ersten beendeten Aufgabe.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>Wie lange dauerten sie?</translation>
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
        <message>
            <source>No task in this time</source>
            <translation>Keine Aufgabe in dieser Zeit</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>Aufgaben in %1</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>der gelungenen Aufgaben, in %1</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>Der Verlauf kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>Der Knoten antwortet in einer Form, die dieses Programm nicht kennt; beide müssen dieselbe Version haben.</translation>
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
        <message>
            <source>Re-executions</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>keine Aufgabe in 24 h</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % unter %1 · %n Aufgabe in 24 h</numerusform>
                <numerusform>95 % unter %1 · %n Aufgaben in 24 h</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>Aufgaben anderer, seit dem Start</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>in den Einstellungen ausgeschaltet</translation>
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
        <message>
            <source>Tasks of this node under check</source>
            <translation>Aufgaben dieses Knotens in Prüfung</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>Eigene Aufgaben in Prüfung</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>Keine wird geprüft</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>Zieht das Netzwerk eine von Ihren, erscheint sie hier, mit denen, die sie noch einmal ausführen.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>Eine Verurteilung kostet %1 der Token des Schlüssels.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>Eine Verurteilung kostet %1 der Token des Schlüssels: jetzt %2 Token.</translation>
        </message>
    </context>
</TS>
