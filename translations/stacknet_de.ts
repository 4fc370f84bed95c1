<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>This machine&apos;s clock is %1 from the other nodes; set it by NTP.</source>
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
        <source>%1 %2 now, between %3 and %4 in the time shown. Left and right arrow read single values.</source>
        <translation>%1 %2 jetzt, zwischen %3 und %4 in der gezeigten Zeit. Pfeil links und rechts lesen einzelne Werte.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>stacknet::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page, key or action</source>
        <translation>Seite, Schlüssel oder Aktion</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
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
        <source>Code execution in the sandbox</source>
        <translation>Code in der Sandbox ausführen</translation>
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
        <source>This is the only time the key is shown.</source>
        <translation>Der Schlüssel wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
        <translation>Der Knoten behält einen Fingerabdruck, nicht den Schlüssel selbst. Verlorene Schlüssel können nicht wieder gezeigt werden; erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>Der neue API-Schlüssel</translation>
    </message>
    <message>
        <source>the new API key</source>
        <translation>den neuen API-Schlüssel</translation>
    </message>
    <message>
        <source>I stored the key in a safe place</source>
        <translation>Ich habe den Schlüssel sicher verwahrt</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Erstellt…</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box.</source>
        <translation>Verwahren Sie erst den Schlüssel und setzen Sie dann den Haken.</translation>
    </message>
    <message>
        <source>Closing now would lose the key for good.</source>
        <translation>Jetzt zu schließen würde den Schlüssel endgültig verlieren.</translation>
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
</context>
<context>
    <name>stacknet::ui::DataTable</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
    <name>stacknet::ui::DetailList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
    <message numerus="yes">
        <source>%n task(s) are cancelled.</source>
        <translation>
            <numerusform>%n Aufgabe wird abgebrochen.</numerusform>
            <numerusform>%n Aufgaben werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a few seconds at most.</source>
        <translation>Das dauert höchstens ein paar Sekunden.</translation>
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
        <source>recorded GPU evidence stands for this node&apos;s own; it proves nothing</source>
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
    <message numerus="yes">
        <source>%n running task(s) will be cancelled.</source>
        <translation>
            <numerusform>%n laufende Aufgabe wird abgebrochen.</numerusform>
            <numerusform>%n laufende Aufgaben werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
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
        <source>A key of another operator. You can watch it here.</source>
        <translation>Ein Schlüssel eines anderen Betreibers. Sie können ihn hier ansehen.</translation>
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
        <source>Node Keys</source>
        <translation>Node Keys</translation>
    </message>
    <message>
        <source>Keys of the network</source>
        <translation>Schlüssel des Netzes</translation>
    </message>
    <message>
        <source>Create Node Key</source>
        <translation>Node Key erstellen</translation>
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
        <source>No key selected</source>
        <translation>Kein Schlüssel gewählt</translation>
    </message>
    <message>
        <source>Choose a key in the table to see it here.</source>
        <translation>Wählen Sie einen Schlüssel in der Tabelle, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The Node Key is in your keystore.</source>
        <translation>Der Node Key ist in Ihrem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Unlock it, then register it to put it on the ledger.</source>
        <translation>Entsperren Sie ihn und registrieren Sie ihn dann im Ledger.</translation>
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
        <source>Unlock the key first</source>
        <translation>Entsperren Sie erst den Schlüssel</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Möglich %1</translation>
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
        <source>The public key goes on the ledger of this network, where everybody sees it for good.</source>
        <translation>Der öffentliche Schlüssel kommt ins Ledger dieses Netzes, wo ihn alle für immer sehen.</translation>
    </message>
    <message>
        <source>It stays Cold for 72 hours and cannot serve before that.</source>
        <translation>Er bleibt 72 Stunden Cold und kann vorher nicht arbeiten.</translation>
    </message>
    <message>
        <source>Register key</source>
        <translation>Schlüssel registrieren</translation>
    </message>
    <message>
        <source>%1 is being registered.</source>
        <translation>%1 wird registriert.</translation>
    </message>
    <message>
        <source>%1 is being activated.</source>
        <translation>%1 wird aktiviert.</translation>
    </message>
    <message>
        <source>Connect %1?</source>
        <translation>%1 verbinden?</translation>
    </message>
    <message>
        <source>This node serves with the key from now on and its tokens are at stake.</source>
        <translation>Dieser Knoten arbeitet von jetzt an mit dem Schlüssel, und dessen Token stehen auf dem Spiel.</translation>
    </message>
    <message>
        <source>Of its %1 tokens, two contradicting votes cost %2 %, a failed spot-check %3 %, censorship %4 %. Never run the same key on two machines.</source>
        <translation>Von seinen %1 Token kosten zwei widersprüchliche Stimmen %2 %, eine misslungene Stichprobe %3 %, Zensur %4 %. Betreiben Sie denselben Schlüssel nie auf zwei Rechnern.</translation>
    </message>
    <message>
        <source>Connect key</source>
        <translation>Schlüssel verbinden</translation>
    </message>
    <message>
        <source>%1 is being connected.</source>
        <translation>%1 wird verbunden.</translation>
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
        <source>Proposals left in term</source>
        <translation>Vorschläge übrig</translation>
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
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
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
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>what was asked and answered is never kept</source>
        <translation>was gefragt und geantwortet wurde, wird nie behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New tasks wait until you show them.</source>
        <translation>Neue Aufgaben warten, bis Sie sie zeigen.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Noch keine Aufgabe</translation>
    </message>
    <message>
        <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
        <translation>Eine Aufgabe erscheint hier binnen einer Sekunde, nachdem ein Client sie sendet. Die Übersicht zeigt, wie man einen Client verbindet.</translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Quittung sichern…</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Quittung kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>%n neue zeigen</numerusform>
            <numerusform>%n neue zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>the node takes tasks</source>
        <translation>der Knoten nimmt Aufgaben an</translation>
    </message>
    <message>
        <source>the node cannot take tasks</source>
        <translation>der Knoten kann keine Aufgaben annehmen</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>waiting for their turn</source>
        <translation>warten, bis sie drankommen</translation>
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
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
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
        <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
        <translation>Lief in der Sandbox: kein Netz, keine Rechte, höchstens %1 GB Speicher, %2 CPUs und %3 s. Code, Dateien und Ausgabe werden nicht behalten.</translation>
    </message>
    <message>
        <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
        <translation>Frage und Antwort werden nicht behalten; die Quittung enthält nur ihre Digests.</translation>
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
</context>
</TS>
