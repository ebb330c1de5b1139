<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>AboutSheet</name>
        <message>
            <source>About Rider</source>
            <translation>Über Rider</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copies the version and the folder, for a report</source>
            <translation>Kopiert Version und Ordner, für einen Bericht</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. Qt and PySide are used under the LGPL.</source>
            <translation>Freie Software unter der MIT-Lizenz. Qt und PySide werden unter der LGPL genutzt.</translation>
        </message>
        <message>
            <source>Rewards what moved: no card moves without buyer-side proof.</source>
            <translation>Belohnt, was sich bewegt: Keine Karte zieht ohne Nachweis vom Käufer weiter.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Your data is on this machine alone, in</source>
            <translation>Deine Daten liegen nur auf diesem Rechner, in</translation>
        </message>
    </context>
    <context>
        <name>ArchiveSheet</name>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>It leaves the board. Its record stays, and it can be restored.</source>
            <translation>Er verlässt das Board. Sein Verlauf bleibt, und er lässt sich zurückholen.</translation>
        </message>
        <message>
            <source>Its next step “{step}” is let go.</source>
            <translation>Sein nächster Schritt „{step}“ wird fallen gelassen.</translation>
        </message>
        <message>
            <source>Such as: made twice, or never a real deal</source>
            <translation>Etwa: doppelt angelegt, oder nie ein echter Deal</translation>
        </message>
        <message>
            <source>Why? (optional)</source>
            <translation>Warum? (freiwillig)</translation>
        </message>
    </context>
    <context>
        <name>ArchivedParts</name>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore {name}</source>
            <translation>{name} zurückholen</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>It came from outside. A read-only copy opens in the program that your system has for such files.</source>
            <translation>Sie kam von außen. Eine Kopie nur zum Lesen öffnet sich in dem Programm, das dein System für solche Dateien hat.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open “{name}”?</source>
            <translation>„{name}“ öffnen?</translation>
        </message>
        <message>
            <source>The copy of “{name}” is gone from the data folder. A backup may have it.</source>
            <translation>Die Kopie von „{name}“ fehlt im Datenordner. Vielleicht hat eine Sicherung sie.</translation>
        </message>
        <message>
            <source>“{name}” could not be copied: {why}. Free some space and try again.</source>
            <translation>„{name}“ ließ sich nicht kopieren: {why}. Schaffe Platz und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>“{name}” is a program, and Rider starts none. Its copy is {place}.</source>
            <translation>„{name}“ ist ein Programm, und Rider startet keine. Die Kopie ist {place}.</translation>
        </message>
    </context>
    <context>
        <name>BackupCards</name>
        <message>
            <source>It is not sound, so it cannot be restored.</source>
            <translation>Sie ist nicht in Ordnung, also lässt sie sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>The record ends with {head}.</source>
            <translation>Der Verlauf endet mit {head}.</translation>
        </message>
    </context>
    <context>
        <name>BackupFlows</name>
        <message>
            <source>A backup is being restored.</source>
            <translation>Eine Sicherung wird wiederhergestellt.</translation>
        </message>
        <message>
            <source>A block is running. Finish it first, then restore.</source>
            <translation>Ein Block läuft. Beende ihn erst, dann stell wieder her.</translation>
        </message>
        <message>
            <source>Backed up: {holds}</source>
            <translation>Gesichert: {holds}</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Wird gesichert…</translation>
        </message>
        <message>
            <source>No backup could be made. {why}</source>
            <translation>Es ließ sich keine Sicherung anlegen. {why}</translation>
        </message>
        <message>
            <source>Restored from the backup of {when}</source>
            <translation>Aus der Sicherung vom {when} wiederhergestellt</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <source>Stopped. Everything is as it was.</source>
            <translation>Abgebrochen. Alles ist, wie es war.</translation>
        </message>
        <message>
            <source>This is the sample. Leave it first, then restore your own file.</source>
            <translation>Das ist das Beispiel. Verlass es erst, dann stell deine eigene Datei wieder her.</translation>
        </message>
        <message>
            <source>{first} And {n} more like it.</source>
            <translation>{first} Und {n} weitere dieser Art.</translation>
        </message>
    </context>
    <context>
        <name>BackupsDoor</name>
        <message>
            <source>Look at the backups…</source>
            <translation>Sicherungen ansehen…</translation>
        </message>
        <message>
            <source>Rider can read this file, but not write to it</source>
            <translation>Rider kann diese Datei lesen, aber nicht in sie schreiben</translation>
        </message>
        <message>
            <source>The sample is damaged. Leave it; you can look at a new one.</source>
            <translation>Das Beispiel ist beschädigt. Verlass es; du kannst ein neues ansehen.</translation>
        </message>
        <message>
            <source>Your data file is damaged</source>
            <translation>Deine Datendatei ist beschädigt</translation>
        </message>
    </context>
    <context>
        <name>BackupsSheet</name>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Looking them up…</source>
            <translation>Werden gesucht…</translation>
        </message>
        <message>
            <source>Made when Rider starts, once a day, and before anything takes the place of your file.</source>
            <translation>Angelegt, wenn Rider startet, einmal am Tag, und bevor etwas den Platz deiner Datei einnimmt.</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Noch keine Sicherungen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Rider makes one when it starts and once a day. You can make the first one now.</source>
            <translation>Rider legt eine an, wenn es startet, und einmal am Tag. Die erste kannst du jetzt anlegen.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Deine Daten</translation>
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>Close the batch</source>
            <translation>Runde abschließen</translation>
        </message>
        <message>
            <source>Pain point used</source>
            <translation>Genutzter wunder Punkt</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Erreichte Personen</translation>
        </message>
        <message>
            <source>Positive replies</source>
            <translation>Positive Antworten</translation>
        </message>
        <message>
            <source>Say how many answered well. None is 0.</source>
            <translation>Sag, wie viele gut geantwortet haben. Keine ist 0.</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Worum es ging</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose an export of Rider</source>
            <translation>Wähle einen Export von Rider</translation>
        </message>
        <message>
            <source>Leave the sample</source>
            <translation>Beispiel verlassen</translation>
        </message>
        <message>
            <source>Making the sample…</source>
            <translation>Das Beispiel entsteht…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <source>Rider’s export (*.json)</source>
            <translation>Export von Rider (*.json)</translation>
        </message>
        <message>
            <source>This is the sample. Nothing here is yours.</source>
            <translation>Das ist das Beispiel. Nichts hier gehört dir.</translation>
        </message>
    </context>
    <context>
        <name>BehindSheet</name>
        <message>
            <source>1 row copied as CSV</source>
            <translation>1 Zeile als CSV kopiert</translation>
        </message>
        <message>
            <source>All {n}</source>
            <translation>Alle {n}</translation>
        </message>
        <message>
            <source>Behind this number</source>
            <translation>Hinter dieser Zahl</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Esc to close · Enter to open · Ctrl+C to copy all rows</source>
            <translation>Esc schließt · Enter öffnet · Strg+C kopiert alle Zeilen</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>Deal öffnen</translation>
        </message>
        <message>
            <source>This belongs to no deal, so there is none to open.</source>
            <translation>Das gehört zu keinem Deal, also gibt es nichts zu öffnen.</translation>
        </message>
        <message>
            <source>What is behind it, {n} rows</source>
            <translation>Was dahintersteht, {n} Zeilen</translation>
        </message>
        <message>
            <source>Which of them</source>
            <translation>Welche davon</translation>
        </message>
        <message>
            <source>{n} rows copied as CSV</source>
            <translation>{n} Zeilen als CSV kopiert</translation>
        </message>
    </context>
    <context>
        <name>BlockAsk</name>
        <message>
            <source>Choose one of the three.</source>
            <translation>Wähle eines der drei.</translation>
        </message>
        <message>
            <source>Close the block</source>
            <translation>Block abschließen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teils</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Say in a sentence why.</source>
            <translation>Sag in einem Satz, warum.</translation>
        </message>
        <message>
            <source>Say more…</source>
            <translation>Mehr sagen…</translation>
        </message>
        <message>
            <source>Was it reached?</source>
            <translation>Wurde es erreicht?</translation>
        </message>
        <message>
            <source>What is still missing, and why?</source>
            <translation>Was fehlt noch, und warum?</translation>
        </message>
        <message>
            <source>What was in the way?</source>
            <translation>Was stand im Weg?</translation>
        </message>
        <message>
            <source>Who has to do this work?</source>
            <translation>Wer muss diese Arbeit tun?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>Its clock runs.</source>
            <translation>Seine Uhr läuft.</translation>
        </message>
        <message>
            <source>Still to come.</source>
            <translation>Kommt noch.</translation>
        </message>
        <message>
            <source>{time} held</source>
            <translation>{time} gehalten</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Drop	Del</source>
            <translation>Streichen	Entf</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>Deal öffnen</translation>
        </message>
        <message>
            <source>Open…	O</source>
            <translation>Öffnen…	O</translation>
        </message>
        <message>
            <source>Start now	S</source>
            <translation>Jetzt starten	S</translation>
        </message>
    </context>
    <context>
        <name>BlockSheet</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Drop the block</source>
            <translation>Block streichen</translation>
        </message>
        <message>
            <source>Esc to leave it · Ctrl+Enter to plan it</source>
            <translation>Esc verlässt ihn · Strg+Enter plant ihn</translation>
        </message>
        <message>
            <source>Focus block</source>
            <translation>Fokusblock</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Give 5 min to 16 h, such as 45 min or 1 h 30.</source>
            <translation>Gib 5 Min. bis 16 Std. an, etwa 45 min oder 1 h 30.</translation>
        </message>
        <message>
            <source>Give a time, such as 14:30.</source>
            <translation>Gib eine Uhrzeit an, etwa 14:30.</translation>
        </message>
        <message>
            <source>It repeats. When you save or drop it, you are asked which ones you mean. On other days it repeats from this one on.</source>
            <translation>Er wiederholt sich. Beim Sichern oder Streichen wirst du gefragt, welche du meinst. An anderen Tagen wiederholt er sich ab diesem.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>New focus block</source>
            <translation>Neuer Fokusblock</translation>
        </message>
        <message>
            <source>No open deal is called that. Choose one, or leave it empty.</source>
            <translation>Kein offener Deal heißt so. Wähle einen oder lass es leer.</translation>
        </message>
        <message>
            <source>No proof in particular</source>
            <translation>Kein bestimmter Nachweis</translation>
        </message>
        <message>
            <source>Plan the block</source>
            <translation>Block planen</translation>
        </message>
        <message>
            <source>Push what follows</source>
            <translation>Folgendes nach hinten schieben</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <source>Save the block</source>
            <translation>Block sichern</translation>
        </message>
        <message>
            <source>Say what will be true afterwards.</source>
            <translation>Sag, was danach wahr sein wird.</translation>
        </message>
        <message>
            <source>The proof it seeks</source>
            <translation>Der Nachweis, den er sucht</translation>
        </message>
        <message>
            <source>What is to become of it?</source>
            <translation>Was soll daraus werden?</translation>
        </message>
        <message>
            <source>What is to become of such work? (optional)</source>
            <translation>Was soll aus solcher Arbeit werden? (freiwillig)</translation>
        </message>
        <message>
            <source>What will be true afterwards?</source>
            <translation>Was wird danach wahr sein?</translation>
        </message>
        <message>
            <source>{kind} · high leverage</source>
            <translation>{kind} · großer Hebel</translation>
        </message>
        <message>
            <source>{kind} · low leverage</source>
            <translation>{kind} · kleiner Hebel</translation>
        </message>
    </context>
    <context>
        <name>BoardColumn</name>
        <message>
            <source>No deals here</source>
            <translation>Keine Deals hier</translation>
        </message>
        <message>
            <source>No match here</source>
            <translation>Kein Treffer hier</translation>
        </message>
        <message>
            <source>{stage}, {count} deals</source>
            <translation>{stage}, {count} Deals</translation>
        </message>
    </context>
    <context>
        <name>BusyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
    </context>
    <context>
        <name>CalendarCard</name>
        <message>
            <source>1 meeting</source>
            <translation>1 Termin</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <source>Could not be read, {when}. What was read before stays.</source>
            <translation>Ließ sich {when} nicht lesen. Was vorher gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <source>It has no meetings. The file itself stays as it is.</source>
            <translation>Er hat keine Termine. Die Datei selbst bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Its meeting goes with it</source>
            <translation>Sein Termin geht mit</translation>
        </message>
        <message>
            <source>Its {n} meetings go with it</source>
            <translation>Seine {n} Termine gehen mit</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Read {when} · {count}</source>
            <translation>Gelesen {when} · {count}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Ihn entfernen</translation>
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation>Entfernen: {name}</translation>
        </message>
        <message>
            <source>but for what is linked to a deal. The file itself stays as it is.</source>
            <translation>außer was mit einem Deal verknüpft ist. Die Datei selbst bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>{n} meetings</source>
            <translation>{n} Termine</translation>
        </message>
    </context>
    <context>
        <name>CalendarSheet</name>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Calendars (*.ics *.ICS)</source>
            <translation>Kalender (*.ics *.ICS)</translation>
        </message>
        <message>
            <source>Export blocks…</source>
            <translation>Blöcke exportieren…</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>No calendar yet. Export yours as an .ics file from Google, Outlook or Apple, or choose the folder into which it is synchronised. Its meetings then stand on the day, and plans keep clear of them.</source>
            <translation>Noch kein Kalender. Exportiere deinen als .ics-Datei aus Google, Outlook oder Apple, oder wähle den Ordner, in den er synchronisiert wird. Seine Termine stehen dann auf dem Tag, und Pläne weichen ihnen aus.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Read when they change. Nothing is written into them.</source>
            <translation>Gelesen, wenn sie sich ändern. In sie wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Which calendar file?</source>
            <translation>Welche Kalenderdatei?</translation>
        </message>
        <message>
            <source>Which folder of calendar files?</source>
            <translation>Welcher Ordner mit Kalenderdateien?</translation>
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>1 meeting of {name} is in.</source>
            <translation>1 Termin von {name} ist da.</translation>
        </message>
        <message>
            <source>{n} meetings of {name} are in.</source>
            <translation>{n} Termine von {name} sind da.</translation>
        </message>
    </context>
    <context>
        <name>CandidateField</name>
        <message>
            <source>Filter the deals</source>
            <translation>Deals filtern</translation>
        </message>
        <message>
            <source>Name or account</source>
            <translation>Name oder Firma</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Explain this number</source>
            <translation>Diese Zahl erklären</translation>
        </message>
        <message>
            <source>Explain {which}</source>
            <translation>{which} erklären</translation>
        </message>
        <message>
            <source>More about this figure</source>
            <translation>Mehr zu dieser Zahl</translation>
        </message>
        <message>
            <source>More about {title}</source>
            <translation>Mehr zu {title}</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message>
            <source>{block} is changed, and all others to come.</source>
            <translation>{block} ist geändert, und alle kommenden auch.</translation>
        </message>
        <message>
            <source>{block} is changed, and all that follow it.</source>
            <translation>{block} ist geändert, und alle folgenden auch.</translation>
        </message>
        <message>
            <source>{block} is dropped, and all that follow it.</source>
            <translation>{block} ist gestrichen, und alle folgenden auch.</translation>
        </message>
        <message>
            <source>{block} is dropped.</source>
            <translation>{block} ist gestrichen.</translation>
        </message>
        <message>
            <source>{block} is moved, and all others to come.</source>
            <translation>{block} ist verschoben, und alle kommenden auch.</translation>
        </message>
        <message>
            <source>{block} is moved, and all that follow it.</source>
            <translation>{block} ist verschoben, und alle folgenden auch.</translation>
        </message>
        <message>
            <source>{block} is planned, {when}.</source>
            <translation>{block} ist geplant, {when}.</translation>
        </message>
        <message>
            <source>{block} repeats no more.</source>
            <translation>{block} wiederholt sich nicht mehr.</translation>
        </message>
        <message>
            <source>{block} repeats: {rule}</source>
            <translation>{block} wiederholt sich: {rule}</translation>
        </message>
    </context>
    <context>
        <name>ChangesView</name>
        <message>
            <source>1 deal would come back</source>
            <translation>1 Deal käme zurück</translation>
        </message>
        <message>
            <source>1 deal would go</source>
            <translation>1 Deal ginge</translation>
        </message>
        <message>
            <source>1 deal would stand elsewhere</source>
            <translation>1 Deal stünde anderswo</translation>
        </message>
        <message>
            <source>Every deal stands in the same stage.</source>
            <translation>Jeder Deal steht in derselben Phase.</translation>
        </message>
        <message>
            <source>It cannot be compared with what is there now, which is kept as it is first.</source>
            <translation>Sie lässt sich nicht mit dem vergleichen, was jetzt da ist; das wird zuerst aufgehoben, wie es ist.</translation>
        </message>
        <message>
            <source>It is what you have now: nothing would change.</source>
            <translation>Sie ist das, was du jetzt hast: Nichts würde sich ändern.</translation>
        </message>
        <message>
            <source>Since both were the same, each of them has gone on in its own way.</source>
            <translation>Seit beide gleich waren, ist jede ihren eigenen Weg gegangen.</translation>
        </message>
        <message>
            <source>This backup has nothing in common with what you have now.</source>
            <translation>Diese Sicherung hat nichts mit dem gemein, was du jetzt hast.</translation>
        </message>
        <message>
            <source>What is there now is backed up first, so that you can come back to it.</source>
            <translation>Was jetzt da ist, wird zuerst gesichert, damit du dorthin zurück kannst.</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
        <message>
            <source>{deal}: from {now} back to {then}</source>
            <translation>{deal}: von {now} zurück nach {then}</translation>
        </message>
        <message>
            <source>{events} since then would go</source>
            <translation>{events} seither gingen verloren</translation>
        </message>
        <message>
            <source>{events} that this backup does not have would go</source>
            <translation>{events}, die diese Sicherung nicht hat, gingen verloren</translation>
        </message>
        <message>
            <source>{events} that you do not have now would come back</source>
            <translation>{events}, die du jetzt nicht hast, kämen zurück</translation>
        </message>
        <message>
            <source>{holds} would come back</source>
            <translation>{holds} kämen zurück</translation>
        </message>
        <message>
            <source>{n} deals would come back</source>
            <translation>{n} Deals kämen zurück</translation>
        </message>
        <message>
            <source>{n} deals would go</source>
            <translation>{n} Deals gingen</translation>
        </message>
        <message>
            <source>{n} deals would stand elsewhere</source>
            <translation>{n} Deals stünden anderswo</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>&amp;Save the rows to fix…</source>
            <translation>Zeilen zum Ausbessern &amp;sichern…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Deals of the same name</source>
            <translation>Deals mit demselben Namen</translation>
        </message>
        <message>
            <source>Save the rows to fix</source>
            <translation>Zeilen zum Ausbessern sichern</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Was anzusehen ist</translation>
        </message>
        <message>
            <source>{name} to fix.csv</source>
            <translation>{name} auszubessern.csv</translation>
        </message>
    </context>
    <context>
        <name>CheckTable</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <source>Clear what is typed</source>
            <translation>Getipptes löschen</translation>
        </message>
        <message>
            <source>Find in the rows</source>
            <translation>In den Zeilen suchen</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Gezeigte Zeilen</translation>
        </message>
        <message>
            <source>What becomes of every row</source>
            <translation>Was aus jeder Zeile wird</translation>
        </message>
        <message>
            <source>{count} so far…</source>
            <translation>{count} bisher…</translation>
        </message>
    </context>
    <context>
        <name>Clockwork</name>
        <message>
            <source>The clock of the block goes on, but is not written down for now. {why}</source>
            <translation>Die Uhr des Blocks läuft weiter, wird aber gerade nicht festgehalten. {why}</translation>
        </message>
    </context>
    <context>
        <name>ClosedColumn</name>
        <message>
            <source>No deals here yet</source>
            <translation>Noch keine Deals hier</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Wieder öffnen…</translation>
        </message>
        <message>
            <source>{name}, {count} deals</source>
            <translation>{name}, {count} Deals</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Closer</name>
        <message>
            <source>Look closer</source>
            <translation>Genauer hinsehen</translation>
        </message>
        <message>
            <source>Look closer: {title}</source>
            <translation>Genauer hinsehen: {title}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Final amount</source>
            <translation>Endgültiger Betrag</translation>
        </message>
        <message>
            <source>Give the final amount of the order.</source>
            <translation>Gib den endgültigen Betrag des Auftrags an.</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Unterschrieben am</translation>
        </message>
        <message>
            <source>The day lies ahead. Give the day on which it was signed.</source>
            <translation>Der Tag liegt in der Zukunft. Gib den Tag an, an dem unterschrieben wurde.</translation>
        </message>
        <message>
            <source>The final amount, and the day of the order</source>
            <translation>Der endgültige Betrag und der Tag des Auftrags</translation>
        </message>
    </context>
    <context>
        <name>ColumnHead</name>
        <message>
            <source>Too few deals have come this far for a rate: {n} so far</source>
            <translation>Zu wenige Deals kamen so weit für eine Quote: {n} bisher</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>zu wenige</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{k} of {n} deals went on to {stage}. {interval}.</source>
            <translation>{k} von {n} Deals gingen weiter zu {stage}. {interval}.</translation>
        </message>
        <message>
            <source>{n} more are too early to tell.</source>
            <translation>Für {n} weitere ist es zu früh.</translation>
        </message>
        <message>
            <source>{rate}% of {n}</source>
            <translation>{rate} % von {n}</translation>
        </message>
        <message>
            <source>{shown} of {whole}</source>
            <translation>{shown} von {whole}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsModel</name>
        <message>
            <source>Account, part of the name</source>
            <translation>Firma, Teil des Namens</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Gefüllt</translation>
        </message>
        <message>
            <source>Kept with the deal</source>
            <translation>Beim Deal aufgehoben</translation>
        </message>
        <message>
            <source>Kept with the deal, as it is</source>
            <translation>Beim Deal aufgehoben, wie es ist</translation>
        </message>
        <message>
            <source>Part of the deal’s name</source>
            <translation>Teil des Dealnamens</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>All {all} columns are read.</source>
            <translation>Alle {all} Spalten werden gelesen.</translation>
        </message>
        <message>
            <source>Columns of the file, and what each is read as</source>
            <translation>Spalten der Datei, und als was jede gelesen wird</translation>
        </message>
        <message>
            <source>Questions about the columns</source>
            <translation>Fragen zu den Spalten</translation>
        </message>
        <message>
            <source>{read} of {all} columns are read. The others are kept with their deals, as they are.</source>
            <translation>{read} von {all} Spalten werden gelesen. Die anderen werden bei ihren Deals aufgehoben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Esc to close · Ctrl+Enter to confirm</source>
            <translation>Esc schließt · Strg+Enter bestätigt</translation>
        </message>
    </context>
    <context>
        <name>ConversationFlows</name>
        <message>
            <source>Noted what came of it.</source>
            <translation>Festgehalten, was daraus wurde.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Comparing it with what is on the board…</source>
            <translation>Wird mit dem Board verglichen…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} wird gelesen…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was brought in.</source>
            <translation>Angehalten. Es kam nichts herein.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken back.</source>
            <translation>Angehalten. Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>Taking it back…</source>
            <translation>Wird zurückgenommen…</translation>
        </message>
        <message>
            <source>That file belongs to Rider itself. Choose the export of your CRM.</source>
            <translation>Diese Datei gehört zu Rider selbst. Wähle den Export deines CRM.</translation>
        </message>
        <message>
            <source>That went wrong inside Rider. Nothing was written.</source>
            <translation>Da ging in Rider etwas schief. Nichts wurde geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copy the report for whoever looks after Rider, then go on, or quit and start again.</source>
            <translation>Kopiere den Bericht für den, der sich um Rider kümmert, dann mach weiter, oder beende und starte neu.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>It came up while Rider started. Copy the report for whoever looks after Rider.</source>
            <translation>Es kam, als Rider startete. Kopiere den Bericht für den, der sich um Rider kümmert.</translation>
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation>Ordner des Protokolls öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Rider ran into a bug</source>
            <translation>Rider ist auf einen Fehler gestoßen</translation>
        </message>
        <message>
            <source>The last line is what the program said of it, and may name a deal. Read it before you send it; the log does not hold it.</source>
            <translation>Die letzte Zeile ist, was das Programm dazu sagte, und kann einen Deal nennen. Lies sie, bevor du sie schickst; das Protokoll hat sie nicht.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>The same happened {n} times.</source>
            <translation>Dasselbe geschah {n}-mal.</translation>
        </message>
        <message>
            <source>What you recorded is safe: Rider shows nothing as done before your file holds it.</source>
            <translation>Was du eingetragen hast, ist sicher: Rider zeigt nichts als erledigt, bevor deine Datei es hat.</translation>
        </message>
    </context>
    <context>
        <name>CurrencyField</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
    </context>
    <context>
        <name>DayReader</name>
        <message>
            <source>I was off</source>
            <translation>Ich hatte frei</translation>
        </message>
        <message>
            <source>Not shown while you present</source>
            <translation>Nicht gezeigt, solange du präsentierst</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Review this day</source>
            <translation>Diesen Tag besprechen</translation>
        </message>
        <message>
            <source>Reviewed {when}: {form}</source>
            <translation>Besprochen {when}: {form}</translation>
        </message>
        <message>
            <source>Revise…</source>
            <translation>Überarbeiten…</translation>
        </message>
        <message>
            <source>The day that is read</source>
            <translation>Der Tag, der gelesen wird</translation>
        </message>
        <message>
            <source>Which revision of the review</source>
            <translation>Welche Fassung des Rückblicks</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Past days</source>
            <translation>Vergangene Tage</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <source>off</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>vorbereitet</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>durchgesehen</translation>
        </message>
    </context>
    <context>
        <name>DaysField</name>
        <message>
            <source>Choose at least one day.</source>
            <translation>Wähle mindestens einen Tag.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Arbeitstage</translation>
        </message>
    </context>
    <context>
        <name>DealField</name>
        <message>
            <source>Name or account; none for work of no deal</source>
            <translation>Name oder Firma; leer bei Arbeit ohne Deal</translation>
        </message>
        <message>
            <source>Not named while you present. Show it</source>
            <translation>Nicht genannt, solange du präsentierst. Zeigen</translation>
        </message>
    </context>
    <context>
        <name>DealFlows</name>
        <message>
            <source>Proof corrected. What it said before stays in the record.</source>
            <translation>Nachweis berichtigt. Was er vorher sagte, bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>Proof recorded</source>
            <translation>Nachweis eingetragen</translation>
        </message>
        <message>
            <source>Proof withdrawn. It stays in the record.</source>
            <translation>Nachweis zurückgezogen. Er bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>The name and the words are taken out for good.</source>
            <translation>Name und Worte sind endgültig entfernt.</translation>
        </message>
        <message>
            <source>The words are taken out for good.</source>
            <translation>Die Worte sind endgültig entfernt.</translation>
        </message>
        <message>
            <source>Waived. Your reason stands in the record.</source>
            <translation>Erlassen. Dein Grund steht im Verlauf.</translation>
        </message>
        <message>
            <source>{name} is removed. Their proofs stay.</source>
            <translation>{name} ist entfernt. Die Nachweise bleiben.</translation>
        </message>
    </context>
    <context>
        <name>DealPicker</name>
        <message>
            <source>Choose one of your open deals.</source>
            <translation>Wähle einen deiner offenen Deals.</translation>
        </message>
        <message>
            <source>Name or account</source>
            <translation>Name oder Firma</translation>
        </message>
    </context>
    <context>
        <name>DealRow</name>
        <message>
            <source>Open the deal</source>
            <translation>Den Deal öffnen</translation>
        </message>
    </context>
    <context>
        <name>DealSheet</name>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Archive…</source>
            <translation>Archivieren…</translation>
        </message>
        <message>
            <source>Book a focus block</source>
            <translation>Fokusblock einplanen</translation>
        </message>
        <message>
            <source>Change pipeline…</source>
            <translation>Pipeline wechseln…</translation>
        </message>
        <message>
            <source>Esc to close · leaving a field saves it · Ctrl+Z to undo</source>
            <translation>Esc schließt · ein Feld zu verlassen sichert es · Strg+Z macht rückgängig</translation>
        </message>
        <message>
            <source>Let it wait…</source>
            <translation>Warten lassen…</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Verloren…</translation>
        </message>
        <message>
            <source>Mark as won…</source>
            <translation>Als gewonnen eintragen…</translation>
        </message>
        <message>
            <source>Merge into another deal…</source>
            <translation>Mit einem anderen Deal zusammenführen…</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengeführt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More to do with this deal</source>
            <translation>Was sich mit diesem Deal noch tun lässt</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Parts of the deal</source>
            <translation>Teile des Deals</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Prove {stage}…</source>
            <translation>{stage} nachweisen…</translation>
        </message>
        <message>
            <source>Push the close…</source>
            <translation>Abschluss verschieben…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Wieder öffnen…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Won…</source>
            <translation>Gewonnen…</translation>
        </message>
    </context>
    <context>
        <name>DealTable</name>
        <message>
            <source>List of deals, {count}</source>
            <translation>Liste der Deals, {count}</translation>
        </message>
    </context>
    <context>
        <name>DealWords</name>
        <message>
            <source>A competitor won it</source>
            <translation>Ein Wettbewerber hat ihn gewonnen</translation>
        </message>
        <message>
            <source>Blocker</source>
            <translation>Blockierer</translation>
        </message>
        <message>
            <source>Champion</source>
            <translation>Fürsprecher</translation>
        </message>
        <message>
            <source>Economic buyer</source>
            <translation>Kaufentscheider</translation>
        </message>
        <message>
            <source>It does not fit what they need</source>
            <translation>Es passt nicht zu dem, was sie brauchen</translation>
        </message>
        <message>
            <source>No decision: they chose to do nothing</source>
            <translation>Keine Entscheidung: Sie wollten nichts tun</translation>
        </message>
        <message>
            <source>Part unknown</source>
            <translation>Rolle unbekannt</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Technik</translation>
        </message>
        <message>
            <source>The champion left</source>
            <translation>Der Fürsprecher ist weg</translation>
        </message>
        <message>
            <source>The price</source>
            <translation>Der Preis</translation>
        </message>
        <message>
            <source>The timing</source>
            <translation>Der Zeitpunkt</translation>
        </message>
        <message>
            <source>Tried twice this way without an answer. Try another channel, person or reason.</source>
            <translation>So zweimal ohne Antwort versucht. Versuch einen anderen Weg, eine andere Person oder einen anderen Grund.</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Anwender</translation>
        </message>
    </context>
    <context>
        <name>DealsModel</name>
        <message>
            <source>{title}, sorted, falling</source>
            <translation>{title}, sortiert, fallend</translation>
        </message>
        <message>
            <source>{title}, sorted, rising</source>
            <translation>{title}, sortiert, steigend</translation>
        </message>
    </context>
    <context>
        <name>DealsQuestion</name>
        <message>
            <source>Keep all {count}</source>
            <translation>Alle {count} behalten</translation>
        </message>
        <message>
            <source>Keep these three</source>
            <translation>Diese drei behalten</translation>
        </message>
        <message>
            <source>Keep these two</source>
            <translation>Diese zwei behalten</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Diesen behalten</translation>
        </message>
        <message>
            <source>What is spread thin seldom moves one of them.</source>
            <translation>Was dünn verteilt ist, bewegt selten einen davon.</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>{count} deals want {day}. Which three matter?</source>
            <translation>{count} Deals wollen {day}. Welche drei zählen?</translation>
        </message>
    </context>
    <context>
        <name>DebtCard</name>
        <message>
            <source>Do it at a time</source>
            <translation>Zeit einplanen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Leave it all the same</source>
            <translation>Trotzdem liegen lassen</translation>
        </message>
        <message>
            <source>Left for another day</source>
            <translation>Auf einen anderen Tag gelassen</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Fallen lassen</translation>
        </message>
        <message>
            <source>Set the next step</source>
            <translation>Nächsten Schritt setzen</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>1 proof saved</source>
            <translation>1 Nachweis gesichert</translation>
        </message>
        <message>
            <source>Next step of {deal} closed, the one after it set</source>
            <translation>Nächster Schritt von {deal} erledigt, der danach gesetzt</translation>
        </message>
        <message>
            <source>Next step of {deal} put off until {day}</source>
            <translation>Nächster Schritt von {deal} verschoben auf {day}</translation>
        </message>
        <message>
            <source>Next step of {deal} set</source>
            <translation>Nächster Schritt von {deal} gesetzt</translation>
        </message>
        <message>
            <source>The close of {deal} is expected on {day} now</source>
            <translation>Der Abschluss von {deal} wird jetzt am {day} erwartet</translation>
        </message>
        <message>
            <source>{deal} begins anew in {pipeline}</source>
            <translation>{deal} beginnt neu in {pipeline}</translation>
        </message>
        <message>
            <source>{deal} is adopted at the stage that is proven</source>
            <translation>{deal} ist in der nachgewiesenen Phase übernommen</translation>
        </message>
        <message>
            <source>{deal} is archived</source>
            <translation>{deal} ist archiviert</translation>
        </message>
        <message>
            <source>{deal} is back on the board</source>
            <translation>{deal} ist wieder auf dem Board</translation>
        </message>
        <message>
            <source>{deal} is lost</source>
            <translation>{deal} ist verloren</translation>
        </message>
        <message>
            <source>{deal} is on the board</source>
            <translation>{deal} ist auf dem Board</translation>
        </message>
        <message>
            <source>{deal} is open again</source>
            <translation>{deal} ist wieder offen</translation>
        </message>
        <message>
            <source>{deal} is proven in {stage}</source>
            <translation>{deal} ist in {stage} nachgewiesen</translation>
        </message>
        <message>
            <source>{deal} is won</source>
            <translation>{deal} ist gewonnen</translation>
        </message>
        <message>
            <source>{deal} moved back to {stage}</source>
            <translation>{deal} ging zurück nach {stage}</translation>
        </message>
        <message>
            <source>{deal} moved to {stage}</source>
            <translation>{deal} kam in {stage}</translation>
        </message>
        <message>
            <source>{deal} waits no longer</source>
            <translation>{deal} wartet nicht mehr</translation>
        </message>
        <message>
            <source>{deal} waits until {day}</source>
            <translation>{deal} wartet bis {day}</translation>
        </message>
        <message>
            <source>{gone} went into {deal}</source>
            <translation>{gone} ging in {deal} auf</translation>
        </message>
        <message>
            <source>{n} proofs saved</source>
            <translation>{n} Nachweise gesichert</translation>
        </message>
    </context>
    <context>
        <name>Diagnose</name>
        <message>
            <source>Diagnose: outreach and replies</source>
            <translation>Diagnose: Ansprache und Antworten</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} von {whole}</translation>
        </message>
        <message>
            <source>{share} (too few for a rate)</source>
            <translation>{share} (zu wenige für eine Quote)</translation>
        </message>
    </context>
    <context>
        <name>DiagnoseInside</name>
        <message>
            <source>By pain point, in the last {n} weeks</source>
            <translation>Nach wundem Punkt, in den letzten {n} Wochen</translation>
        </message>
        <message>
            <source>Close a batch of outreach</source>
            <translation>Eine Akquiserunde abschließen</translation>
        </message>
        <message>
            <source>Closed on this day</source>
            <translation>An diesem Tag abgeschlossen</translation>
        </message>
        <message>
            <source>Positive replies of people reached</source>
            <translation>Positive Antworten je erreichter Person</translation>
        </message>
    </context>
    <context>
        <name>DiagnosePanel</name>
        <message>
            <source>Diagnose</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>What may lie behind a weak figure. Each number leads to what it counts.</source>
            <translation>Was hinter einer schwachen Zahl stecken mag. Jede Zahl führt zu dem, was sie zählt.</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>closed</source>
            <translation>zu</translation>
        </message>
        <message>
            <source>open</source>
            <translation>auf</translation>
        </message>
    </context>
    <context>
        <name>Doable</name>
        <message>
            <source>Choose a card first.</source>
            <translation>Wähle erst eine Karte.</translation>
        </message>
        <message>
            <source>Close this sheet first.</source>
            <translation>Schließ erst dieses Blatt.</translation>
        </message>
        <message>
            <source>It claims no more than is proven.</source>
            <translation>Er behauptet nicht mehr, als nachgewiesen ist.</translation>
        </message>
        <message>
            <source>It has no next step.</source>
            <translation>Er hat keinen nächsten Schritt.</translation>
        </message>
        <message>
            <source>It stands in the first stage.</source>
            <translation>Er steht in der ersten Phase.</translation>
        </message>
        <message>
            <source>No block comes next.</source>
            <translation>Kein Block kommt als Nächstes.</translation>
        </message>
        <message>
            <source>No block is running.</source>
            <translation>Kein Block läuft.</translation>
        </message>
        <message>
            <source>No filter is set.</source>
            <translation>Kein Filter ist gesetzt.</translation>
        </message>
        <message>
            <source>Only in the list: turn to it first.</source>
            <translation>Nur in der Liste: Wechsle erst zu ihr.</translation>
        </message>
        <message>
            <source>The deal has ended.</source>
            <translation>Der Deal ist zu Ende.</translation>
        </message>
        <message>
            <source>The deal is archived.</source>
            <translation>Der Deal ist archiviert.</translation>
        </message>
        <message>
            <source>The deal is not archived.</source>
            <translation>Der Deal ist nicht archiviert.</translation>
        </message>
        <message>
            <source>The deal is open.</source>
            <translation>Der Deal ist offen.</translation>
        </message>
        <message>
            <source>There is no other pipeline.</source>
            <translation>Es gibt keine andere Pipeline.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Turn to the playbook first.</source>
            <translation>Geh zuerst zum Playbook.</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <source>A deal stands further than it did on Monday.</source>
            <translation>Ein Deal steht weiter als am Montag.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Nothing was written, which is fine.</source>
            <translation>Nichts wurde geschrieben, und das ist in Ordnung.</translation>
        </message>
        <message>
            <source>Reassess…</source>
            <translation>Neu überlegen…</translation>
        </message>
        <message>
            <source>Revise…</source>
            <translation>Überarbeiten…</translation>
        </message>
        <message>
            <source>The ledger has no move and no proof of the week. That is an answer too.</source>
            <translation>Das Journal hat keinen Zug und keinen Nachweis der Woche. Auch das ist eine Antwort.</translation>
        </message>
        <message>
            <source>The review of the week</source>
            <translation>Der Rückblick der Woche</translation>
        </message>
        <message>
            <source>What decided it</source>
            <translation>Was den Ausschlag gab</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Was du gesagt hast</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>&amp;Take back this import…</source>
            <translation>Diesen Import &amp;zurücknehmen…</translation>
        </message>
        <message>
            <source>Import another &amp;file</source>
            <translation>Weitere &amp;Datei importieren</translation>
        </message>
        <message>
            <source>Imported deals stand hollow where your CRM says they are. Prove them as you go, and they become solid.</source>
            <translation>Importierte Deals stehen hohl dort, wo dein CRM sie sieht. Weise sie nach und nach nach, und sie werden fest.</translation>
        </message>
        <message>
            <source>The board is as it was before. The record keeps both.</source>
            <translation>Das Board ist wie zuvor. Der Verlauf behält beides.</translation>
        </message>
        <message>
            <source>{file} was taken back</source>
            <translation>{file} wurde zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>DropBox</name>
        <message>
            <source>A CSV or Excel export of your deals. Nothing is written before you say so.</source>
            <translation>Ein CSV- oder Excel-Export deiner Deals. Nichts wird geschrieben, bevor du es sagst.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>Choose another &amp;file…</source>
            <translation>&amp;Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Choose the file of your CRM</source>
            <translation>Wähle die Datei deines CRM</translation>
        </message>
        <message>
            <source>Drop the file of your CRM here</source>
            <translation>Zieh die Datei deines CRM hierher</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.TSV *.TXT *.XLSX)</source>
            <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.CSV *.TSV *.TXT *.XLSX)</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
    </context>
    <context>
        <name>DueField</name>
        <message>
            <source>By which day?</source>
            <translation>Bis wann?</translation>
        </message>
    </context>
    <context>
        <name>EarlierImports</name>
        <message>
            <source>&amp;Take back…</source>
            <translation>&amp;Zurücknehmen…</translation>
        </message>
        <message>
            <source>Imports so far</source>
            <translation>Bisherige Importe</translation>
        </message>
        <message>
            <source>It stays: {why}</source>
            <translation>Er bleibt: {why}</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>Er wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>Nothing was built on it yet.</source>
            <translation>Darauf wurde noch nichts aufgebaut.</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Loosen the gate</source>
            <translation>Das Tor lockern</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
    </context>
    <context>
        <name>EntriesModel</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>{what}. Not now.</source>
            <translation>{what}. Nicht jetzt.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>Evidence of that day</source>
            <translation>Belege dieses Tages</translation>
        </message>
        <message>
            <source>Focus {length} → {reached}</source>
            <translation>Fokus {length} → {reached}</translation>
        </message>
        <message>
            <source>High-leverage</source>
            <translation>Großer Hebel</translation>
        </message>
        <message>
            <source>Meeting held, qualified</source>
            <translation>Termin gehalten, qualifiziert</translation>
        </message>
        <message>
            <source>Moved forward</source>
            <translation>Vorangekommen</translation>
        </message>
        <message>
            <source>No deal</source>
            <translation>Kein Deal</translation>
        </message>
        <message>
            <source>Taken from the ledger, so there is nothing to log twice</source>
            <translation>Aus dem Journal, also ist nichts doppelt einzutragen</translation>
        </message>
        <message>
            <source>The ledger has nothing that moved a deal on this day.</source>
            <translation>Das Journal hat nichts, was an diesem Tag einen Deal bewegt hat.</translation>
        </message>
        <message>
            <source>Today’s evidence</source>
            <translation>Belege von heute</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>keiner geplant</translation>
        </message>
        <message>
            <source>of {length} planned</source>
            <translation>von {length} geplant</translation>
        </message>
        <message>
            <source>partly reached</source>
            <translation>teils erreicht</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsCard</name>
        <message>
            <source>And more in later months.</source>
            <translation>Und mehr in späteren Monaten.</translation>
        </message>
        <message>
            <source>Say in a review what a conversation should lead to; it stands here until its month.</source>
            <translation>Sag in einem Rückblick, wozu ein Gespräch führen soll; es steht hier bis zu seinem Monat.</translation>
        </message>
        <message>
            <source>What conversations led to</source>
            <translation>Wozu Gespräche führten</translation>
        </message>
    </context>
    <context>
        <name>ExpectedCard</name>
        <message>
            <source>A word on it</source>
            <translation>Ein Wort dazu</translation>
        </message>
        <message>
            <source>A word on it, if you like</source>
            <translation>Ein Wort dazu, wenn du magst</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Festgehalten.</translation>
        </message>
        <message>
            <source>On {day} you expected: {leads}. Did it come true?</source>
            <translation>Am {day} hast du erwartet: {leads}. Kam es so?</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teils</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>ExplainSheet</name>
        <message>
            <source>Copies all of it as text</source>
            <translation>Kopiert alles als Text</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Esc to close · Tab goes from part to part · Ctrl+C copies what is chosen</source>
            <translation>Esc schließt · Tab geht von Teil zu Teil · Strg+C kopiert die Auswahl</translation>
        </message>
        <message>
            <source>Explain this number</source>
            <translation>Diese Zahl erklären</translation>
        </message>
        <message>
            <source>Show what is behind it</source>
            <translation>Zeigen, was dahintersteht</translation>
        </message>
        <message>
            <source>The explanation is copied</source>
            <translation>Die Erklärung ist kopiert</translation>
        </message>
    </context>
    <context>
        <name>ExportBlocksSheet</name>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Esc to close</source>
            <translation>Esc schließt</translation>
        </message>
        <message>
            <source>Export blocks</source>
            <translation>Blöcke exportieren</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>How far ahead</source>
            <translation>Wie weit voraus</translation>
        </message>
        <message>
            <source>Import the file into Google Calendar, Outlook or Apple Calendar, and the time is protected. Importing it again updates what it changed; a block dropped in Rider has to be deleted there.</source>
            <translation>Importiere die Datei in Google Kalender, Outlook oder Apple Kalender, und die Zeit ist geschützt. Ein neuer Import ändert, was sich geändert hat; ein in Rider gestrichener Block muss dort gelöscht werden.</translation>
        </message>
        <message>
            <source>Only that it is focus time</source>
            <translation>Nur, dass es Fokuszeit ist</translation>
        </message>
        <message>
            <source>The kind of work, the deal and the intent</source>
            <translation>Art der Arbeit, Deal und Vorhaben</translation>
        </message>
        <message>
            <source>The next {n} weeks</source>
            <translation>Die nächsten {n} Wochen</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>Was sie verrät</translation>
        </message>
        <message>
            <source>Where do the blocks go?</source>
            <translation>Wohin sollen die Blöcke?</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>A folder of tables for spreadsheets (CSV)</source>
            <translation>Ein Ordner mit Tabellen (CSV)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Everything on record leaves with it. Nothing is changed here.</source>
            <translation>Alles Eingetragene geht mit. Hier ändert sich nichts.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <source>One file that Rider can restore (JSON)</source>
            <translation>Eine Datei, die Rider wiederherstellen kann (JSON)</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Rider’s export (*.json)</source>
            <translation>Export von Rider (*.json)</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <source>Where does the export go?</source>
            <translation>Wohin soll der Export?</translation>
        </message>
        <message>
            <source>With the attached files</source>
            <translation>Mit den angehängten Dateien</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{deals}, {events} events and {files} files are in {place} ({size}).</source>
            <translation>{deals}, {events} Ereignisse und {files} Dateien sind in {place} ({size}).</translation>
        </message>
        <message>
            <source>{tables} tables with {rows} rows are in {place}.</source>
            <translation>{tables} Tabellen mit {rows} Zeilen sind in {place}.</translation>
        </message>
    </context>
    <context>
        <name>FactsForm</name>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear the expected close</source>
            <translation>Erwarteten Abschluss leeren</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Give the currency by its code, such as EUR.</source>
            <translation>Gib die Währung mit ihrem Kürzel an, etwa EUR.</translation>
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation>Gib dem Deal einen Namen.</translation>
        </message>
        <message>
            <source>Give the probability in percent, from 0 to 100.</source>
            <translation>Gib die Wahrscheinlichkeit in Prozent an, von 0 bis 100.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Such as: referral</source>
            <translation>Etwa: Empfehlung</translation>
        </message>
        <message>
            <source>The buyer’s company</source>
            <translation>Die Firma des Käufers</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Your probability</source>
            <translation>Deine Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Your probability, in percent</source>
            <translation>Deine Wahrscheinlichkeit in Prozent</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>It cannot be imported as it is.</source>
            <translation>So lässt sie sich nicht importieren.</translation>
        </message>
        <message>
            <source>Letters look wrong? The file is written in</source>
            <translation>Sehen Buchstaben falsch aus? Die Datei ist geschrieben in</translation>
        </message>
        <message>
            <source>Reading it…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>The header is</source>
            <translation>Die Kopfzeile ist</translation>
        </message>
        <message>
            <source>What the file is written in</source>
            <translation>Worin die Datei geschrieben ist</translation>
        </message>
        <message>
            <source>Where the header is</source>
            <translation>Wo die Kopfzeile ist</translation>
        </message>
        <message>
            <source>as found: {encoding}</source>
            <translation>wie gefunden: {encoding}</translation>
        </message>
        <message>
            <source>find it</source>
            <translation>suchen</translation>
        </message>
        <message>
            <source>in line {line}</source>
            <translation>in Zeile {line}</translation>
        </message>
        <message>
            <source>there is none</source>
            <translation>es gibt keine</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Board or list</source>
            <translation>Board oder Liste</translation>
        </message>
        <message>
            <source>Gate open</source>
            <translation>Tor offen</translation>
        </message>
        <message>
            <source>Goes to the review of the day</source>
            <translation>Führt zum Rückblick des Tages</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Needs me</source>
            <translation>Braucht mich</translation>
        </message>
        <message>
            <source>Needs me today</source>
            <translation>Braucht mich heute</translation>
        </message>
        <message>
            <source>Nothing has moved today yet.</source>
            <translation>Heute hat sich noch nichts bewegt.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Quick filters</source>
            <translation>Schnellfilter</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Stockt</translation>
        </message>
        <message>
            <source>Today: 1 deal moved forward</source>
            <translation>Heute: 1 Deal kam voran</translation>
        </message>
        <message>
            <source>Today: {deals} deals moved forward</source>
            <translation>Heute: {deals} Deals kamen voran</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Clear what is typed</source>
            <translation>Getipptes löschen</translation>
        </message>
        <message>
            <source>Filter deals</source>
            <translation>Deals filtern</translation>
        </message>
        <message>
            <source>Filter deals by name, account, people and next step</source>
            <translation>Deals nach Name, Firma, Personen und nächstem Schritt filtern</translation>
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>A day off</source>
            <translation>Ein freier Tag</translation>
        </message>
        <message>
            <source>A deal stands further than it did. This is what the ledger has of it.</source>
            <translation>Ein Deal steht weiter als vorher. Das hat das Journal davon.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Revise…</source>
            <translation>Überarbeiten…</translation>
        </message>
        <message>
            <source>Rider asks nothing of it.</source>
            <translation>Rider fragt nichts dazu.</translation>
        </message>
        <message>
            <source>The ledger has no move and no proof of this day. That is an answer too.</source>
            <translation>Das Journal hat keinen Zug und keinen Nachweis dieses Tages. Auch das ist eine Antwort.</translation>
        </message>
        <message>
            <source>The review of this day</source>
            <translation>Der Rückblick dieses Tages</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Was du gesagt hast</translation>
        </message>
    </context>
    <context>
        <name>FinishSheet</name>
        <message>
            <source>Choose one of the three.</source>
            <translation>Wähle eines der drei.</translation>
        </message>
        <message>
            <source>Close the block</source>
            <translation>Block abschließen</translation>
        </message>
        <message>
            <source>Esc leaves it for later · what you typed stays · Ctrl+Enter to close the block</source>
            <translation>Esc lässt ihn für später · Getipptes bleibt · Strg+Enter schließt den Block ab</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teils</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Record the proof</source>
            <translation>Den Nachweis eintragen</translation>
        </message>
        <message>
            <source>Say in a sentence why.</source>
            <translation>Sag in einem Satz, warum.</translation>
        </message>
        <message>
            <source>The proof is on record.</source>
            <translation>Der Nachweis ist eingetragen.</translation>
        </message>
        <message>
            <source>Was it reached?</source>
            <translation>Wurde es erreicht?</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>What is still missing, and why?</source>
            <translation>Was fehlt noch, und warum?</translation>
        </message>
        <message>
            <source>What was in the way?</source>
            <translation>Was stand im Weg?</translation>
        </message>
        <message>
            <source>Who has to do this work?</source>
            <translation>Wer muss diese Arbeit tun?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>FirstHour</name>
        <message>
            <source>Say what comes next for a deal, and it can be booked here.</source>
            <translation>Sag, was bei einem Deal als Nächstes kommt, dann lässt es sich hier einplanen.</translation>
        </message>
        <message>
            <source>The deal that the first hour is for</source>
            <translation>Der Deal, dem die erste Stunde gehört</translation>
        </message>
        <message>
            <source>The first hour</source>
            <translation>Die erste Stunde</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Enter goes on · Esc goes back · nothing is lost</source>
            <translation>Enter geht weiter · Esc geht zurück · nichts geht verloren</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message>
            <source>An import is not finished. Finish it or close it first.</source>
            <translation>Ein Import ist nicht fertig. Beende oder schließ ihn erst.</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Wiederholt: {what}</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>What you typed into “{sheet}” is not recorded yet. Record it or close it first.</source>
            <translation>Was du in „{sheet}“ getippt hast, ist noch nicht eingetragen. Trag es ein, oder schließ es erst.</translation>
        </message>
        <message>
            <source>{deal} adopted in {stage}</source>
            <translation>{deal} in {stage} übernommen</translation>
        </message>
        <message>
            <source>{deal} claims {stage} now</source>
            <translation>{deal} behauptet jetzt {stage}</translation>
        </message>
        <message>
            <source>{deal} moved to {stage}</source>
            <translation>{deal} kam in {stage}</translation>
        </message>
    </context>
    <context>
        <name>Focus</name>
        <message>
            <source>1 interruption, {time}.</source>
            <translation>1 Unterbrechung, {time}.</translation>
        </message>
        <message>
            <source>A prospect called</source>
            <translation>Ein Interessent rief an</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Away {time}, not counted.</source>
            <translation>{time} abwesend, nicht gezählt.</translation>
        </message>
        <message>
            <source>Away, not counted</source>
            <translation>Abwesend, nicht gezählt</translation>
        </message>
        <message>
            <source>Begins now</source>
            <translation>Beginnt jetzt</translation>
        </message>
        <message>
            <source>In focus</source>
            <translation>Im Fokus</translation>
        </message>
        <message>
            <source>Interrupted once</source>
            <translation>Einmal unterbrochen</translation>
        </message>
        <message>
            <source>Interrupted {n} times</source>
            <translation>{n}-mal unterbrochen</translation>
        </message>
        <message>
            <source>Over the planned time</source>
            <translation>Über der geplanten Zeit</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused {time}.</source>
            <translation>{time} angehalten.</translation>
        </message>
        <message>
            <source>Planned for {time}, {ago} ago</source>
            <translation>Geplant für {time}, vor {ago}</translation>
        </message>
        <message>
            <source>Someone inside</source>
            <translation>Jemand im Haus</translation>
        </message>
        <message>
            <source>Someone outside</source>
            <translation>Jemand von außen</translation>
        </message>
        <message>
            <source>left of {n} min</source>
            <translation>übrig von {n} Min.</translation>
        </message>
        <message>
            <source>over {n} min</source>
            <translation>über {n} Min.</translation>
        </message>
        <message>
            <source>under 1 min</source>
            <translation>unter 1 Min.</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <translation>{h} Std. {m} Min.</translation>
        </message>
        <message>
            <source>{n} interruptions, {time}.</source>
            <translation>{n} Unterbrechungen, {time}.</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} Min.</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>{time} over</source>
            <translation>{time} darüber</translation>
        </message>
        <message>
            <source>{time}, in {left}</source>
            <translation>{time}, in {left}</translation>
        </message>
    </context>
    <context>
        <name>FocusFlows</name>
        <message>
            <source>A block for {deal} is planned, {when}.</source>
            <translation>Ein Block für {deal} ist geplant, {when}.</translation>
        </message>
        <message>
            <source>A block is planned, {when}.</source>
            <translation>Ein Block ist geplant, {when}.</translation>
        </message>
        <message>
            <source>Its block is planned already, {when}.</source>
            <translation>Sein Block ist schon geplant, {when}.</translation>
        </message>
        <message>
            <source>No half hour is free within two weeks. Drop something, or widen the hours.</source>
            <translation>In den nächsten zwei Wochen ist keine halbe Stunde frei. Streiche etwas, oder weite die Arbeitszeit.</translation>
        </message>
    </context>
    <context>
        <name>FocusHead</name>
        <message>
            <source>Calendars…</source>
            <translation>Kalender…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Day or week</source>
            <translation>Tag oder Woche</translation>
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation>Früher (Bild auf)</translation>
        </message>
        <message>
            <source>Export blocks…</source>
            <translation>Blöcke exportieren…</translation>
        </message>
        <message>
            <source>Hides the names of deals and keeps quiet</source>
            <translation>Verbirgt die Namen der Deals und bleibt still</translation>
        </message>
        <message>
            <source>Ideal week…</source>
            <translation>Ideale Woche…</translation>
        </message>
        <message>
            <source>In focus</source>
            <translation>Im Fokus</translation>
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation>Später (Bild ab)</translation>
        </message>
        <message>
            <source>Plan my day</source>
            <translation>Tag planen</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Präsentieren</translation>
        </message>
        <message>
            <source>Proposes blocks in the free time (Shift+P)</source>
            <translation>Schlägt Blöcke in der freien Zeit vor (Umschalt+P)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Heute (T)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Worth an hour</source>
            <translation>Eine Stunde wert</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>High-leverage that day</source>
            <translation>Großer Hebel an dem Tag</translation>
        </message>
        <message>
            <source>High-leverage that week</source>
            <translation>Großer Hebel in der Woche</translation>
        </message>
        <message>
            <source>High-leverage this week</source>
            <translation>Großer Hebel diese Woche</translation>
        </message>
        <message>
            <source>High-leverage today</source>
            <translation>Großer Hebel heute</translation>
        </message>
    </context>
    <context>
        <name>FocusWords</name>
        <message>
            <source>Automate it</source>
            <translation>Automatisieren</translation>
        </message>
        <message>
            <source>Delegate it</source>
            <translation>Abgeben</translation>
        </message>
        <message>
            <source>It must be me</source>
            <translation>Ich muss es selbst tun</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} Std.</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} Min.</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>closed</source>
            <translation>zu</translation>
        </message>
        <message>
            <source>open</source>
            <translation>auf</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose a folder: {option}</source>
            <translation>Ordner wählen: {option}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>The usual place</source>
            <translation>Der übliche Ort</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>No program of this machine shows folders. The path is {place}.</source>
            <translation>Kein Programm dieses Rechners zeigt Ordner. Der Pfad ist {place}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open: {folder}</source>
            <translation>Öffnen: {folder}</translation>
        </message>
        <message>
            <source>Path: {folder}</source>
            <translation>Pfad: {folder}</translation>
        </message>
        <message>
            <source>There is nothing at {place} yet. Rider makes the folder when it first needs it.</source>
            <translation>Unter {place} ist noch nichts. Rider legt den Ordner an, wenn es ihn zum ersten Mal braucht.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Esc to close · what you typed stays · Ctrl+Enter to confirm</source>
            <translation>Esc schließt · Getipptes bleibt · Strg+Enter bestätigt</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Show its board</source>
            <translation>Sein Board zeigen</translation>
        </message>
    </context>
    <context>
        <name>Further</name>
        <message>
            <source>In this window no deal came in, moved or closed. What the record tells is older.</source>
            <translation>In diesem Zeitraum kam, zog und schloss kein Deal. Was der Verlauf erzählt, ist älter.</translation>
        </message>
        <message>
            <source>Look at all of it</source>
            <translation>Alles ansehen</translation>
        </message>
    </context>
    <context>
        <name>GateBody</name>
        <message>
            <source>Proofs of earlier stages that hold: {count}</source>
            <translation>Nachweise früherer Phasen, die gelten: {count}</translation>
        </message>
        <message>
            <source>To enter {stage}</source>
            <translation>Für den Eintritt in {stage}</translation>
        </message>
        <message>
            <source>To win</source>
            <translation>Zum Gewinnen</translation>
        </message>
    </context>
    <context>
        <name>GateHint</name>
        <message>
            <source>1 proof short of {stage}</source>
            <translation>1 Nachweis fehlt für {stage}</translation>
        </message>
        <message>
            <source>Asks for a reason, never for proof</source>
            <translation>Fragt nach einem Grund, nie nach einem Nachweis</translation>
        </message>
        <message>
            <source>Drop to adopt the deal at the stage that is proven</source>
            <translation>Loslassen: den Deal in der nachgewiesenen Phase übernehmen</translation>
        </message>
        <message>
            <source>Drop to choose the stage</source>
            <translation>Loslassen: die Phase wählen</translation>
        </message>
        <message>
            <source>Drop to close the overdue step, then move</source>
            <translation>Loslassen: überfälligen Schritt abschließen, dann weiter</translation>
        </message>
        <message>
            <source>Drop to give it now</source>
            <translation>Loslassen: ihn jetzt geben</translation>
        </message>
        <message>
            <source>Drop to give them now</source>
            <translation>Loslassen: sie jetzt geben</translation>
        </message>
        <message>
            <source>Gate open</source>
            <translation>Tor offen</translation>
        </message>
        <message>
            <source>Gate open: drop to move</source>
            <translation>Tor offen: loslassen und er zieht weiter</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>Behauptung senken</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Needs no proof</source>
            <translation>Braucht keinen Nachweis</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>and {rest} more</source>
            <translation>und {rest} weitere</translation>
        </message>
        <message>
            <source>{count} proofs short of {stage}</source>
            <translation>{count} Nachweise fehlen für {stage}</translation>
        </message>
    </context>
    <context>
        <name>GateSheet</name>
        <message>
            <source> · {count} more</source>
            <translation> · {count} weitere</translation>
        </message>
        <message>
            <source>A deal enters {stage} when the buyer has done these, not when you have.</source>
            <translation>Ein Deal kommt in {stage}, wenn der Käufer das getan hat, nicht du.</translation>
        </message>
        <message>
            <source>A deal is won when the buyer has signed, not when they have said so.</source>
            <translation>Ein Deal ist gewonnen, wenn der Käufer unterschrieben hat, nicht wenn er es zugesagt hat.</translation>
        </message>
        <message>
            <source>Book the block that gets this proof</source>
            <translation>Den Block für diesen Nachweis einplanen</translation>
        </message>
        <message>
            <source>Esc to close · nothing typed is lost · Ctrl+Enter to go on</source>
            <translation>Esc schließt · nichts Getipptes geht verloren · Strg+Enter macht weiter</translation>
        </message>
        <message>
            <source>Mark as won</source>
            <translation>Als gewonnen eintragen</translation>
        </message>
        <message>
            <source>Move to {stage}</source>
            <translation>In {stage} ziehen</translation>
        </message>
        <message>
            <source>Plans a focus block for the first of them, in the next free time</source>
            <translation>Plant einen Fokusblock für den ersten davon, in der nächsten freien Zeit</translation>
        </message>
        <message>
            <source>Prove {stage}</source>
            <translation>{stage} nachweisen</translation>
        </message>
        <message>
            <source>Save proofs, stay in {stage}</source>
            <translation>Sichern, in {stage} bleiben</translation>
        </message>
        <message>
            <source>Save, prove the rest later</source>
            <translation>Sichern, den Rest später nachweisen</translation>
        </message>
        <message>
            <source>Still short: {first}</source>
            <translation>Es fehlt noch: {first}</translation>
        </message>
        <message>
            <source>{held} of {all} proofs.</source>
            <translation>{held} von {all} Nachweisen.</translation>
        </message>
    </context>
    <context>
        <name>GiveWay</name>
        <message>
            <source>Keep these three</source>
            <translation>Diese drei behalten</translation>
        </message>
        <message>
            <source>Three deals are chosen. Which one gives way to {deal}?</source>
            <translation>Drei Deals sind gewählt. Welcher macht Platz für {deal}?</translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>Choose a pipeline</source>
            <translation>Pipeline wählen</translation>
        </message>
        <message>
            <source>Pipeline: {name}</source>
            <translation>Pipeline: {name}</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{count} open</source>
            <translation>{count} offen</translation>
        </message>
        <message>
            <source>{hoped} is hope: stated beyond the proof.</source>
            <translation>{hoped} sind Hoffnung: mehr behauptet als nachgewiesen.</translation>
        </message>
        <message>
            <source>{proven} of {open} stands where it is proven.</source>
            <translation>{proven} von {open} stehen dort, wo sie nachgewiesen sind.</translation>
        </message>
    </context>
    <context>
        <name>HeldSheet</name>
        <message>
            <source>Esc to close · what was held stays as it was</source>
            <translation>Esc schließt · was gehalten wurde, bleibt, wie es war</translation>
        </message>
        <message>
            <source>How its time was spent</source>
            <translation>Wie seine Zeit verging</translation>
        </message>
        <message>
            <source>It was not held.</source>
            <translation>Er wurde nicht gehalten.</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>Deal öffnen</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What was to be true afterwards</source>
            <translation>Was danach wahr sein sollte</translation>
        </message>
    </context>
    <context>
        <name>HoursField</name>
        <message>
            <source>The hours end after they begin.</source>
            <translation>Die Arbeitszeit endet, nachdem sie beginnt.</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <source>Working hours begin</source>
            <translation>Die Arbeitszeit beginnt</translation>
        </message>
        <message>
            <source>Working hours end</source>
            <translation>Die Arbeitszeit endet</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>HoursPage</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Plans of your day keep to these hours, and new deals are in this currency. You can change it later in Settings.</source>
            <translation>Pläne für deinen Tag bleiben in diesen Stunden, und neue Deals sind in dieser Währung. Du kannst es später in den Einstellungen ändern.</translation>
        </message>
        <message>
            <source>When do you work, and in which currency?</source>
            <translation>Wann arbeitest du, und in welcher Währung?</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeit</translation>
        </message>
    </context>
    <context>
        <name>IdealWeeks</name>
        <message>
            <source>1 block is left out: a meeting or a block is in its way.</source>
            <translation>1 Block fällt weg: Ein Termin oder ein Block ist ihm im Weg.</translation>
        </message>
        <message>
            <source>1 block is left out: its time is over.</source>
            <translation>1 Block fällt weg: Seine Zeit ist vorbei.</translation>
        </message>
        <message>
            <source>Nothing of “{week}” finds a place in this week.</source>
            <translation>Nichts aus „{week}“ findet in dieser Woche Platz.</translation>
        </message>
        <message>
            <source>{count} blocks are left out: meetings or blocks are in their way.</source>
            <translation>{count} Blöcke fallen weg: Termine oder Blöcke sind ihnen im Weg.</translation>
        </message>
        <message>
            <source>{count} blocks are left out: their time is over.</source>
            <translation>{count} Blöcke fallen weg: Ihre Zeit ist vorbei.</translation>
        </message>
        <message>
            <source>{count} from “{week}”</source>
            <translation>{count} aus „{week}“</translation>
        </message>
        <message>
            <source>“{week}” is kept.</source>
            <translation>„{week}“ ist aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>IdleFace</name>
        <message>
            <source>Ended at {time}</source>
            <translation>Endete um {time}</translation>
        </message>
        <message>
            <source>Its clock ran when Rider was closed.</source>
            <translation>Seine Uhr lief, als Rider zu war.</translation>
        </message>
        <message>
            <source>Nothing is planned. Drag a deal onto the day, or draw a block there.</source>
            <translation>Nichts ist geplant. Zieh einen Deal auf den Tag, oder zeichne dort einen Block.</translation>
        </message>
        <message>
            <source>Say what became of it</source>
            <translation>Sag, was daraus geworden ist</translation>
        </message>
        <message>
            <source>Say what came of it</source>
            <translation>Sag, was daraus wurde</translation>
        </message>
        <message>
            <source>Tomorrow, </source>
            <translation>Morgen, </translation>
        </message>
    </context>
    <context>
        <name>ImportCheck</name>
        <message>
            <source>1 row has the name and account of a deal that is on the board already.</source>
            <translation>1 Zeile hat Namen und Firma eines Deals, der schon auf dem Board ist.</translation>
        </message>
        <message>
            <source>Are they the same deals?</source>
            <translation>Sind es dieselben Deals?</translation>
        </message>
        <message>
            <source>Other deals: bring them in too</source>
            <translation>Andere Deals: auch sie hereinholen</translation>
        </message>
        <message>
            <source>Same names</source>
            <translation>Gleiche Namen</translation>
        </message>
        <message>
            <source>Skip these rows</source>
            <translation>Diese Zeilen auslassen</translation>
        </message>
        <message>
            <source>The same deals: take them together</source>
            <translation>Dieselben Deals: zusammennehmen</translation>
        </message>
        <message>
            <source>{count} rows have the name and account of deals that are on the board already.</source>
            <translation>{count} Zeilen haben Namen und Firma von Deals, die schon auf dem Board sind.</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Day it came to its stage</source>
            <translation>Tag, an dem er in seine Phase kam</translation>
        </message>
        <message>
            <source>Day it was closed</source>
            <translation>Tag, an dem er abgeschlossen wurde</translation>
        </message>
        <message>
            <source>Day it was created</source>
            <translation>Tag, an dem er angelegt wurde</translation>
        </message>
        <message>
            <source>Day it was lost</source>
            <translation>Tag, an dem er verloren wurde</translation>
        </message>
        <message>
            <source>Day it was won</source>
            <translation>Tag, an dem er gewonnen wurde</translation>
        </message>
        <message>
            <source>Deal that the row is about</source>
            <translation>Deal, um den es in der Zeile geht</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Id of the deal</source>
            <translation>Id des Deals</translation>
        </message>
        <message>
            <source>Name of the deal</source>
            <translation>Name des Deals</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>People at the buyer</source>
            <translation>Personen beim Käufer</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Source of the lead</source>
            <translation>Quelle des Leads</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Status: open, won or lost</source>
            <translation>Status: offen, gewonnen oder verloren</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>When the stage was entered</source>
            <translation>Wann die Phase begann</translation>
        </message>
        <message>
            <source>Whether it is closed</source>
            <translation>Ob er abgeschlossen ist</translation>
        </message>
        <message>
            <source>Whether it is won</source>
            <translation>Ob er gewonnen ist</translation>
        </message>
        <message>
            <source>Why it was lost</source>
            <translation>Warum er verloren wurde</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Show the board</source>
            <translation>Board &amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;Show them on the board</source>
            <translation>Auf dem Board z&amp;eigen</translation>
        </message>
        <message>
            <source>1 row was saved. Mend it there, then import that file.</source>
            <translation>1 Zeile wurde gesichert. Bessere sie dort aus, dann importiere jene Datei.</translation>
        </message>
        <message>
            <source>Columns and stages are known; nothing was to ask.</source>
            <translation>Spalten und Phasen sind bekannt; es war nichts zu fragen.</translation>
        </message>
        <message>
            <source>Import deals</source>
            <translation>Deals importieren</translation>
        </message>
        <message>
            <source>Nothing in it is new to the board, so there is nothing to import.</source>
            <translation>Nichts darin ist neu für das Board, also gibt es nichts zu importieren.</translation>
        </message>
        <message>
            <source>One question is still open here.</source>
            <translation>Eine Frage ist hier noch offen.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <source>The columns are known; nothing was to ask there.</source>
            <translation>Die Spalten sind bekannt; dort war nichts zu fragen.</translation>
        </message>
        <message>
            <source>The stages are known; nothing was to ask there.</source>
            <translation>Die Phasen sind bekannt; dort war nichts zu fragen.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it with Cancel. Then close the window.</source>
            <translation>Warte, bis das fertig ist, oder halte es mit Abbrechen an. Dann schließ das Fenster.</translation>
        </message>
        <message>
            <source>{count} questions are still open here.</source>
            <translation>{count} Fragen sind hier noch offen.</translation>
        </message>
        <message>
            <source>{count} rows were saved. Mend them there, then import that file.</source>
            <translation>{count} Zeilen wurden gesichert. Bessere sie dort aus, dann importiere jene Datei.</translation>
        </message>
        <message>
            <source>{file} was taken back.</source>
            <translation>{file} wurde zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>ImportQuestions</name>
        <message>
            <source>3 April</source>
            <translation>3. April</translation>
        </message>
        <message>
            <source>A comma: 1.234,50</source>
            <translation>Ein Komma: 1.234,50</translation>
        </message>
        <message>
            <source>A point: 1,234.50</source>
            <translation>Ein Punkt: 1,234.50</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Beträge</translation>
        </message>
        <message>
            <source>Choose a pipeline…</source>
            <translation>Pipeline wählen…</translation>
        </message>
        <message>
            <source>Choose the currency…</source>
            <translation>Währung wählen…</translation>
        </message>
        <message>
            <source>Choose yours…</source>
            <translation>Wähle deine…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Everyone’s deals</source>
            <translation>Die Deals von allen</translation>
        </message>
        <message>
            <source>How deals are told apart</source>
            <translation>Woran Deals zu unterscheiden sind</translation>
        </message>
        <message>
            <source>Is k a thousand?</source>
            <translation>Ist k ein Tausend?</translation>
        </message>
        <message>
            <source>Is that so?</source>
            <translation>Ist das so?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Stimmt das?</translation>
        </message>
        <message>
            <source>March 4</source>
            <translation>4. März</translation>
        </message>
        <message>
            <source>Name of the deal</source>
            <translation>Name des Deals</translation>
        </message>
        <message>
            <source>No column has ids: a later file is matched by name and account.</source>
            <translation>Keine Spalte hat Ids: Eine spätere Datei wird über Namen und Firma zugeordnet.</translation>
        </message>
        <message>
            <source>No: leave such rows out</source>
            <translation>Nein: solche Zeilen auslassen</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Shortened amounts</source>
            <translation>Abgekürzte Beträge</translation>
        </message>
        <message>
            <source>Still to say</source>
            <translation>Noch zu sagen</translation>
        </message>
        <message>
            <source>Such as “{name}”, or “{name} for {account}”.</source>
            <translation>Etwa „{name}“ oder „{name} für {account}“.</translation>
        </message>
        <message>
            <source>The day comes first</source>
            <translation>Der Tag kommt zuerst</translation>
        </message>
        <message>
            <source>The day: {date}</source>
            <translation>Der Tag: {date}</translation>
        </message>
        <message>
            <source>The file has the deals of {count} people. Those of others are left out.</source>
            <translation>Die Datei hat die Deals von {count} Personen. Die der anderen fallen weg.</translation>
        </message>
        <message>
            <source>The file names none. Its deals come into this one.</source>
            <translation>Die Datei nennt keine. Ihre Deals kommen in diese.</translation>
        </message>
        <message>
            <source>The month comes first</source>
            <translation>Der Monat kommt zuerst</translation>
        </message>
        <message>
            <source>The month: {date}</source>
            <translation>Der Monat: {date}</translation>
        </message>
        <message>
            <source>What stands before the fraction?</source>
            <translation>Was steht vor den Cents?</translation>
        </message>
        <message>
            <source>Where an amount does not say what it is in, it is taken as this.</source>
            <translation>Wo ein Betrag nicht sagt, worin er ist, gilt er als das hier.</translation>
        </message>
        <message>
            <source>Which column is which?</source>
            <translation>Welche Spalte ist welche?</translation>
        </message>
        <message>
            <source>Which comes first?</source>
            <translation>Was kommt zuerst?</translation>
        </message>
        <message>
            <source>Whose deals?</source>
            <translation>Wessen Deals?</translation>
        </message>
        <message>
            <source>Yes, by name and account</source>
            <translation>Ja, nach Namen und Firma</translation>
        </message>
        <message>
            <source>Yes: 250k is 250,000</source>
            <translation>Ja: 250k ist 250.000</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <source>{name} for {account}</source>
            <translation>{name} für {account}</translation>
        </message>
        <message>
            <source>{said}: {proof} proves it.</source>
            <translation>{said}: {proof} beweist es.</translation>
        </message>
        <message>
            <source>“{sample}”: {day_first} or {month_first}? No date in this column tells.</source>
            <translation>„{sample}“: {day_first} oder {month_first}? Kein Datum in dieser Spalte verrät es.</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>&amp;Change {changed}</source>
            <translation>{changed} &amp;ändern</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>&amp;Import {new}</source>
            <translation>{new} &amp;importieren</translation>
        </message>
        <message>
            <source>&amp;Import {new}, change {changed}</source>
            <translation>{new} &amp;importieren, {changed} ändern</translation>
        </message>
        <message>
            <source>&amp;Keep the skipped rows</source>
            <translation>Aus&amp;gelassene Zeilen sichern</translation>
        </message>
        <message>
            <source>1 change to a deal is taken back</source>
            <translation>1 Änderung an einem Deal wird zurückgenommen</translation>
        </message>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>1 deal of {file} leaves the board</source>
            <translation>1 Deal aus {file} verlässt das Board</translation>
        </message>
        <message>
            <source>1 question.</source>
            <translation>1 Frage.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Changed: {count}.</source>
            <translation>Geändert: {count}.</translation>
        </message>
        <message>
            <source>Columns: {read} of {all} are read.</source>
            <translation>Spalten: {read} von {all} werden gelesen.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Nothing to ask.</source>
            <translation>Nichts zu fragen.</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Skipped: {count}.</source>
            <translation>Ausgelassen: {count}.</translation>
        </message>
        <message>
            <source>Stages: 1 word.</source>
            <translation>Phasen: 1 Wort.</translation>
        </message>
        <message>
            <source>Stages: {count} words.</source>
            <translation>Phasen: {count} Wörter.</translation>
        </message>
        <message>
            <source>The skipped rows of {file} are taken back</source>
            <translation>Die ausgelassenen Zeilen von {file} werden zurückgenommen</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Unchanged: {count}.</source>
            <translation>Unverändert: {count}.</translation>
        </message>
        <message>
            <source>Whose deals: everyone’s.</source>
            <translation>Wessen Deals: die von allen.</translation>
        </message>
        <message>
            <source>Whose deals: the file names {count} people. You will be asked which are yours.</source>
            <translation>Wessen Deals: Die Datei nennt {count} Personen. Du wirst gefragt, welche deine sind.</translation>
        </message>
        <message>
            <source>Whose deals: those of {name}.</source>
            <translation>Wessen Deals: die von {name}.</translation>
        </message>
        <message>
            <source>{count} came in</source>
            <translation>{count} kamen herein</translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>{count} geändert</translation>
        </message>
        <message>
            <source>{count} changes to deals are taken back</source>
            <translation>{count} Änderungen an Deals werden zurückgenommen</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{count} deals of {file} leave the board</source>
            <translation>{count} Deals aus {file} verlassen das Board</translation>
        </message>
        <message>
            <source>{count} questions.</source>
            <translation>{count} Fragen.</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <source>{file} is in</source>
            <translation>{file} ist da</translation>
        </message>
        <message>
            <source>{told}. Nothing is deleted.</source>
            <translation>{told}. Nichts wird gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>ImportWorks</name>
        <message>
            <source>An import is running. Wait until it is done, then try again.</source>
            <translation>Ein Import läuft. Warte, bis er fertig ist, dann versuch es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Find a key</source>
            <translation>Eine Taste finden</translation>
        </message>
        <message>
            <source>Find a key, or what it does</source>
            <translation>Finde eine Taste, oder was sie tut</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>No key does “{typed}”.</source>
            <translation>Keine Taste tut „{typed}“.</translation>
        </message>
        <message>
            <source>↑ ↓ Page Up Page Down to scroll · Esc to close</source>
            <translation>↑ ↓ Bild auf, Bild ab blättern · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>1 archived stage</source>
            <translation>1 archivierte Phase</translation>
        </message>
        <message>
            <source>{n} archived stages</source>
            <translation>{n} archivierte Phasen</translation>
        </message>
    </context>
    <context>
        <name>LeverageCard</name>
        <message>
            <source>First hour not protected.</source>
            <translation>Erste Stunde nicht geschützt.</translation>
        </message>
        <message>
            <source>First hour protected.</source>
            <translation>Erste Stunde geschützt.</translation>
        </message>
        <message>
            <source>High-leverage share of what is planned</source>
            <translation>Anteil mit großem Hebel am Geplanten</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Drag a deal onto a free hour.</source>
            <translation>Noch ist nichts geplant. Zieh einen Deal auf eine freie Stunde.</translation>
        </message>
        <message>
            <source>Plan kept: {held} of {n}.</source>
            <translation>Plan gehalten: {held} von {n}.</translation>
        </message>
        <message>
            <source>{percent}% of your planned hours.</source>
            <translation>{percent} % deiner geplanten Stunden.</translation>
        </message>
    </context>
    <context>
        <name>LinkField</name>
        <message>
            <source>Choose file for: {name}</source>
            <translation>Datei wählen für: {name}</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose the file that shows it</source>
            <translation>Wähle die Datei, die es zeigt</translation>
        </message>
        <message>
            <source>Link, or drop a file here</source>
            <translation>Link, oder eine Datei hierher ziehen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>Datei entfernen</translation>
        </message>
        <message>
            <source>“{name}” could not be kept. Choose another file or give a link.</source>
            <translation>„{name}“ ließ sich nicht aufheben. Wähle eine andere Datei oder gib einen Link an.</translation>
        </message>
    </context>
    <context>
        <name>ListHeads</name>
        <message>
            <source>Click to sort</source>
            <translation>Klick sortiert</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>LostSheet</name>
        <message>
            <source>Choose the reason that comes closest.</source>
            <translation>Wähle den Grund, der am nächsten kommt.</translation>
        </message>
        <message>
            <source>Mark as lost</source>
            <translation>Als verloren eintragen</translation>
        </message>
        <message>
            <source>Say in a sentence why the deal was lost.</source>
            <translation>Sag in einem Satz, warum der Deal verloren ging.</translation>
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation>Was hat er gesagt oder getan?</translation>
        </message>
        <message>
            <source>What happened, in a sentence</source>
            <translation>Was geschah, in einem Satz</translation>
        </message>
        <message>
            <source>Why it was lost</source>
            <translation>Warum er verloren wurde</translation>
        </message>
        <message>
            <source>Why was it lost?</source>
            <translation>Warum ging er verloren?</translation>
        </message>
    </context>
    <context>
        <name>LunchField</name>
        <message>
            <source>Lunch</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <source>Lunch begins</source>
            <translation>Mittagspause beginnt</translation>
        </message>
        <message>
            <source>Minutes of lunch</source>
            <translation>Minuten der Mittagspause</translation>
        </message>
        <message>
            <source>for</source>
            <translation>für</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
    </context>
    <context>
        <name>MadeModel</name>
        <message>
            <source>Can be taken back</source>
            <translation>Lässt sich zurücknehmen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Everyone’s</source>
            <translation>Von allen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seither</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Wessen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>MeetingAsking</name>
        <message>
            <source>No half hour is free before it within your working hours.</source>
            <translation>Davor ist in deiner Arbeitszeit keine halbe Stunde frei.</translation>
        </message>
        <message>
            <source>Preparing for it is planned, {when}.</source>
            <translation>Die Vorbereitung ist geplant, {when}.</translation>
        </message>
        <message>
            <source>Ready for {meeting}</source>
            <translation>Bereit für {meeting}</translation>
        </message>
        <message>
            <source>The meeting is linked to no deal.</source>
            <translation>Der Termin ist mit keinem Deal verknüpft.</translation>
        </message>
        <message>
            <source>The meeting is linked to {deal}.</source>
            <translation>Der Termin ist mit {deal} verknüpft.</translation>
        </message>
        <message>
            <source>The meeting is linked.</source>
            <translation>Der Termin ist verknüpft.</translation>
        </message>
        <message>
            <source>What came of the meeting is on record.</source>
            <translation>Was aus dem Termin wurde, ist eingetragen.</translation>
        </message>
        <message>
            <source>the meeting</source>
            <translation>den Termin</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>It is under way.</source>
            <translation>Er läuft gerade.</translation>
        </message>
        <message>
            <source>Still to come.</source>
            <translation>Kommt noch.</translation>
        </message>
        <message>
            <source>The calendar does not have it any more. What came of it stays.</source>
            <translation>Der Kalender hat ihn nicht mehr. Was daraus wurde, bleibt.</translation>
        </message>
    </context>
    <context>
        <name>MeetingFlows</name>
        <message>
            <source>1 block is in {place}.</source>
            <translation>1 Block ist in {place}.</translation>
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation>{name} ist entfernt.</translation>
        </message>
        <message>
            <source>{n} blocks are in {place}.</source>
            <translation>{n} Blöcke sind in {place}.</translation>
        </message>
    </context>
    <context>
        <name>MeetingMenu</name>
        <message>
            <source>Meeting</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>Deal öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Say what came of it…</source>
            <translation>Sagen, was daraus wurde…</translation>
        </message>
    </context>
    <context>
        <name>MeetingSheet</name>
        <message>
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Held and qualified means that someone with a part in the decision did.</source>
            <translation>Gehalten und qualifiziert heißt: Jemand mit einer Rolle in der Entscheidung war dabei.</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <source>It was said: {outcome}.</source>
            <translation>Gesagt wurde: {outcome}.</translation>
        </message>
        <message>
            <source>Its time zone, {zone}, is not known. It may be at another hour.</source>
            <translation>Seine Zeitzone, {zone}, ist nicht bekannt. Vielleicht liegt er zu einer anderen Stunde.</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Name or account; none if it is about no deal</source>
            <translation>Name oder Firma; leer, wenn es um keinen Deal geht</translation>
        </message>
        <message>
            <source>No open deal is called that. Choose one, or leave it empty.</source>
            <translation>Kein offener Deal heißt so. Wähle einen oder lass es leer.</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>Noch nicht bestätigt.</translation>
        </message>
        <message>
            <source>Plans half an hour before it</source>
            <translation>Plant eine halbe Stunde davor</translation>
        </message>
        <message>
            <source>Prepare for it</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Save the deal</source>
            <translation>Deal sichern</translation>
        </message>
        <message>
            <source>Save what came of it</source>
            <translation>Sichern, was daraus wurde</translation>
        </message>
        <message>
            <source>Say in a sentence what came of it.</source>
            <translation>Sag in einem Satz, was daraus wurde.</translation>
        </message>
        <message>
            <source>Suggested by who takes part and what it is called. Save it if it is right.</source>
            <translation>Vorgeschlagen nach Teilnehmern und Titel. Sichere es, wenn es stimmt.</translation>
        </message>
        <message>
            <source>Tick someone with a part in the decision, or say which part they have.</source>
            <translation>Hake jemanden mit einer Rolle in der Entscheidung an, oder sag, welche Rolle er hat.</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation>Was hat er gesagt oder getan?</translation>
        </message>
        <message>
            <source>Which deal is it about?</source>
            <translation>Um welchen Deal geht es?</translation>
        </message>
        <message>
            <source>Who took part?</source>
            <translation>Wer war dabei?</translation>
        </message>
        <message>
            <source>With {people}</source>
            <translation>Mit {people}</translation>
        </message>
    </context>
    <context>
        <name>MeetingsFlows</name>
        <message>
            <source>The batch is closed.</source>
            <translation>Die Runde ist abgeschlossen.</translation>
        </message>
        <message>
            <source>The batch is taken out.</source>
            <translation>Die Runde ist herausgenommen.</translation>
        </message>
        <message>
            <source>What came of the meeting is on record.</source>
            <translation>Was aus dem Termin wurde, ist eingetragen.</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>1 meeting without a deal</source>
            <translation>1 Termin ohne Deal</translation>
        </message>
        <message>
            <source>A batch of outreach is not closed yet. Close it, or empty its fields.</source>
            <translation>Eine Akquiserunde ist noch nicht abgeschlossen. Schließ sie ab, oder leere ihre Felder.</translation>
        </message>
        <message>
            <source>No meeting about a deal on this day.</source>
            <translation>Kein Termin zu einem Deal an diesem Tag.</translation>
        </message>
        <message>
            <source>No meetings on this day.</source>
            <translation>Keine Termine an diesem Tag.</translation>
        </message>
        <message>
            <source>No meetings today.</source>
            <translation>Keine Termine heute.</translation>
        </message>
        <message>
            <source>Qualified means: someone with a part in the decision took part, and the fit is confirmed.</source>
            <translation>Qualifiziert heißt: Jemand mit einer Rolle in der Entscheidung war dabei, und die Passung ist bestätigt.</translation>
        </message>
        <message>
            <source>There is nothing to answer here. Go on when you like.</source>
            <translation>Hier ist nichts zu beantworten. Geh weiter, wenn du magst.</translation>
        </message>
        <message>
            <source>What came of the day’s meetings?</source>
            <translation>Was wurde aus den Terminen des Tages?</translation>
        </message>
        <message>
            <source>{n} meetings without a deal</source>
            <translation>{n} Termine ohne Deal</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message>
            <source>A won deal goes into another won one only.</source>
            <translation>Ein gewonnener Deal geht nur in einem anderen gewonnenen auf.</translation>
        </message>
        <message>
            <source>Choose the deal that stays.</source>
            <translation>Wähle den Deal, der bleibt.</translation>
        </message>
        <message>
            <source>Deals that are likely the same come first.</source>
            <translation>Deals, die wahrscheinlich derselbe sind, kommen zuerst.</translation>
        </message>
        <message>
            <source>It leaves the board; the record of both is kept.</source>
            <translation>Er verlässt das Board; der Verlauf von beiden bleibt.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge into another deal</source>
            <translation>Mit einem anderen Deal zusammenführen</translation>
        </message>
        <message>
            <source>Which deal stays?</source>
            <translation>Welcher Deal bleibt?</translation>
        </message>
        <message>
            <source>“{gone}” goes into “{kept}”: its people and proofs are kept there.</source>
            <translation>„{gone}“ geht in „{kept}“ auf: Personen und Nachweise bleiben dort.</translation>
        </message>
        <message>
            <source>“{gone}” goes into “{kept}”: its people are kept there. Its proofs were given for another pipeline and stay with it.</source>
            <translation>„{gone}“ geht in „{kept}“ auf: Die Personen bleiben dort. Die Nachweise galten einer anderen Pipeline und bleiben bei ihm.</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
    </context>
    <context>
        <name>MissingCard</name>
        <message>
            <source>Give proof instead</source>
            <translation>Stattdessen Nachweis geben</translation>
        </message>
        <message>
            <source>Waive: {title}</source>
            <translation>Erlassen: {title}</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Erlassen…</translation>
        </message>
        <message>
            <source>Why is this not needed for this deal?</source>
            <translation>Warum braucht dieser Deal das nicht?</translation>
        </message>
        <message>
            <source>Why this is not needed: {title}</source>
            <translation>Warum es das nicht braucht: {title}</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>Amount, such as 24,000</source>
            <translation>Betrag, etwa 24.000</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as an amount. Write it like 24,000.</source>
            <translation>„{text}“ lässt sich nicht als Betrag lesen. Schreib ihn wie 24.000.</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>MoveBackSheet</name>
        <message>
            <source>Its proofs stay. The record keeps where it stood.</source>
            <translation>Die Nachweise bleiben. Der Verlauf behält, wo er stand.</translation>
        </message>
        <message>
            <source>Move back to {stage}</source>
            <translation>Zurück nach {stage}</translation>
        </message>
        <message>
            <source>Say what came of the next step.</source>
            <translation>Sag, was aus dem nächsten Schritt wurde.</translation>
        </message>
        <message>
            <source>Say why the deal goes back.</source>
            <translation>Sag, warum der Deal zurückgeht.</translation>
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation>Was war anders als gedacht?</translation>
        </message>
        <message>
            <source>Why does it go back?</source>
            <translation>Warum geht er zurück?</translation>
        </message>
    </context>
    <context>
        <name>MovedPage</name>
        <message>
            <source>A word on it, if you like</source>
            <translation>Ein Wort dazu, wenn du magst</translation>
        </message>
        <message>
            <source>Add with evidence…</source>
            <translation>Mit Beleg hinzufügen…</translation>
        </message>
        <message>
            <source>Also that day</source>
            <translation>Auch an dem Tag</translation>
        </message>
        <message>
            <source>Also today</source>
            <translation>Auch heute</translation>
        </message>
        <message>
            <source>Ask for its proof</source>
            <translation>Nach seinem Nachweis fragen</translation>
        </message>
        <message>
            <source>From the ledger.</source>
            <translation>Aus dem Journal.</translation>
        </message>
        <message>
            <source>I was off</source>
            <translation>Ich hatte frei</translation>
        </message>
        <message>
            <source>In a few words: what was in the way?</source>
            <translation>In wenigen Worten: Was stand im Weg?</translation>
        </message>
        <message>
            <source>Nothing moved</source>
            <translation>Nichts bewegt</translation>
        </message>
        <message>
            <source>Say in a few words why nothing moved.</source>
            <translation>Sag in wenigen Worten, warum sich nichts bewegt hat.</translation>
        </message>
        <message>
            <source>Taken from the ledger, by deal.</source>
            <translation>Aus dem Journal, nach Deals.</translation>
        </message>
        <message>
            <source>That is what moved</source>
            <translation>Das hat sich bewegt</translation>
        </message>
        <message>
            <source>The deal that moved</source>
            <translation>Der Deal, der sich bewegt hat</translation>
        </message>
        <message>
            <source>The ledger has nothing of this day that moved a deal.</source>
            <translation>Das Journal hat nichts von diesem Tag, was einen Deal bewegt hat.</translation>
        </message>
        <message>
            <source>What else there is to say</source>
            <translation>Was es sonst zu sagen gibt</translation>
        </message>
        <message>
            <source>What moved forward that day?</source>
            <translation>Was kam an dem Tag voran?</translation>
        </message>
        <message>
            <source>What moved forward today?</source>
            <translation>Was kam heute voran?</translation>
        </message>
        <message>
            <source>Why nothing moved</source>
            <translation>Warum sich nichts bewegt hat</translation>
        </message>
    </context>
    <context>
        <name>MovedWeekPage</name>
        <message>
            <source>A word on it, if you like</source>
            <translation>Ein Wort dazu, wenn du magst</translation>
        </message>
        <message>
            <source>Came nearer to moving</source>
            <translation>Kam dem Weiterziehen näher</translation>
        </message>
        <message>
            <source>No deal changed its stage. Some came nearer to it.</source>
            <translation>Kein Deal wechselte die Phase. Einige kamen dem näher.</translation>
        </message>
        <message>
            <source>Proof came in, or the buyer was heard</source>
            <translation>Es kam ein Nachweis, oder der Käufer meldete sich</translation>
        </message>
        <message>
            <source>Taken from the ledger.</source>
            <translation>Aus dem Journal.</translation>
        </message>
        <message>
            <source>The ledger has nothing of the week that moved a deal. That is an answer too.</source>
            <translation>Das Journal hat nichts von der Woche, was einen Deal bewegt hat. Auch das ist eine Antwort.</translation>
        </message>
        <message>
            <source>What did you move forward that week?</source>
            <translation>Was hast du in der Woche vorangebracht?</translation>
        </message>
        <message>
            <source>What did you move forward this week?</source>
            <translation>Was hast du diese Woche vorangebracht?</translation>
        </message>
        <message>
            <source>What was in the way, if you like</source>
            <translation>Was im Weg stand, wenn du magst</translation>
        </message>
    </context>
    <context>
        <name>Nav</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Enter for next</source>
            <translation>Enter: weiter</translation>
        </message>
        <message>
            <source>Enter to finish</source>
            <translation>Enter: fertig</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Keep it as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>saved as you type</source>
            <translation>beim Tippen gesichert</translation>
        </message>
    </context>
    <context>
        <name>NewDealSheet</name>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Esc to close · what you typed stays · Ctrl+Enter to make it</source>
            <translation>Esc schließt · Getipptes bleibt · Strg+Enter legt ihn an</translation>
        </message>
        <message>
            <source>Every deal has one dated next step, at any time.</source>
            <translation>Jeder Deal hat jederzeit einen nächsten Schritt mit Datum.</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Expected close (optional)</source>
            <translation>Erwarteter Abschluss (freiwillig)</translation>
        </message>
        <message>
            <source>Give the currency by its code, such as EUR.</source>
            <translation>Gib die Währung mit ihrem Kürzel an, etwa EUR.</translation>
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation>Gib dem Deal einen Namen.</translation>
        </message>
        <message>
            <source>Make deal</source>
            <translation>Deal anlegen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>Neuer Deal</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>Nächster Schritt fällig</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Source (optional)</source>
            <translation>Quelle (freiwillig)</translation>
        </message>
        <message>
            <source>Such as: Dock scheduling</source>
            <translation>Etwa: Rampenplanung</translation>
        </message>
        <message>
            <source>Such as: call the CFO’s assistant</source>
            <translation>Etwa: Assistenz der CFO anrufen</translation>
        </message>
        <message>
            <source>Such as: referral</source>
            <translation>Etwa: Empfehlung</translation>
        </message>
        <message>
            <source>The buyer’s company</source>
            <translation>Die Firma des Käufers</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value (optional)</source>
            <translation>Wert (freiwillig)</translation>
        </message>
        <message>
            <source>What could you help a buyer with?</source>
            <translation>Wobei könntest du einem Käufer helfen?</translation>
        </message>
    </context>
    <context>
        <name>NewPlaybook</name>
        <message>
            <source>A copy of “{name}”</source>
            <translation>Eine Kopie von „{name}“</translation>
        </message>
        <message>
            <source>A short ladder, to be reworded</source>
            <translation>Eine kurze Leiter, zum Umformulieren</translation>
        </message>
        <message>
            <source>Give the playbook a name.</source>
            <translation>Gib dem Playbook einen Namen.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Qualifiziert</translation>
        </message>
        <message>
            <source>Quote them: what they need, and for when.</source>
            <translation>Zitiere sie: was sie brauchen, und bis wann.</translation>
        </message>
        <message>
            <source>Shorten the name to {n} letters.</source>
            <translation>Kürze den Namen auf {n} Buchstaben.</translation>
        </message>
        <message>
            <source>Signed order or equivalent</source>
            <translation>Unterschriebener Auftrag oder Gleichwertiges</translation>
        </message>
        <message>
            <source>The need in the buyer’s words</source>
            <translation>Der Bedarf in den Worten des Käufers</translation>
        </message>
        <message>
            <source>What was signed and by whom, with the file or a link to it.</source>
            <translation>Was unterschrieben wurde und von wem, mit der Datei oder einem Link dazu.</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>“{name}” as it is shipped</source>
            <translation>„{name}“, wie es mitkommt</translation>
        </message>
    </context>
    <context>
        <name>NewPlaybookSheet</name>
        <message>
            <source>Add playbook</source>
            <translation>Playbook hinzufügen</translation>
        </message>
        <message>
            <source>As it stands above the board</source>
            <translation>Wie es über dem Board steht</translation>
        </message>
        <message>
            <source>It begins as</source>
            <translation>Es beginnt als</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New playbook</source>
            <translation>Neues Playbook</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
    </context>
    <context>
        <name>NewStageSheet</name>
        <message>
            <source>A deal enters it once this is proven. More can be asked for later.</source>
            <translation>Ein Deal kommt hinein, sobald das nachgewiesen ist. Mehr lässt sich später verlangen.</translation>
        </message>
        <message>
            <source>Add stage</source>
            <translation>Phase hinzufügen</translation>
        </message>
        <message>
            <source>Behind {stage}</source>
            <translation>Hinter {stage}</translation>
        </message>
        <message>
            <source>New stage</source>
            <translation>Neue Phase</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Was sie verlangt</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Wo sie steht</translation>
        </message>
    </context>
    <context>
        <name>NextPart</name>
        <message>
            <source>By which day?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>Choose its day, today or later.</source>
            <translation>Wähle seinen Tag, heute oder später.</translation>
        </message>
        <message>
            <source>Choose what is different, or take another step.</source>
            <translation>Wähle, was anders ist, oder nimm einen anderen Schritt.</translation>
        </message>
        <message>
            <source>Say what is different.</source>
            <translation>Sag, was anders ist.</translation>
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation>Sag, was der nächste Schritt ist.</translation>
        </message>
        <message>
            <source>Such as: ask her deputy who signs</source>
            <translation>Etwa: ihren Stellvertreter fragen, wer unterschreibt</translation>
        </message>
        <message>
            <source>Such as: by phone, or her deputy</source>
            <translation>Etwa: per Telefon, oder ihr Stellvertreter</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Was anders ist</translation>
        </message>
        <message>
            <source>What is different this time?</source>
            <translation>Was ist diesmal anders?</translation>
        </message>
        <message>
            <source>What is different, in a word</source>
            <translation>Was anders ist, in einem Wort</translation>
        </message>
        <message>
            <source>What is next?</source>
            <translation>Was kommt als Nächstes?</translation>
        </message>
    </context>
    <context>
        <name>NextRows</name>
        <message>
            <source>By which day?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>Choose its day, today or later.</source>
            <translation>Wähle seinen Tag, heute oder später.</translation>
        </message>
        <message>
            <source>Optional: what makes it more than “just checking in”.</source>
            <translation>Freiwillig: was mehr daraus macht als „ich wollte nur mal nachhören“.</translation>
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation>Sag, was der nächste Schritt ist.</translation>
        </message>
        <message>
            <source>Such as: her mail of Monday</source>
            <translation>Etwa: ihre Mail vom Montag</translation>
        </message>
        <message>
            <source>Such as: the budget closes on Friday</source>
            <translation>Etwa: das Budget schließt am Freitag</translation>
        </message>
        <message>
            <source>Such as: the new CFO has started</source>
            <translation>Etwa: der neue CFO hat angefangen</translation>
        </message>
        <message>
            <source>Such as: walk the CFO through the paper process</source>
            <translation>Etwa: den CFO durch den Papierweg führen</translation>
        </message>
        <message>
            <source>What does it refer to?</source>
            <translation>Worauf bezieht er sich?</translation>
        </message>
        <message>
            <source>What has changed since the last contact?</source>
            <translation>Was hat sich seit dem letzten Kontakt geändert?</translation>
        </message>
        <message>
            <source>What is next?</source>
            <translation>Was kommt als Nächstes?</translation>
        </message>
        <message>
            <source>Why now?</source>
            <translation>Warum jetzt?</translation>
        </message>
    </context>
    <context>
        <name>NoDeals</name>
        <message>
            <source>Import your CRM’s export, look at a sample, or make your first deal.</source>
            <translation>Importiere den Export deines CRM, sieh dir ein Beispiel an, oder leg deinen ersten Deal an.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Look at a sample</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>Neuer Deal</translation>
        </message>
        <message>
            <source>No deals yet</source>
            <translation>Noch keine Deals</translation>
        </message>
    </context>
    <context>
        <name>NoMatch</name>
        <message>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>No deal is like that at the moment</source>
            <translation>Im Moment ist kein Deal so</translation>
        </message>
        <message>
            <source>No deal matches “{text}”</source>
            <translation>Kein Deal passt zu „{text}“</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>+15 min</source>
            <translation>+15 Min.</translation>
        </message>
        <message>
            <source>A block ran while Rider was closed: {title}</source>
            <translation>Ein Block lief, als Rider zu war: {title}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>At {time}: {title}</source>
            <translation>Um {time}: {title}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Now: {title}, planned for {time}</source>
            <translation>Jetzt: {title}, geplant für {time}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Der Termin</translation>
        </message>
        <message>
            <source>The planned time is over: {title}</source>
            <translation>Die geplante Zeit ist vorbei: {title}</translation>
        </message>
        <message>
            <source>{title} is over. What came of it?</source>
            <translation>{title} ist vorbei. Was wurde daraus?</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>“{text}” is no whole number. Write it like 24.</source>
            <translation>„{text}“ ist keine ganze Zahl. Schreib sie wie 24.</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Streichen</translation>
        </message>
    </context>
    <context>
        <name>OfferStrip</name>
        <message>
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <source>Deal {number}</source>
            <translation>Deal {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>1 block is dropped.</source>
            <translation>1 Block ist gestrichen.</translation>
        </message>
        <message>
            <source>1 block is planned.</source>
            <translation>1 Block ist geplant.</translation>
        </message>
        <message>
            <source>1 proposal</source>
            <translation>1 Vorschlag</translation>
        </message>
        <message>
            <source>A full plan</source>
            <translation>Ein voller Plan</translation>
        </message>
        <message>
            <source>{count} blocks are dropped.</source>
            <translation>{count} Blöcke sind gestrichen.</translation>
        </message>
        <message>
            <source>{count} blocks are planned.</source>
            <translation>{count} Blöcke sind geplant.</translation>
        </message>
        <message>
            <source>{count} proposals</source>
            <translation>{count} Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>All the small things in one go</source>
            <translation>Alles Kleine in einem Zug</translation>
        </message>
        <message>
            <source>Before {meeting} at {time}</source>
            <translation>Vor {meeting} um {time}</translation>
        </message>
        <message>
            <source>First hour · {reason}</source>
            <translation>Erste Stunde · {reason}</translation>
        </message>
        <message>
            <source>First hour, for what is worth most · {reason}</source>
            <translation>Erste Stunde, für das Wertvollste · {reason}</translation>
        </message>
        <message>
            <source>From “{week}”</source>
            <translation>Aus „{week}“</translation>
        </message>
        <message>
            <source>Ready for {meeting}</source>
            <translation>Bereit für {meeting}</translation>
        </message>
    </context>
    <context>
        <name>OneToOneFlows</name>
        <message>
            <source>Copied as Markdown. Paste it where you need it.</source>
            <translation>Als Markdown kopiert. Füg es ein, wo du es brauchst.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet is in {place}.</source>
            <translation>Das Blatt ist in {place}.</translation>
        </message>
        <message>
            <source>Where does the sheet go?</source>
            <translation>Wohin soll das Blatt?</translation>
        </message>
    </context>
    <context>
        <name>OneToOnePage</name>
        <message>
            <source>1:1 sheet</source>
            <translation>1:1-Blatt</translation>
        </message>
        <message>
            <source>Back to the review</source>
            <translation>Zurück zum Rückblick</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>One page for the talk about your deals, taken from the ledger as it is now.</source>
            <translation>Eine Seite für das Gespräch über deine Deals, aus dem Journal, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>Presenting: names and words are hidden here. What you save or copy has them.</source>
            <translation>Du präsentierst: Namen und Worte sind hier verborgen. Was du sicherst oder kopierst, hat sie.</translation>
        </message>
        <message>
            <source>Save as Markdown…</source>
            <translation>Als Markdown sichern…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF sichern…</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Back to what holds where nothing is chosen</source>
            <translation>Zurück zu dem, was ohne Wahl gilt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset {option}</source>
            <translation>{option} zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>OutcomeTarget</name>
        <message>
            <source>1 proof short</source>
            <translation>1 Nachweis fehlt</translation>
        </message>
        <message>
            <source>Asks for the reason</source>
            <translation>Fragt nach dem Grund</translation>
        </message>
        <message>
            <source>Gate open</source>
            <translation>Tor offen</translation>
        </message>
        <message>
            <source>Overdue step first</source>
            <translation>Überfälliger Schritt zuerst</translation>
        </message>
        <message>
            <source>{n} proofs short</source>
            <translation>{n} Nachweise fehlen</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Adopt at the stage I can prove: {stage}</source>
            <translation>In der Phase übernehmen, die ich nachweisen kann: {stage}</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Closed: {day}</source>
            <translation>Abgeschlossen: {day}</translation>
        </message>
        <message>
            <source>End the wait</source>
            <translation>Nicht mehr warten</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>It is on no board. Its record stays, and nothing of it changes until it is restored.</source>
            <translation>Er steht auf keinem Board. Sein Verlauf bleibt, und nichts an ihm ändert sich, bis er zurückgeholt wird.</translation>
        </message>
        <message>
            <source>It was merged into “{deal}”. Its record is told there, too.</source>
            <translation>Er wurde mit „{deal}“ zusammengeführt. Dort steht auch sein Verlauf.</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengeführt</translation>
        </message>
        <message>
            <source>Momentum</source>
            <translation>Schwung</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Not proven yet</source>
            <translation>Noch nicht nachgewiesen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Gehört: {name}</translation>
        </message>
        <message>
            <source>Pipeline: {name}</source>
            <translation>Pipeline: {name}</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Set next step…</source>
            <translation>Nächsten Schritt setzen…</translation>
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation>Phase: {stage}</translation>
        </message>
        <message>
            <source>The CRM says: {word}</source>
            <translation>Das CRM sagt: {word}</translation>
        </message>
        <message>
            <source>The import claims {claim}; {proven} is proven. Prove the rest, or adopt it where it is proven.</source>
            <translation>Der Import behauptet {claim}; nachgewiesen ist {proven}. Weise den Rest nach, oder übernimm ihn dort, wo er nachgewiesen ist.</translation>
        </message>
        <message>
            <source>The problem in the buyer’s words</source>
            <translation>Das Problem in den Worten des Käufers</translation>
        </message>
        <message>
            <source>Waits until {day}</source>
            <translation>Wartet bis {day}</translation>
        </message>
        <message>
            <source>What came of it…</source>
            <translation>Was daraus wurde…</translation>
        </message>
        <message>
            <source>{stage} proven, {claim} claimed</source>
            <translation>{stage} nachgewiesen, {claim} behauptet</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>A deal</source>
            <translation>Ein Deal</translation>
        </message>
        <message>
            <source>Another channel</source>
            <translation>Anderer Weg</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Andere Person</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <source>Carried over twice.</source>
            <translation>Zweimal mitgenommen.</translation>
        </message>
        <message>
            <source>Carried over {n} times.</source>
            <translation>{n}-mal mitgenommen.</translation>
        </message>
        <message>
            <source>Close it, set what is next</source>
            <translation>Schließ ihn ab, setz den nächsten</translation>
        </message>
        <message>
            <source>Decide: a time, another step, or let it go.</source>
            <translation>Entscheide: eine Zeit, ein anderer Schritt, oder lass ihn fallen.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Fallen lassen</translation>
        </message>
        <message>
            <source>Let go, the deal is lost</source>
            <translation>Fallen gelassen, der Deal ist verloren</translation>
        </message>
        <message>
            <source>Let the step go</source>
            <translation>Schritt fallen lassen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Next step set</source>
            <translation>Nächster Schritt gesetzt</translation>
        </message>
        <message>
            <source>No next step is set.</source>
            <translation>Kein nächster Schritt ist gesetzt.</translation>
        </message>
        <message>
            <source>Planned, {when}</source>
            <translation>Geplant, {when}</translation>
        </message>
        <message>
            <source>Quiet for {days}; deals move on after {pace} here.</source>
            <translation>Still seit {days}; Deals ziehen hier nach {pace} weiter.</translation>
        </message>
        <message>
            <source>Quiet for {days}; the playbook allows {pace} here.</source>
            <translation>Still seit {days}; das Playbook erlaubt hier {pace}.</translation>
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation>Sag, was daraus wurde.</translation>
        </message>
        <message>
            <source>Say why it is let go.</source>
            <translation>Sag, warum er fallen gelassen wird.</translation>
        </message>
        <message>
            <source>Set next step</source>
            <translation>Nächsten Schritt setzen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <source>Such as: the budget is not hers to give</source>
            <translation>Etwa: Das Budget hat nicht sie zu vergeben</translation>
        </message>
        <message>
            <source>The deal is lost…</source>
            <translation>Der Deal ist verloren…</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation>Was hat er gesagt oder getan?</translation>
        </message>
        <message>
            <source>Why is the step let go?</source>
            <translation>Warum wird der Schritt fallen gelassen?</translation>
        </message>
        <message>
            <source>{step} · overdue {days}</source>
            <translation>{step} · {days} überfällig</translation>
        </message>
    </context>
    <context>
        <name>OwedPage</name>
        <message>
            <source>Give each a time, say what came of it, or let it go. What you leave comes back.</source>
            <translation>Gib jedem eine Zeit, sag, was daraus wurde, oder lass es fallen. Was du liegen lässt, kommt wieder.</translation>
        </message>
        <message>
            <source>Nothing else is owed today.</source>
            <translation>Sonst steht heute nichts aus.</translation>
        </message>
        <message>
            <source>Nothing is owed today.</source>
            <translation>Heute steht nichts aus.</translation>
        </message>
        <message>
            <source>Show {n} more</source>
            <translation>{n} weitere zeigen</translation>
        </message>
        <message>
            <source>This is not on record yet. Press “{goes}”, or “{leaves}”.</source>
            <translation>Das ist noch nicht eingetragen. Drück „{goes}“ oder „{leaves}“.</translation>
        </message>
        <message>
            <source>What is owed, and what is stalling?</source>
            <translation>Was steht aus, und was stockt?</translation>
        </message>
    </context>
    <context>
        <name>OwnData</name>
        <message>
            <source>All of it can leave at any time, and deals come in from any CRM’s export.</source>
            <translation>Alles davon kann jederzeit gehen, und Deals kommen aus dem Export jedes CRM herein.</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>Ordner der Sicherungen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Check the record</source>
            <translation>Verlauf prüfen</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Everything that you have on record. It never leaves this machine by itself.</source>
            <translation>Alles, was du eingetragen hast. Von selbst verlässt es diesen Rechner nie.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Zu einer Sicherung zurück</translation>
        </message>
        <message>
            <source>Goes through every event, proof and move from the beginning. Nothing is changed.</source>
            <translation>Geht jedes Ereignis, jeden Nachweis und jeden Zug von vorn durch. Nichts wird geändert.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Invented deals to try things with, in a file of their own beside yours.</source>
            <translation>Erfundene Deals zum Ausprobieren, in einer eigenen Datei neben deiner.</translation>
        </message>
        <message>
            <source>Leave the sample</source>
            <translation>Beispiel verlassen</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Look at the sample</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>Nothing here is yours. Your own deals are as you left them.</source>
            <translation>Nichts hier gehört dir. Deine eigenen Deals sind, wie du sie verlassen hast.</translation>
        </message>
        <message>
            <source>Out and in</source>
            <translation>Hinaus und herein</translation>
        </message>
        <message>
            <source>The sample</source>
            <translation>Das Beispiel</translation>
        </message>
        <message>
            <source>What Rider copies at the start and every day, outside of the data folder.</source>
            <translation>Was Rider beim Start und jeden Tag kopiert, außerhalb des Datenordners.</translation>
        </message>
        <message>
            <source>What each one holds, and what going back to it would change. The present is kept first.</source>
            <translation>Was jede enthält, und was die Rückkehr zu ihr ändern würde. Das Jetzige wird zuerst aufgehoben.</translation>
        </message>
        <message>
            <source>What went wrong and when, without names of deals. Send it along with a report.</source>
            <translation>Was schiefging und wann, ohne Namen von Deals. Schick es mit einem Bericht mit.</translation>
        </message>
        <message>
            <source>You are in the sample</source>
            <translation>Du bist im Beispiel</translation>
        </message>
        <message>
            <source>demo example end back</source>
            <translation>Vorführung Beispiel Ende zurück</translation>
        </message>
        <message>
            <source>demo example try</source>
            <translation>Vorführung Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>export import csv json excel spreadsheet download</source>
            <translation>Export Import CSV JSON Excel Tabelle herunterladen</translation>
        </message>
        <message>
            <source>file path error crash report support</source>
            <translation>Datei Pfad Fehler Absturz Bericht Hilfe</translation>
        </message>
        <message>
            <source>file path location where database</source>
            <translation>Datei Pfad Ort wo Datenbank</translation>
        </message>
        <message>
            <source>file path location where safety copy restore</source>
            <translation>Datei Pfad Ort wo Sicherung Kopie wiederherstellen</translation>
        </message>
        <message>
            <source>restore undo recover damaged safety copy</source>
            <translation>wiederherstellen rückgängig retten beschädigt Sicherung</translation>
        </message>
        <message>
            <source>verify integrity damaged chain examine trust</source>
            <translation>prüfen unversehrt beschädigt Kette Vertrauen</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a deal, a person or a page, or what to do</source>
            <translation>Finde einen Deal, eine Person oder eine Seite, oder was zu tun ist</translation>
        </message>
        <message>
            <source>Find or do</source>
            <translation>Finden oder tun</translation>
        </message>
        <message>
            <source>Nothing is called “{typed}”.</source>
            <translation>Nichts heißt „{typed}“.</translation>
        </message>
        <message>
            <source>The first {count} are shown. Type on to see others.</source>
            <translation>Die ersten {count} werden gezeigt. Tipp weiter, um andere zu sehen.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation>{what}: {why}</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open or do · Esc to close</source>
            <translation>↑ ↓ wählen · Enter öffnet oder tut · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>PaletteDoor</name>
        <message>
            <source>Presenting: deals and people are not listed.</source>
            <translation>Du präsentierst: Deals und Personen werden nicht aufgeführt.</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>Explain this number</source>
            <translation>Diese Zahl erklären</translation>
        </message>
        <message>
            <source>More about {title}</source>
            <translation>Mehr zu {title}</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Save as picture…</source>
            <translation>Als Bild sichern…</translation>
        </message>
        <message>
            <source>Show as drawing</source>
            <translation>Als Zeichnung zeigen</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Where does the picture go?</source>
            <translation>Wohin soll das Bild?</translation>
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation>{title}, als Tabelle</translation>
        </message>
        <message>
            <source>{title}: copied as CSV</source>
            <translation>{title}: als CSV kopiert</translation>
        </message>
    </context>
    <context>
        <name>PartField</name>
        <message>
            <source>No one is known at the buyer yet</source>
            <translation>Beim Käufer ist noch niemand bekannt</translation>
        </message>
    </context>
    <context>
        <name>PastDays</name>
        <message>
            <source>As it stands</source>
            <translation>Wie es steht</translation>
        </message>
        <message>
            <source>As it was first</source>
            <translation>Wie es zuerst war</translation>
        </message>
        <message>
            <source>At the review: {verdict}. The ledger has changed since.</source>
            <translation>Beim Rückblick: {verdict}. Das Journal hat sich seither geändert.</translation>
        </message>
        <message>
            <source>No deal changed its stage, and no proof came in.</source>
            <translation>Kein Deal wechselte die Phase, und kein Nachweis kam.</translation>
        </message>
        <message>
            <source>No deal changed its stage. This is the proof that came in.</source>
            <translation>Kein Deal wechselte die Phase. Diese Nachweise kamen.</translation>
        </message>
        <message>
            <source>None of them is answered yet.</source>
            <translation>Noch ist keine davon beantwortet.</translation>
        </message>
        <message>
            <source>Of what conversations should lead to, {hits} of {n} came true</source>
            <translation>Von dem, wozu Gespräche führen sollten, traf {hits} von {n} ein</translation>
        </message>
        <message>
            <source>Revision {number}</source>
            <translation>Fassung {number}</translation>
        </message>
        <message>
            <source>The ledger then: {number} events, the last one {hash}</source>
            <translation>Das Journal damals: {number} Ereignisse, das letzte {hash}</translation>
        </message>
        <message>
            <source>This is what moved.</source>
            <translation>Das hat sich bewegt.</translation>
        </message>
        <message>
            <source>a day off</source>
            <translation>ein freier Tag</translation>
        </message>
        <message>
            <source>all questions</source>
            <translation>alle Fragen</translation>
        </message>
        <message>
            <source>off</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>the short form</source>
            <translation>die kurze Form</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt noch</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}, heute</translation>
        </message>
        <message>
            <source>{form}, late</source>
            <translation>{form}, verspätet</translation>
        </message>
        <message>
            <source>{verdict}, off</source>
            <translation>{verdict}, frei</translation>
        </message>
        <message>
            <source>{verdict}, reviewed</source>
            <translation>{verdict}, besprochen</translation>
        </message>
    </context>
    <context>
        <name>PastPage</name>
        <message>
            <source>A day off is no gap, and no day has to be reviewed.</source>
            <translation>Ein freier Tag ist keine Lücke, und kein Tag muss besprochen werden.</translation>
        </message>
        <message>
            <source>Back to the review</source>
            <translation>Zurück zum Rückblick</translation>
        </message>
        <message>
            <source>Past days</source>
            <translation>Vergangene Tage</translation>
        </message>
    </context>
    <context>
        <name>PauseBar</name>
        <message>
            <source>In 15 minutes</source>
            <translation>In 15 Minuten</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <source>Review now</source>
            <translation>Jetzt zurückblicken</translation>
        </message>
        <message>
            <source>Time to close the day. What moved?</source>
            <translation>Zeit, den Tag abzuschließen. Was hat sich bewegt?</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Diese Person hinzufügen</translation>
        </message>
        <message>
            <source>Give the person a name.</source>
            <translation>Gib der Person einen Namen.</translation>
        </message>
        <message>
            <source>More about: {name}</source>
            <translation>Mehr zu: {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No one is named yet. Proofs name them.</source>
            <translation>Noch ist niemand genannt. Nachweise nennen sie.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Redact their words…</source>
            <translation>Ihre Worte entfernen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Their part in the decision</source>
            <translation>Ihre Rolle in der Entscheidung</translation>
        </message>
        <message>
            <source>Their title</source>
            <translation>Ihre Position</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>someone new</source>
            <translation>jemand Neues</translation>
        </message>
    </context>
    <context>
        <name>PersonField</name>
        <message>
            <source>Blocker</source>
            <translation>Blockierer</translation>
        </message>
        <message>
            <source>Champion</source>
            <translation>Fürsprecher</translation>
        </message>
        <message>
            <source>Economic buyer</source>
            <translation>Kaufentscheider</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Technik</translation>
        </message>
        <message>
            <source>Their part in the decision</source>
            <translation>Ihre Rolle in der Entscheidung</translation>
        </message>
        <message>
            <source>Their part?</source>
            <translation>Ihre Rolle?</translation>
        </message>
        <message>
            <source>Their title</source>
            <translation>Ihre Position</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Anwender</translation>
        </message>
        <message>
            <source>Who at the buyer?</source>
            <translation>Wer beim Käufer?</translation>
        </message>
    </context>
    <context>
        <name>PipelineSheet</name>
        <message>
            <source>Change pipeline</source>
            <translation>Pipeline wechseln</translation>
        </message>
        <message>
            <source>Choose a pipeline.</source>
            <translation>Wähle eine Pipeline.</translation>
        </message>
        <message>
            <source>It begins anew in {stage}. Its proofs stay with {old}; its people and its record go along.</source>
            <translation>Er beginnt neu in {stage}. Seine Nachweise bleiben bei {old}; Personen und Verlauf gehen mit.</translation>
        </message>
        <message>
            <source>Say why the deal changes its pipeline.</source>
            <translation>Sag, warum der Deal die Pipeline wechselt.</translation>
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation>Was war anders als gedacht?</translation>
        </message>
        <message>
            <source>Which pipeline?</source>
            <translation>Welche Pipeline?</translation>
        </message>
        <message>
            <source>Why does it change?</source>
            <translation>Warum wechselt er?</translation>
        </message>
        <message>
            <source>the first stage</source>
            <translation>der ersten Phase</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>1 block would move on.</source>
            <translation>1 Block würde weiterrücken.</translation>
        </message>
        <message>
            <source>It begins earlier, so it stays.</source>
            <translation>Er beginnt früher, also bleibt er.</translation>
        </message>
        <message>
            <source>It has begun, so it stays.</source>
            <translation>Er hat begonnen, also bleibt er.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Push what follows</source>
            <translation>Folgendes nach hinten schieben</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>What follows it has begun, so it stays.</source>
            <translation>Was ihm folgt, hat begonnen, also bleibt er.</translation>
        </message>
        <message>
            <source>{count} blocks would move on.</source>
            <translation>{count} Blöcke würden weiterrücken.</translation>
        </message>
        <message>
            <source>{times} meets {block}, {at}.</source>
            <translation>{times} trifft auf {block}, {at}.</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>None this time</source>
            <translation>Diesmal keiner</translation>
        </message>
        <message>
            <source>Proof it should bring</source>
            <translation>Nachweis, den er bringen soll</translation>
        </message>
        <message>
            <source>Proof it should bring, for {stage}</source>
            <translation>Nachweis, den er bringen soll, für {stage}</translation>
        </message>
        <message>
            <source>What comes next?</source>
            <translation>Was kommt als Nächstes?</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
    </context>
    <context>
        <name>PlanDay</name>
        <message>
            <source>Plan {day}</source>
            <translation>{day} planen</translation>
        </message>
        <message>
            <source>The working hours of {day} are over.</source>
            <translation>Die Arbeitszeit von {day} ist vorbei.</translation>
        </message>
        <message>
            <source>There is no open deal to plan an hour for yet.</source>
            <translation>Es gibt noch keinen offenen Deal, für den eine Stunde zu planen wäre.</translation>
        </message>
        <message>
            <source>Three deals have {day} already; more would spread it thin.</source>
            <translation>Drei Deals haben {day} schon; mehr würde ihn zu dünn verteilen.</translation>
        </message>
        <message>
            <source>Today is a day off, so this is {day}.</source>
            <translation>Heute ist frei, also ist das {day}.</translation>
        </message>
        <message>
            <source>Today’s working hours are over, so this is {day}.</source>
            <translation>Die heutige Arbeitszeit ist vorbei, also ist das {day}.</translation>
        </message>
        <message>
            <source>{Day} holds the {hours} of focus that Settings allow for a day.</source>
            <translation>{Day} hat die {hours} Fokus, die die Einstellungen für einen Tag erlauben.</translation>
        </message>
        <message>
            <source>{Day} is a day off, so nothing is proposed.</source>
            <translation>{Day} ist frei, also wird nichts vorgeschlagen.</translation>
        </message>
        <message>
            <source>{Day} is full: no half hour of the working hours is free.</source>
            <translation>{Day} ist voll: keine halbe Stunde der Arbeitszeit ist frei.</translation>
        </message>
        <message>
            <source>{count} for {day}</source>
            <translation>{count} für {day}</translation>
        </message>
    </context>
    <context>
        <name>PlaybookEffect</name>
        <message>
            <source>1 deal could enter {gate} without more proof.</source>
            <translation>1 Deal könnte ohne weiteren Nachweis in {gate}.</translation>
        </message>
        <message>
            <source>1 deal could move on without more proof</source>
            <translation>1 Deal könnte ohne weiteren Nachweis weiterziehen</translation>
        </message>
        <message>
            <source>1 deal stands beyond it unproven</source>
            <translation>1 Deal steht ohne Nachweis jenseits davon</translation>
        </message>
        <message>
            <source>1 deal stands beyond {gate} unproven. It stays where it is.</source>
            <translation>1 Deal steht ohne Nachweis jenseits von {gate}. Er bleibt, wo er ist.</translation>
        </message>
        <message>
            <source>1 deal would need more proof</source>
            <translation>1 Deal bräuchte mehr Nachweise</translation>
        </message>
        <message>
            <source>1 deal would need more proof for {gate}.</source>
            <translation>1 Deal bräuchte mehr Nachweise für {gate}.</translation>
        </message>
        <message>
            <source>No deal in flight is touched, but less is asked for from now on</source>
            <translation>Kein laufender Deal ist betroffen, aber von jetzt an wird weniger verlangt</translation>
        </message>
        <message>
            <source>Nothing changes for any deal in flight</source>
            <translation>Für keinen laufenden Deal ändert sich etwas</translation>
        </message>
        <message>
            <source>{n} deals could enter {gate} without more proof.</source>
            <translation>{n} Deals könnten ohne weiteren Nachweis in {gate}.</translation>
        </message>
        <message>
            <source>{n} deals could move on without more proof</source>
            <translation>{n} Deals könnten ohne weiteren Nachweis weiterziehen</translation>
        </message>
        <message>
            <source>{n} deals stand beyond it unproven</source>
            <translation>{n} Deals stehen ohne Nachweis jenseits davon</translation>
        </message>
        <message>
            <source>{n} deals stand beyond {gate} unproven. They stay where they are.</source>
            <translation>{n} Deals stehen ohne Nachweis jenseits von {gate}. Sie bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>{n} deals would need more proof</source>
            <translation>{n} Deals bräuchten mehr Nachweise</translation>
        </message>
        <message>
            <source>{n} deals would need more proof for {gate}.</source>
            <translation>{n} Deals bräuchten mehr Nachweise für {gate}.</translation>
        </message>
    </context>
    <context>
        <name>PlaybookFiles</name>
        <message>
            <source>Choose a playbook</source>
            <translation>Wähle ein Playbook</translation>
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation>Playbooks (*.toml)</translation>
        </message>
        <message>
            <source>The playbook is in {place}.</source>
            <translation>Das Playbook ist in {place}.</translation>
        </message>
        <message>
            <source>Where does the playbook go?</source>
            <translation>Wohin soll das Playbook?</translation>
        </message>
    </context>
    <context>
        <name>PlaybookFlows</name>
        <message>
            <source>Copy of {name}</source>
            <translation>Kopie von {name}</translation>
        </message>
        <message>
            <source>Deals are born in {stage}: it asks for nothing. Choose a later stage.</source>
            <translation>Deals entstehen in {stage}: Sie verlangt nichts. Wähle eine spätere Phase.</translation>
        </message>
        <message>
            <source>{stage} always stands at the end. What it asks for can be changed.</source>
            <translation>{stage} steht immer am Ende. Was sie verlangt, lässt sich ändern.</translation>
        </message>
        <message>
            <source>“{name}” from the file</source>
            <translation>„{name}“ aus der Datei</translation>
        </message>
    </context>
    <context>
        <name>PlaybookHead</name>
        <message>
            <source>A deal enters a stage once the buyer has done what it asks for.</source>
            <translation>Ein Deal kommt in eine Phase, sobald der Käufer getan hat, was sie verlangt.</translation>
        </message>
        <message>
            <source>Archive playbook…</source>
            <translation>Playbook archivieren…</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Kopieren…</translation>
        </message>
        <message>
            <source>New playbook…</source>
            <translation>Neues Playbook…</translation>
        </message>
        <message>
            <source>Read from TOML…</source>
            <translation>Aus TOML lesen…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Restore playbook</source>
            <translation>Playbook zurückholen</translation>
        </message>
        <message>
            <source>Save as TOML…</source>
            <translation>Als TOML sichern…</translation>
        </message>
    </context>
    <context>
        <name>PlaybookList</name>
        <message>
            <source>1 archived playbook</source>
            <translation>1 archiviertes Playbook</translation>
        </message>
        <message>
            <source>New playbook…</source>
            <translation>Neues Playbook…</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Playbooks</translation>
        </message>
        <message>
            <source>Read from TOML…</source>
            <translation>Aus TOML lesen…</translation>
        </message>
        <message>
            <source>{n} archived playbooks</source>
            <translation>{n} archivierte Playbooks</translation>
        </message>
    </context>
    <context>
        <name>PlaybookPage</name>
        <message>
            <source>Its stages are the board that you see first, and where new deals go. You can change it later in Settings.</source>
            <translation>Seine Phasen sind das Board, das du zuerst siehst, und dorthin kommen neue Deals. Du kannst es später in den Einstellungen ändern.</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
        <message>
            <source>The playbook that is shown</source>
            <translation>Das gezeigte Playbook</translation>
        </message>
        <message>
            <source>This playbook is archived: no deal can enter it. Restore it to use it again.</source>
            <translation>Dieses Playbook ist archiviert: Kein Deal kann hinein. Hol es zurück, um es wieder zu nutzen.</translation>
        </message>
        <message>
            <source>Which playbook do you begin with?</source>
            <translation>Mit welchem Playbook fängst du an?</translation>
        </message>
    </context>
    <context>
        <name>PlaybookRecord</name>
        <message>
            <source>Changed: {what}.</source>
            <translation>Geändert: {what}.</translation>
        </message>
        <message>
            <source>It was “{was}” before.</source>
            <translation>Vorher hieß es „{was}“.</translation>
        </message>
        <message>
            <source>Less was asked for from then on.</source>
            <translation>Von da an wurde weniger verlangt.</translation>
        </message>
        <message>
            <source>Stage “{name}” was added.</source>
            <translation>Phase „{name}“ kam hinzu.</translation>
        </message>
        <message>
            <source>Stage “{name}” was archived.</source>
            <translation>Phase „{name}“ wurde archiviert.</translation>
        </message>
        <message>
            <source>Stage “{name}” was changed.</source>
            <translation>Phase „{name}“ wurde geändert.</translation>
        </message>
        <message>
            <source>Stage “{name}” was restored.</source>
            <translation>Phase „{name}“ wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>The playbook was archived.</source>
            <translation>Das Playbook wurde archiviert.</translation>
        </message>
        <message>
            <source>The playbook was made.</source>
            <translation>Das Playbook entstand.</translation>
        </message>
        <message>
            <source>The playbook was renamed “{name}”.</source>
            <translation>Das Playbook wurde in „{name}“ umbenannt.</translation>
        </message>
        <message>
            <source>The playbook was restored.</source>
            <translation>Das Playbook wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>The stages were put in another order.</source>
            <translation>Die Phasen kamen in eine andere Reihenfolge.</translation>
        </message>
        <message>
            <source>What {name} asks for was put in another order.</source>
            <translation>Was {name} verlangt, kam in eine andere Reihenfolge.</translation>
        </message>
        <message>
            <source>for how long it counts</source>
            <translation>wie lange es gilt</translation>
        </message>
        <message>
            <source>how good the evidence must be</source>
            <translation>wie gut der Beleg sein muss</translation>
        </message>
        <message>
            <source>the event that its proof writes</source>
            <translation>das Ereignis, das sein Nachweis einträgt</translation>
        </message>
        <message>
            <source>the hint</source>
            <translation>der Hinweis</translation>
        </message>
        <message>
            <source>when it is stalled</source>
            <translation>wann sie stockt</translation>
        </message>
        <message>
            <source>whether it can be waived</source>
            <translation>ob es erlassen werden kann</translation>
        </message>
        <message>
            <source>whether it is qualified from there</source>
            <translation>ob sie von da an qualifiziert ist</translation>
        </message>
        <message>
            <source>whether it names a person</source>
            <translation>ob es eine Person nennt</translation>
        </message>
        <message>
            <source>{stage} asks differently for “{name}”.</source>
            <translation>{stage} verlangt „{name}“ anders.</translation>
        </message>
        <message>
            <source>{stage} asks for “{name}” again.</source>
            <translation>{stage} verlangt „{name}“ wieder.</translation>
        </message>
        <message>
            <source>{stage} asks for “{name}” from then on.</source>
            <translation>{stage} verlangt von da an „{name}“.</translation>
        </message>
        <message>
            <source>{stage} asks for “{name}” no longer.</source>
            <translation>{stage} verlangt „{name}“ nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>PlaybookTold</name>
        <message>
            <source>Archive playbook</source>
            <translation>Playbook archivieren</translation>
        </message>
        <message>
            <source>Archive requirement</source>
            <translation>Anforderung archivieren</translation>
        </message>
        <message>
            <source>Archive stage</source>
            <translation>Phase archivieren</translation>
        </message>
        <message>
            <source>Archive the playbook</source>
            <translation>Das Playbook archivieren</translation>
        </message>
        <message>
            <source>Archive the requirement</source>
            <translation>Die Anforderung archivieren</translation>
        </message>
        <message>
            <source>Archive the stage</source>
            <translation>Die Phase archivieren</translation>
        </message>
        <message>
            <source>It is asked for no longer. The proofs that were given stay in the record.</source>
            <translation>Sie wird nicht mehr verlangt. Die gegebenen Nachweise bleiben im Verlauf.</translation>
        </message>
        <message>
            <source>It leaves the board, and what it asks for is asked no longer. The record keeps both.</source>
            <translation>Sie verlässt das Board, und was sie verlangt, wird nicht mehr verlangt. Der Verlauf behält beides.</translation>
        </message>
        <message>
            <source>Move stage</source>
            <translation>Phase verschieben</translation>
        </message>
        <message>
            <source>Move the stage</source>
            <translation>Die Phase verschieben</translation>
        </message>
        <message>
            <source>No deal can be made in it any more. Its closed deals keep it, and it can be restored.</source>
            <translation>Kein Deal lässt sich mehr darin anlegen. Seine abgeschlossenen Deals behalten es, und es lässt sich zurückholen.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>The playbook was added.</source>
            <translation>Das Playbook kam hinzu.</translation>
        </message>
        <message>
            <source>The playbook was archived.</source>
            <translation>Das Playbook wurde archiviert.</translation>
        </message>
        <message>
            <source>The playbook was renamed.</source>
            <translation>Das Playbook wurde umbenannt.</translation>
        </message>
        <message>
            <source>The playbook was restored.</source>
            <translation>Das Playbook wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>The requirement was added.</source>
            <translation>Die Anforderung kam hinzu.</translation>
        </message>
        <message>
            <source>The requirement was archived.</source>
            <translation>Die Anforderung wurde archiviert.</translation>
        </message>
        <message>
            <source>The requirement was changed.</source>
            <translation>Die Anforderung wurde geändert.</translation>
        </message>
        <message>
            <source>The requirement was moved.</source>
            <translation>Die Anforderung wurde verschoben.</translation>
        </message>
        <message>
            <source>The requirement was restored.</source>
            <translation>Die Anforderung wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>The stage stands at another place of the ladder from then on.</source>
            <translation>Die Phase steht von da an an einer anderen Stelle der Leiter.</translation>
        </message>
        <message>
            <source>The stage was added.</source>
            <translation>Die Phase kam hinzu.</translation>
        </message>
        <message>
            <source>The stage was archived.</source>
            <translation>Die Phase wurde archiviert.</translation>
        </message>
        <message>
            <source>The stage was changed.</source>
            <translation>Die Phase wurde geändert.</translation>
        </message>
        <message>
            <source>The stage was moved.</source>
            <translation>Die Phase wurde verschoben.</translation>
        </message>
        <message>
            <source>The stage was restored.</source>
            <translation>Die Phase wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>What it asks for is asked for again.</source>
            <translation>Was sie verlangt, wird wieder verlangt.</translation>
        </message>
    </context>
    <context>
        <name>PlaybookWords</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>1 requirement</source>
            <translation>1 Anforderung</translation>
        </message>
        <message>
            <source>1 stage</source>
            <translation>1 Phase</translation>
        </message>
        <message>
            <source>A file or a link</source>
            <translation>Eine Datei oder ein Link</translation>
        </message>
        <message>
            <source>A link or a file must back it</source>
            <translation>Ein Link oder eine Datei muss ihn stützen</translation>
        </message>
        <message>
            <source>A next step with a date</source>
            <translation>Ein nächster Schritt mit Datum</translation>
        </message>
        <message>
            <source>A person and their part</source>
            <translation>Eine Person und ihre Rolle</translation>
        </message>
        <message>
            <source>An amount</source>
            <translation>Ein Betrag</translation>
        </message>
        <message>
            <source>Conversation held</source>
            <translation>Gespräch geführt</translation>
        </message>
        <message>
            <source>Decision process clarified</source>
            <translation>Entscheidungsweg geklärt</translation>
        </message>
        <message>
            <source>Every deal that is won has gone through this gate</source>
            <translation>Jeder gewonnene Deal ging durch dieses Tor</translation>
        </message>
        <message>
            <source>Next step agreed</source>
            <translation>Nächster Schritt vereinbart</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Kein Ereignis</translation>
        </message>
        <message>
            <source>Objection surfaced</source>
            <translation>Einwand kam auf</translation>
        </message>
        <message>
            <source>Only what the buyer wrote or said counts</source>
            <translation>Nur was der Käufer schrieb oder sagte, zählt</translation>
        </message>
        <message>
            <source>Stakeholder identified</source>
            <translation>Beteiligte Person erkannt</translation>
        </message>
        <message>
            <source>The buyer’s words</source>
            <translation>Die Worte des Käufers</translation>
        </message>
        <message>
            <source>What happened, and who was there</source>
            <translation>Was geschah, und wer dabei war</translation>
        </message>
        <message>
            <source>What was said or done</source>
            <translation>Was gesagt oder getan wurde</translation>
        </message>
        <message>
            <source>Your word is enough</source>
            <translation>Dein Wort genügt</translation>
        </message>
        <message>
            <source>backed by a link or a file</source>
            <translation>gestützt von einem Link oder einer Datei</translation>
        </message>
        <message>
            <source>can be waived</source>
            <translation>kann erlassen werden</translation>
        </message>
        <message>
            <source>counts for 1 day</source>
            <translation>gilt 1 Tag</translation>
        </message>
        <message>
            <source>counts for {n} days</source>
            <translation>gilt {n} Tage</translation>
        </message>
        <message>
            <source>from the buyer</source>
            <translation>vom Käufer</translation>
        </message>
        <message>
            <source>names nobody</source>
            <translation>nennt niemanden</translation>
        </message>
        <message>
            <source>no deals</source>
            <translation>keine Deals</translation>
        </message>
        <message>
            <source>qualified</source>
            <translation>qualifiziert</translation>
        </message>
        <message>
            <source>stalled after 1 day</source>
            <translation>stockt nach 1 Tag</translation>
        </message>
        <message>
            <source>stalled after {n} days</source>
            <translation>stockt nach {n} Tagen</translation>
        </message>
        <message>
            <source>writes “{event}”</source>
            <translation>trägt „{event}“ ein</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
        <message>
            <source>{n} requirements</source>
            <translation>{n} Anforderungen</translation>
        </message>
        <message>
            <source>{n} stages</source>
            <translation>{n} Phasen</translation>
        </message>
    </context>
    <context>
        <name>ProofForm</name>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Bis zu welchem Tag</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Link or file</source>
            <translation>Link oder Datei</translation>
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation>Was hat er gesagt oder getan?</translation>
        </message>
        <message>
            <source>What did they say? Quote them</source>
            <translation>Was hat er gesagt? Zitiere ihn</translation>
        </message>
        <message>
            <source>What happened, and who took part</source>
            <translation>Was geschah, und wer war dabei</translation>
        </message>
        <message>
            <source>What it is and who signed it</source>
            <translation>Was es ist, und wer es unterschrieben hat</translation>
        </message>
        <message>
            <source>What they agreed to do next</source>
            <translation>Was er als Nächstes zu tun zusagte</translation>
        </message>
        <message>
            <source>What they said, and what the amount rests on</source>
            <translation>Was er sagte, und worauf der Betrag beruht</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Wann es geschah</translation>
        </message>
        <message>
            <source>Who at the buyer</source>
            <translation>Wer beim Käufer</translation>
        </message>
    </context>
    <context>
        <name>ProofRow</name>
        <message>
            <source>Corrected since: {told}</source>
            <translation>Seither berichtigt: {told}</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Berichtigen…</translation>
        </message>
        <message>
            <source>Earlier: {count}</source>
            <translation>Früher: {count}</translation>
        </message>
        <message>
            <source>Give another proof…</source>
            <translation>Anderen Nachweis geben…</translation>
        </message>
        <message>
            <source>Give proof…</source>
            <translation>Nachweis geben…</translation>
        </message>
        <message>
            <source>More about: {title}</source>
            <translation>Mehr zu: {title}</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Open {file}…</source>
            <translation>{file} öffnen…</translation>
        </message>
        <message>
            <source>Take out the words for good…</source>
            <translation>Die Worte endgültig entfernen…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Erlassen…</translation>
        </message>
        <message>
            <source>Withdrawn ({why}): {told}</source>
            <translation>Zurückgezogen ({why}): {told}</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Zurückziehen…</translation>
        </message>
        <message>
            <source>asked for no longer</source>
            <translation>nicht mehr verlangt</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>proof stale</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>nachgewiesen</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>erlassen</translation>
        </message>
        <message>
            <source>wants a link or a file</source>
            <translation>braucht einen Link oder eine Datei</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Asked for no longer</source>
            <translation>Nicht mehr verlangt</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>{stage}: {held} of {all}</source>
            <translation>{stage}: {held} von {all}</translation>
        </message>
    </context>
    <context>
        <name>ProofSheet</name>
        <message>
            <source>Correct a proof</source>
            <translation>Nachweis berichtigen</translation>
        </message>
        <message>
            <source>Esc to go back · what you typed stays · Ctrl+Enter to record it</source>
            <translation>Esc geht zurück · Getipptes bleibt · Strg+Enter trägt ihn ein</translation>
        </message>
        <message>
            <source>Give proof</source>
            <translation>Nachweis geben</translation>
        </message>
        <message>
            <source>It says the same as before. Change what was wrong, or go back.</source>
            <translation>Er sagt dasselbe wie vorher. Ändere, was falsch war, oder geh zurück.</translation>
        </message>
        <message>
            <source>Record proof</source>
            <translation>Nachweis eintragen</translation>
        </message>
        <message>
            <source>Record the correction</source>
            <translation>Berichtigung eintragen</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Erlassen</translation>
        </message>
        <message>
            <source>Waive it</source>
            <translation>Ihn erlassen</translation>
        </message>
    </context>
    <context>
        <name>ProofWords</name>
        <message>
            <source>(words taken out)</source>
            <translation>(Worte entfernt)</translation>
        </message>
        <message>
            <source>On record, but this one asks for more than a word of yours: a link or a file. Then: {told}</source>
            <translation>Eingetragen, aber hier braucht es mehr als dein Wort: einen Link oder eine Datei. Damals: {told}</translation>
        </message>
        <message>
            <source>Proven {age} days ago; it counts for {life}. Ask again. Then: {told}</source>
            <translation>Vor {age} Tagen nachgewiesen; er gilt {life}. Frag noch einmal. Damals: {told}</translation>
        </message>
        <message>
            <source>Waived on {day}: {words}</source>
            <translation>Am {day} erlassen: {words}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>ProtectedFlows</name>
        <message>
            <source>The block is closed.</source>
            <translation>Der Block ist abgeschlossen.</translation>
        </message>
    </context>
    <context>
        <name>ProtectedPage</name>
        <message>
            <source>A note on the time</source>
            <translation>Eine Notiz zur Zeit</translation>
        </message>
        <message>
            <source>Close the block that you began to tell of, or press its answer again.</source>
            <translation>Schließ den Block ab, von dem du zu erzählen begannst, oder drück seine Antwort noch einmal.</translation>
        </message>
        <message>
            <source>Days like that happen. The last page can book tomorrow’s first hour.</source>
            <translation>Solche Tage gibt es. Die letzte Seite kann die erste Stunde von morgen einplanen.</translation>
        </message>
        <message>
            <source>Did the protected time pay?</source>
            <translation>Hat sich die geschützte Zeit gelohnt?</translation>
        </message>
        <message>
            <source>If there is something to keep</source>
            <translation>Wenn es etwas zu behalten gibt</translation>
        </message>
        <message>
            <source>No block on this day.</source>
            <translation>Kein Block an diesem Tag.</translation>
        </message>
        <message>
            <source>No block today.</source>
            <translation>Heute kein Block.</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>Nicht gehalten</translation>
        </message>
    </context>
    <context>
        <name>PushCloseSheet</name>
        <message>
            <source>A new obstacle</source>
            <translation>Ein neues Hindernis</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Wähle einen Tag</translation>
        </message>
        <message>
            <source>Choose a later day than {day}.</source>
            <translation>Wähle einen späteren Tag als {day}.</translation>
        </message>
        <message>
            <source>Choose today or a later day.</source>
            <translation>Wähle heute oder einen späteren Tag.</translation>
        </message>
        <message>
            <source>Choose what moves it.</source>
            <translation>Wähle, was ihn verschiebt.</translation>
        </message>
        <message>
            <source>Expected on {day} so far.</source>
            <translation>Bisher am {day} erwartet.</translation>
        </message>
        <message>
            <source>Push the close</source>
            <translation>Abschluss verschieben</translation>
        </message>
        <message>
            <source>Pushed once before, by {days} days.</source>
            <translation>Schon einmal verschoben, um {days} Tage.</translation>
        </message>
        <message>
            <source>Pushed {count} times before, by {days} days in all.</source>
            <translation>Schon {count}-mal verschoben, insgesamt um {days} Tage.</translation>
        </message>
        <message>
            <source>Say in a sentence why the close moves.</source>
            <translation>Sag in einem Satz, warum sich der Abschluss verschiebt.</translation>
        </message>
        <message>
            <source>The date was a guess</source>
            <translation>Das Datum war geraten</translation>
        </message>
        <message>
            <source>What do you know now that you did not?</source>
            <translation>Was weißt du jetzt, was du nicht wusstest?</translation>
        </message>
        <message>
            <source>What happened, in a sentence</source>
            <translation>Was geschah, in einem Satz</translation>
        </message>
        <message>
            <source>What moves it?</source>
            <translation>Was verschiebt ihn?</translation>
        </message>
        <message>
            <source>Which day now?</source>
            <translation>Welcher Tag jetzt?</translation>
        </message>
    </context>
    <context>
        <name>QuotaCard</name>
        <message>
            <source>Change the quota…</source>
            <translation>Ziel ändern…</translation>
        </message>
        <message>
            <source>Set a quota…</source>
            <translation>Ziel setzen…</translation>
        </message>
    </context>
    <context>
        <name>QuotaLines</name>
        <message>
            <source>No quota</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>Set the quota of {pipeline}</source>
            <translation>Ziel von {pipeline} setzen</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>Setzen…</translation>
        </message>
        <message>
            <source>{amount} {currency} · {period}</source>
            <translation>{amount} {currency} · {period}</translation>
        </message>
    </context>
    <context>
        <name>QuotaSheet</name>
        <message>
            <source>Every month</source>
            <translation>Jeden Monat</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Jedes Quartal</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Jedes Jahr</translation>
        </message>
        <message>
            <source>Give an amount above nought.</source>
            <translation>Gib einen Betrag über null an.</translation>
        </message>
        <message>
            <source>Give the amount of the quota.</source>
            <translation>Gib den Betrag des Ziels an.</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>It is yours: coverage sets what is proven in the open pipeline against what is left of it. Nothing else goes by it.</source>
            <translation>Es gehört dir: Die Abdeckung setzt das Nachgewiesene in der offenen Pipeline gegen das, was vom Ziel noch fehlt. Sonst richtet sich nichts danach.</translation>
        </message>
        <message>
            <source>No quota</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>Quota of {pipeline}</source>
            <translation>Ziel von {pipeline}</translation>
        </message>
        <message>
            <source>Set quota</source>
            <translation>Ziel setzen</translation>
        </message>
        <message>
            <source>Trends then says what was won, and no coverage</source>
            <translation>Trends sagt dann, was gewonnen wurde, und keine Abdeckung</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>ReassessPage</name>
        <message>
            <source>Another way is wanted here, not more of the same.</source>
            <translation>Hier braucht es einen anderen Weg, nicht mehr vom selben.</translation>
        </message>
        <message>
            <source>For {weeks} in a row, {hours} of high-leverage work went in and no deal moved. That happens.</source>
            <translation>{weeks} hintereinander gingen {hours} Arbeit mit großem Hebel hinein, und kein Deal bewegte sich. Das kommt vor.</translation>
        </message>
        <message>
            <source>In the ledger of the last twelve weeks</source>
            <translation>Im Journal der letzten zwölf Wochen</translation>
        </message>
        <message>
            <source>Nothing calls for it any more: a deal has moved.</source>
            <translation>Nichts verlangt mehr danach: Ein Deal hat sich bewegt.</translation>
        </message>
        <message>
            <source>One thing to stop</source>
            <translation>Eines, mit dem du aufhörst</translation>
        </message>
        <message>
            <source>One thing to try</source>
            <translation>Eines, das du versuchst</translation>
        </message>
        <message>
            <source>Such as: asking the champion who else decides</source>
            <translation>Etwa: die Fürsprecherin fragen, wer noch entscheidet</translation>
        </message>
        <message>
            <source>Such as: sending the deck before anyone asked for it</source>
            <translation>Etwa: die Präsentation schicken, bevor jemand danach fragt</translation>
        </message>
        <message>
            <source>The last twelve weeks have no move and no proof to learn from.</source>
            <translation>Die letzten zwölf Wochen haben keinen Zug und keinen Nachweis, aus dem sich lernen ließe.</translation>
        </message>
        <message>
            <source>What does not</source>
            <translation>Was nicht wirkt</translation>
        </message>
        <message>
            <source>What will you do differently?</source>
            <translation>Was machst du anders?</translation>
        </message>
        <message>
            <source>What works</source>
            <translation>Was wirkt</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>Nothing was changed since it was made.</source>
            <translation>Seit es entstand, wurde nichts geändert.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Was geändert wurde</translation>
        </message>
    </context>
    <context>
        <name>RecordCheck</name>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check the record</source>
            <translation>Verlauf prüfen</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>What is wrong with the record</source>
            <translation>Was am Verlauf nicht stimmt</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>A block ran while Rider was closed</source>
            <translation>Ein Block lief, als Rider zu war</translation>
        </message>
        <message>
            <source>Arrows and Enter to choose · Esc leaves it for later</source>
            <translation>Pfeile und Enter wählen · Esc lässt es für später</translation>
        </message>
        <message>
            <source>As if its clock had never run; the block is planned again.</source>
            <translation>Als wäre seine Uhr nie gelaufen; der Block ist wieder geplant.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Damit weitermachen</translation>
        </message>
        <message>
            <source>It ended at {then}</source>
            <translation>Er endete um {then}</translation>
        </message>
        <message>
            <source>Rider was not there from {then} on, for {gone}. None of that time counts as focus.</source>
            <translation>Rider war ab {then} nicht da, {gone} lang. Nichts davon zählt als Fokus.</translation>
        </message>
        <message>
            <source>The clock goes on now, with {left} left.</source>
            <translation>Die Uhr läuft jetzt weiter, {left} bleiben.</translation>
        </message>
        <message>
            <source>{time} of focus are kept.</source>
            <translation>{time} Fokus bleiben.</translation>
        </message>
    </context>
    <context>
        <name>RedactSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Esc to go back; nothing is taken out</source>
            <translation>Esc geht zurück; nichts wird entfernt</translation>
        </message>
        <message>
            <source>Take out a person’s words</source>
            <translation>Worte einer Person entfernen</translation>
        </message>
        <message>
            <source>Take out the name and the words for good</source>
            <translation>Name und Worte endgültig entfernen</translation>
        </message>
        <message>
            <source>Take out the words for good</source>
            <translation>Die Worte endgültig entfernen</translation>
        </message>
        <message>
            <source>Take out the words of a proof</source>
            <translation>Worte eines Nachweises entfernen</translation>
        </message>
        <message>
            <source>The name, the title and the words of their proofs ({count} stand) go for good. This cannot be undone.</source>
            <translation>Name, Position und die Worte ihrer Nachweise ({count} gelten) gehen endgültig. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>The words of this proof, and of what it corrected, go for good. This cannot be undone.</source>
            <translation>Die Worte dieses Nachweises, und dessen, was er berichtigt hat, gehen endgültig. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>What stays: {what}, and the digest of the words, by which the record still verifies. Not reached: attached files and links, rows as they were imported, reasons that you gave elsewhere, and copies of the data file.</source>
            <translation>Was bleibt: {what}, und die Prüfsumme der Worte, an der sich der Verlauf weiter prüfen lässt. Nicht erreicht: angehängte Dateien und Links, Zeilen, wie sie importiert wurden, Gründe, die du anderswo gabst, und Kopien der Datendatei.</translation>
        </message>
        <message>
            <source>on which day something was said, and for which requirement</source>
            <translation>an welchem Tag etwas gesagt wurde, und für welche Anforderung</translation>
        </message>
        <message>
            <source>who said it, on which day, for which requirement</source>
            <translation>wer es sagte, an welchem Tag, für welche Anforderung</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind me to close the day at</source>
            <translation>Erinnere mich, den Tag abzuschließen, um</translation>
        </message>
        <message>
            <source>Reminder of the review</source>
            <translation>Erinnerung an den Rückblick</translation>
        </message>
        <message>
            <source>Time of the reminder</source>
            <translation>Uhrzeit der Erinnerung</translation>
        </message>
    </context>
    <context>
        <name>RenameSheet</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>ReopenSheet</name>
        <message>
            <source>By which day?</source>
            <translation>Bis wann?</translation>
        </message>
        <message>
            <source>Every open deal has one dated next step.</source>
            <translation>Jeder offene Deal hat einen nächsten Schritt mit Datum.</translation>
        </message>
        <message>
            <source>In which stage?</source>
            <translation>In welcher Phase?</translation>
        </message>
        <message>
            <source>Only stages whose proofs all hold today.</source>
            <translation>Nur Phasen, deren Nachweise heute alle gelten.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Such as: call the new CFO</source>
            <translation>Etwa: den neuen CFO anrufen</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>What has changed?</source>
            <translation>Was hat sich geändert?</translation>
        </message>
        <message>
            <source>What has changed? (optional)</source>
            <translation>Was hat sich geändert? (freiwillig)</translation>
        </message>
        <message>
            <source>What is next?</source>
            <translation>Was kommt als Nächstes?</translation>
        </message>
    </context>
    <context>
        <name>RepeatField</name>
        <message>
            <source>Choose at least one day.</source>
            <translation>Wähle mindestens einen Tag.</translation>
        </message>
        <message>
            <source>Choose the last day, or let it repeat for good.</source>
            <translation>Wähle den letzten Tag, oder lass ihn auf Dauer wiederholen.</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>Wiederholt sich nicht</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Jeden Arbeitstag</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Auf Dauer</translation>
        </message>
        <message>
            <source>How long it repeats</source>
            <translation>Wie lange er sich wiederholt</translation>
        </message>
        <message>
            <source>It stops repeating before its first day. Choose a later one.</source>
            <translation>Er hört vor seinem ersten Tag auf. Wähle einen späteren.</translation>
        </message>
        <message>
            <source>On chosen days</source>
            <translation>An gewählten Tagen</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <source>The last day</source>
            <translation>Der letzte Tag</translation>
        </message>
        <message>
            <source>Until a day</source>
            <translation>Bis zu einem Tag</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Welcher Tag?</translation>
        </message>
    </context>
    <context>
        <name>RepeatWords</name>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Fridays</source>
            <translation>Freitags</translation>
        </message>
        <message>
            <source>It would never be: it stops repeating before its first day.</source>
            <translation>Es gäbe ihn nie: Er hört vor seinem ersten Tag auf.</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Montag bis Freitag</translation>
        </message>
        <message>
            <source>Mondays</source>
            <translation>Montags</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Samstags</translation>
        </message>
        <message>
            <source>Sundays</source>
            <translation>Sonntags</translation>
        </message>
        <message>
            <source>Thursdays</source>
            <translation>Donnerstags</translation>
        </message>
        <message>
            <source>Tuesdays</source>
            <translation>Dienstags</translation>
        </message>
        <message>
            <source>Wednesdays</source>
            <translation>Mittwochs</translation>
        </message>
        <message>
            <source>{days} and {last}</source>
            <translation>{days} und {last}</translation>
        </message>
        <message>
            <source>{days} at {time}, from {first} until {last}.</source>
            <translation>{days} um {time}, vom {first} bis {last}.</translation>
        </message>
        <message>
            <source>{days} at {time}, from {first}, for good.</source>
            <translation>{days} um {time}, ab {first}, auf Dauer.</translation>
        </message>
    </context>
    <context>
        <name>RequirementFields</name>
        <message>
            <source>After so many days the proof is stale and closes the next gate.</source>
            <translation>Nach so vielen Tagen ist der Nachweis veraltet und schließt das nächste Tor.</translation>
        </message>
        <message>
            <source>Can be waived</source>
            <translation>Kann erlassen werden</translation>
        </message>
        <message>
            <source>Counts for so many days</source>
            <translation>Gilt so viele Tage</translation>
        </message>
        <message>
            <source>Event that its proof writes</source>
            <translation>Ereignis, das der Nachweis einträgt</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Auf Dauer</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>How good the evidence must be</source>
            <translation>Wie gut der Beleg sein muss</translation>
        </message>
        <message>
            <source>Names a person at the buyer</source>
            <translation>Nennt eine Person beim Käufer</translation>
        </message>
        <message>
            <source>Proving it writes this into the record.</source>
            <translation>Der Nachweis trägt das in den Verlauf ein.</translation>
        </message>
        <message>
            <source>Say what is asked for.</source>
            <translation>Sag, was verlangt wird.</translation>
        </message>
        <message>
            <source>Shorten it to {n} letters.</source>
            <translation>Kürze es auf {n} Buchstaben.</translation>
        </message>
        <message>
            <source>What a good proof says; it stands in the gate</source>
            <translation>Was ein guter Nachweis sagt; es steht im Tor</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Was verlangt wird</translation>
        </message>
        <message>
            <source>What the buyer must have done or said</source>
            <translation>Was der Käufer getan oder gesagt haben muss</translation>
        </message>
        <message>
            <source>Who said or did it. Only what you judge yourself can do without.</source>
            <translation>Wer es sagte oder tat. Nur was du selbst beurteilst, kommt ohne aus.</translation>
        </message>
        <message>
            <source>With a sentence why; Trends counts it apart from proof.</source>
            <translation>Mit einem Satz, warum; Trends zählt es getrennt von Nachweisen.</translation>
        </message>
        <message>
            <source>Write a number of days from 1 to {n}, or nothing.</source>
            <translation>Schreib eine Zahl von Tagen von 1 bis {n}, oder nichts.</translation>
        </message>
        <message>
            <source>{form}. The form stays: proofs were given in it.</source>
            <translation>{form}. Die Form bleibt: In ihr wurden Nachweise gegeben.</translation>
        </message>
    </context>
    <context>
        <name>RequirementSheet</name>
        <message>
            <source>Add requirement</source>
            <translation>Anforderung hinzufügen</translation>
        </message>
        <message>
            <source>New requirement</source>
            <translation>Neue Anforderung</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>To enter {stage}</source>
            <translation>Für den Eintritt in {stage}</translation>
        </message>
    </context>
    <context>
        <name>RescuePage</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Neu anfangen</translation>
        </message>
        <message>
            <source>Choose the backup that is to take its place. The damaged file is kept beside the backups.</source>
            <translation>Wähle die Sicherung, die an ihren Platz soll. Die beschädigte Datei wird neben den Sicherungen aufgehoben.</translation>
        </message>
        <message>
            <source>Choose the backup that is to take its place. What is there now is kept beside the backups.</source>
            <translation>Wähle die Sicherung, die an ihren Platz soll. Was jetzt da ist, wird neben den Sicherungen aufgehoben.</translation>
        </message>
        <message>
            <source>Comparing it with what is there now…</source>
            <translation>Wird mit dem Jetzigen verglichen…</translation>
        </message>
        <message>
            <source>Install the newer Rider to go on with it. You can also go back to a backup, without what was recorded since.</source>
            <translation>Installiere das neuere Rider, um damit weiterzumachen. Du kannst auch zu einer Sicherung zurück, ohne das, was seither eingetragen wurde.</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Sicherungen werden gesucht…</translation>
        </message>
        <message>
            <source>Nothing is lost. Mend what is in the way, then try again.</source>
            <translation>Nichts ist verloren. Räum aus dem Weg, was stört, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Put the backup of {when} in its place?</source>
            <translation>Die Sicherung vom {when} an ihren Platz setzen?</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Rider cannot open your data file</source>
            <translation>Rider kann deine Datendatei nicht öffnen</translation>
        </message>
        <message>
            <source>Something else has its place. Move it away and try again, or let a backup take its place; what is there now is kept beside the backups.</source>
            <translation>Etwas anderes hat ihren Platz. Schaff es weg und versuch es noch einmal, oder lass eine Sicherung an ihren Platz; was jetzt da ist, wird neben den Sicherungen aufgehoben.</translation>
        </message>
        <message>
            <source>There are backups of it. Choose the one that is to come back, or begin anew with nothing.</source>
            <translation>Es gibt Sicherungen davon. Wähle, welche zurückkommen soll, oder fang neu an, mit nichts.</translation>
        </message>
        <message>
            <source>There is no backup of it in {place}. “rider restore” makes another folder from an export of Rider’s. Move the file away and try again to begin anew.</source>
            <translation>In {place} gibt es keine Sicherung davon. „rider restore“ macht aus einem Export von Rider einen anderen Ordner. Schaff die Datei weg, und versuch es noch einmal, um neu anzufangen.</translation>
        </message>
        <message>
            <source>This is not a data file of Rider’s</source>
            <translation>Das ist keine Datendatei von Rider</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>What is there now is kept as it is beside the backups, and Rider does not use it any more.</source>
            <translation>Was jetzt da ist, wird neben den Sicherungen aufgehoben, wie es ist, und Rider nutzt es nicht mehr.</translation>
        </message>
        <message>
            <source>Your data file is damaged</source>
            <translation>Deine Datendatei ist beschädigt</translation>
        </message>
        <message>
            <source>Your data file is from a newer Rider</source>
            <translation>Deine Datendatei ist von einem neueren Rider</translation>
        </message>
        <message>
            <source>Your data file is not there</source>
            <translation>Deine Datendatei ist nicht da</translation>
        </message>
        <message>
            <source>Your data file was altered from outside</source>
            <translation>Deine Datendatei wurde von außen verändert</translation>
        </message>
    </context>
    <context>
        <name>ResolveSheet</name>
        <message>
            <source>Another step instead…</source>
            <translation>Stattdessen ein anderer Schritt…</translation>
        </message>
        <message>
            <source>Close it, set what is next</source>
            <translation>Schließ ihn ab, setz den nächsten</translation>
        </message>
        <message>
            <source>Close the next step</source>
            <translation>Nächsten Schritt abschließen</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Er ist erledigt</translation>
        </message>
        <message>
            <source>It is put off</source>
            <translation>Er ist verschoben</translation>
        </message>
        <message>
            <source>Let the deal go</source>
            <translation>Den Deal loslassen</translation>
        </message>
        <message>
            <source>Mark as lost…</source>
            <translation>Als verloren eintragen…</translation>
        </message>
        <message>
            <source>Put it off</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>“{step}” is due on {day}.</source>
            <translation>„{step}“ ist am {day} fällig.</translation>
        </message>
        <message>
            <source>“{step}” was due on {day}.</source>
            <translation>„{step}“ war am {day} fällig.</translation>
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Comparing it with what you have now…</source>
            <translation>Wird mit dem verglichen, was du jetzt hast…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore the backup of</source>
            <translation>Wiederherstellen: Sicherung vom</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>A conversation that the ledger does not have yet.</source>
            <translation>Ein Gespräch, das das Journal noch nicht hat.</translation>
        </message>
        <message>
            <source>A deal</source>
            <translation>Ein Deal</translation>
        </message>
        <message>
            <source>Another deal…</source>
            <translation>Anderer Deal…</translation>
        </message>
        <message>
            <source>As the ledger has it.</source>
            <translation>Wie das Journal es hat.</translation>
        </message>
        <message>
            <source>Choose one, or say that there was none.</source>
            <translation>Wähle eines, oder sag, dass es keines gab.</translation>
        </message>
        <message>
            <source>Choose the month by which it should lead there.</source>
            <translation>Wähle den Monat, bis zu dem es dorthin führen soll.</translation>
        </message>
        <message>
            <source>How real the leads are</source>
            <translation>Wie echt die Leads sind</translation>
        </message>
        <message>
            <source>It should lead to: {words} ({month})</source>
            <translation>Es soll führen zu: {words} ({month})</translation>
        </message>
        <message>
            <source>Left for another day: {deal}</source>
            <translation>Auf einen anderen Tag gelassen: {deal}</translation>
        </message>
        <message>
            <source>Meetings and replies</source>
            <translation>Termine und Antworten</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Bewegt</translation>
        </message>
        <message>
            <source>No deal changed its stage, and the buyer’s side gave proof for a move.</source>
            <translation>Kein Deal wechselte die Phase, und die Käuferseite gab einen Nachweis für einen Zug.</translation>
        </message>
        <message>
            <source>No movement</source>
            <translation>Keine Bewegung</translation>
        </message>
        <message>
            <source>None that day</source>
            <translation>Keines an dem Tag</translation>
        </message>
        <message>
            <source>None today</source>
            <translation>Keines heute</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>Nothing moved.</source>
            <translation>Nichts hat sich bewegt.</translation>
        </message>
        <message>
            <source>One thing to try</source>
            <translation>Eines, das du versuchst</translation>
        </message>
        <message>
            <source>Picked from what you recorded.</source>
            <translation>Gewählt aus dem, was du eingetragen hast.</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Vorbereitet</translation>
        </message>
        <message>
            <source>Protected time</source>
            <translation>Geschützte Zeit</translation>
        </message>
        <message>
            <source>Reassess</source>
            <translation>Neu überlegen</translation>
        </message>
        <message>
            <source>Reviewed later, on {day}.</source>
            <translation>Später besprochen, am {day}.</translation>
        </message>
        <message>
            <source>Revised; what was said before stays in the ledger.</source>
            <translation>Überarbeitet; was vorher gesagt wurde, bleibt im Journal.</translation>
        </message>
        <message>
            <source>Say what got in the way of a conversation.</source>
            <translation>Sag, was einem Gespräch im Weg stand.</translation>
        </message>
        <message>
            <source>Say what it should lead to, or take the month away.</source>
            <translation>Sag, wozu es führen soll, oder nimm den Monat weg.</translation>
        </message>
        <message>
            <source>Say what shifted in the buyer’s thinking.</source>
            <translation>Sag, was sich im Denken des Käufers verschoben hat.</translation>
        </message>
        <message>
            <source>So far {hits} of {n} came true</source>
            <translation>Bisher traf {hits} von {n} ein</translation>
        </message>
        <message>
            <source>That is an answer too. Rider asks what got in the way.</source>
            <translation>Auch das ist eine Antwort. Rider fragt, was im Weg stand.</translation>
        </message>
        <message>
            <source>The conversation that mattered</source>
            <translation>Das Gespräch, auf das es ankam</translation>
        </message>
        <message>
            <source>The deal</source>
            <translation>Der Deal</translation>
        </message>
        <message>
            <source>The ledger has changed since: it says something else of the week by now.</source>
            <translation>Das Journal hat sich seither geändert: Von der Woche sagt es inzwischen etwas anderes.</translation>
        </message>
        <message>
            <source>The ledger has changed since: it says something else of this day by now.</source>
            <translation>Das Journal hat sich seither geändert: Von diesem Tag sagt es inzwischen etwas anderes.</translation>
        </message>
        <message>
            <source>The ledger has no conversation of this day.</source>
            <translation>Das Journal hat kein Gespräch von diesem Tag.</translation>
        </message>
        <message>
            <source>The weakest stage</source>
            <translation>Die schwächste Phase</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieses</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>What got in the way?</source>
            <translation>Was stand im Weg?</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>What is owed</source>
            <translation>Was aussteht</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>Was sich bewegt hat</translation>
        </message>
        <message>
            <source>What moved forward</source>
            <translation>Was vorankam</translation>
        </message>
        <message>
            <source>What prospects are saying</source>
            <translation>Was Interessenten sagen</translation>
        </message>
        <message>
            <source>What was the single most important conversation that day that moved a deal forward?</source>
            <translation>Welches eine Gespräch hat an dem Tag einen Deal am meisten vorangebracht?</translation>
        </message>
        <message>
            <source>What was the single most important conversation today that moved a deal forward?</source>
            <translation>Welches eine Gespräch hat heute einen Deal am meisten vorangebracht?</translation>
        </message>
        <message>
            <source>What you are hearing</source>
            <translation>Was du hörst</translation>
        </message>
        <message>
            <source>Who you are engaging</source>
            <translation>Mit wem du sprichst</translation>
        </message>
        <message>
            <source>You were off on this day.</source>
            <translation>An diesem Tag hattest du frei.</translation>
        </message>
        <message>
            <source>about a minute left</source>
            <translation>noch etwa eine Minute</translation>
        </message>
        <message>
            <source>about {n} minutes left</source>
            <translation>noch etwa {n} Minuten</translation>
        </message>
        <message>
            <source>happened {day}</source>
            <translation>geschah {day}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <source>no movement</source>
            <translation>keine Bewegung</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>vorbereitet</translation>
        </message>
    </context>
    <context>
        <name>ReviewFlows</name>
        <message>
            <source>late, which is fine</source>
            <translation>verspätet, und das ist in Ordnung</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>1:1 sheet</source>
            <translation>1:1-Blatt</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Past days</source>
            <translation>Vergangene Tage</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>ReviewMeetings</name>
        <message>
            <source>All day</source>
            <translation>Ganztägig</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Termin</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
    </context>
    <context>
        <name>ReviewProtected</name>
        <message>
            <source>First hour, {when}: it was not set aside.</source>
            <translation>Erste Stunde, {when}: Sie war nicht reserviert.</translation>
        </message>
        <message>
            <source>First hour, {when}: it was set aside, and went to something else.</source>
            <translation>Erste Stunde, {when}: Sie war reserviert und ging an etwas anderes.</translation>
        </message>
        <message>
            <source>First hour, {when}: {part} of {whole} went into high-leverage work.</source>
            <translation>Erste Stunde, {when}: {part} von {whole} gingen in Arbeit mit großem Hebel.</translation>
        </message>
        <message>
            <source>Held: {held} of 1 block whose time is over.</source>
            <translation>Gehalten: {held} von 1 Block, dessen Zeit vorbei ist.</translation>
        </message>
        <message>
            <source>Held: {held} of the {n} blocks whose time is over.</source>
            <translation>Gehalten: {held} von {n} Blöcken, deren Zeit vorbei ist.</translation>
        </message>
        <message>
            <source>High-leverage work: {part} of the {whole} that the clock ran ({percent}%).</source>
            <translation>Arbeit mit großem Hebel: {part} von {whole}, die die Uhr lief ({percent} %).</translation>
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Time left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
    </context>
    <context>
        <name>RotatingPage</name>
        <message>
            <source>A person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>One question a week. Skip it if it says nothing to you.</source>
            <translation>Eine Frage je Woche. Überspring sie, wenn sie dir nichts sagt.</translation>
        </message>
        <message>
            <source>Taken from the ledger</source>
            <translation>Aus dem Journal</translation>
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Its stage</source>
            <translation>Seine Phase</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>More (Shift+F10)</source>
            <translation>Mehr (Umschalt+F10)</translation>
        </message>
    </context>
    <context>
        <name>RunningFace</name>
        <message>
            <source>&amp;Gave up for now</source>
            <translation>&amp;Für jetzt aufgegeben</translation>
        </message>
        <message>
            <source>&amp;Reached early</source>
            <translation>F&amp;rüh erreicht</translation>
        </message>
        <message>
            <source>+15 min</source>
            <translation>+15 Min.</translation>
        </message>
        <message>
            <source>A &amp;prospect called</source>
            <translation>Ein I&amp;nteressent rief an</translation>
        </message>
        <message>
            <source>Back to it</source>
            <translation>Zurück zur Arbeit</translation>
        </message>
        <message>
            <source>Before its time: why?</source>
            <translation>Vor der Zeit: warum?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Plan fifteen more minutes for this block</source>
            <translation>Fünfzehn Minuten mehr für diesen Block einplanen</translation>
        </message>
        <message>
            <source>Someone &amp;inside</source>
            <translation>Jemand &amp;im Haus</translation>
        </message>
        <message>
            <source>Someone &amp;outside</source>
            <translation>Jemand von &amp;außen</translation>
        </message>
        <message>
            <source>The clock survives sleep and restart; closing Rider keeps the block.</source>
            <translation>Die Uhr übersteht Ruhezustand und Neustart; schließt du Rider, bleibt der Block.</translation>
        </message>
        <message>
            <source>What interrupts?</source>
            <translation>Was unterbricht?</translation>
        </message>
        <message>
            <source>What will be true afterwards?</source>
            <translation>Was wird danach wahr sein?</translation>
        </message>
        <message>
            <source>{who}: {time} so far. The clock goes on.</source>
            <translation>{who}: bisher {time}. Die Uhr läuft weiter.</translation>
        </message>
    </context>
    <context>
        <name>RunningPanel</name>
        <message>
            <source>In focus</source>
            <translation>Im Fokus</translation>
        </message>
        <message>
            <source>Notices of blocks are off: see Settings.</source>
            <translation>Hinweise zu Blöcken sind aus: siehe Einstellungen.</translation>
        </message>
        <message>
            <source>Presenting: notices are silent, deals are not named here.</source>
            <translation>Du präsentierst: Hinweise sind still, Deals werden hier nicht genannt.</translation>
        </message>
    </context>
    <context>
        <name>RunningSheets</name>
        <message>
            <source>The block is closed.</source>
            <translation>Der Block ist abgeschlossen.</translation>
        </message>
    </context>
    <context>
        <name>ScopeQuestion</name>
        <message>
            <source>All future ones</source>
            <translation>Alle künftigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Every one still to come. What was stays as it was.</source>
            <translation>Jeden, der noch kommt. Was war, bleibt, wie es war.</translation>
        </message>
        <message>
            <source>It stops repeating before this one.</source>
            <translation>Er wiederholt sich vor diesem zuletzt.</translation>
        </message>
        <message>
            <source>It stops repeating now. What was stays on record.</source>
            <translation>Er wiederholt sich nicht mehr. Was war, bleibt eingetragen.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Die anderen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>This and later</source>
            <translation>Diesen und spätere</translation>
        </message>
        <message>
            <source>This block repeats. Which ones are dropped?</source>
            <translation>Dieser Block wiederholt sich. Welche werden gestrichen?</translation>
        </message>
        <message>
            <source>This block repeats. Which ones change?</source>
            <translation>Dieser Block wiederholt sich. Welche ändern sich?</translation>
        </message>
        <message>
            <source>This block repeats. Which ones get this length?</source>
            <translation>Dieser Block wiederholt sich. Welche bekommen diese Länge?</translation>
        </message>
        <message>
            <source>This block repeats. Which ones move?</source>
            <translation>Dieser Block wiederholt sich. Welche ziehen um?</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieses</translation>
        </message>
        <message>
            <source>Those before it stay as they are.</source>
            <translation>Die davor bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>No setting</source>
            <translation>Keine Einstellung</translation>
        </message>
        <message>
            <source>One setting</source>
            <translation>Eine Einstellung</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>{count} settings</source>
            <translation>{count} Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Explain this number</source>
            <translation>Diese Zahl erklären</translation>
        </message>
        <message>
            <source>More about {title}</source>
            <translation>Mehr zu {title}</translation>
        </message>
        <message>
            <source>{title}: copied as CSV</source>
            <translation>{title}: als CSV kopiert</translation>
        </message>
    </context>
    <context>
        <name>SettingsFlows</name>
        <message>
            <source>Go back to the last backup that is sound; what is there now is kept beside it.</source>
            <translation>Geh zur letzten Sicherung zurück, die in Ordnung ist; was jetzt da ist, wird daneben aufgehoben.</translation>
        </message>
        <message>
            <source>One thing is wrong with the record.</source>
            <translation>Eines stimmt am Verlauf nicht.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Stopped. Nothing is known of the record yet.</source>
            <translation>Angehalten. Vom Verlauf ist noch nichts bekannt.</translation>
        </message>
        <message>
            <source>The quota is set.</source>
            <translation>Das Ziel ist gesetzt.</translation>
        </message>
        <message>
            <source>The record could not be checked. The log tells why.</source>
            <translation>Der Verlauf konnte nicht geprüft werden. Das Protokoll sagt warum.</translation>
        </message>
        <message>
            <source>The record could not be read to its end.</source>
            <translation>Der Verlauf ließ sich nicht bis zum Ende lesen.</translation>
        </message>
        <message>
            <source>The record holds. It is empty so far.</source>
            <translation>Der Verlauf stimmt. Bisher ist er leer.</translation>
        </message>
        <message>
            <source>The record holds: {deals}, {events}, unchanged since {day}.</source>
            <translation>Der Verlauf stimmt: {deals}, {events}, unverändert seit {day}.</translation>
        </message>
        <message>
            <source>There is no quota now.</source>
            <translation>Jetzt gibt es kein Ziel.</translation>
        </message>
        <message>
            <source>one deal</source>
            <translation>ein Deal</translation>
        </message>
        <message>
            <source>one event</source>
            <translation>ein Ereignis</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} Ereignisse</translation>
        </message>
        <message>
            <source>{count} things are wrong with the record.</source>
            <translation>{count} Dinge stimmen am Verlauf nicht.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Its board is shown first, and new and imported deals go to it.</source>
            <translation>Sein Board wird zuerst gezeigt, und neue und importierte Deals kommen dorthin.</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”</source>
            <translation>Nichts heißt „{words}“</translation>
        </message>
        <message>
            <source>Playbook to begin with</source>
            <translation>Playbook für den Anfang</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show all settings</source>
            <translation>Alle Einstellungen zeigen</translation>
        </message>
        <message>
            <source>Try another word for it, or look through all.</source>
            <translation>Versuch ein anderes Wort dafür, oder sieh alle durch.</translation>
        </message>
        <message>
            <source>What you are to win in each period. Trends sets it against what is proven.</source>
            <translation>Was du in jedem Zeitraum gewinnen sollst. Trends setzt es gegen das Nachgewiesene.</translation>
        </message>
        <message>
            <source>pipeline board default begin start</source>
            <translation>Pipeline Board Vorgabe Anfang Start</translation>
        </message>
        <message>
            <source>target goal coverage pipeline month quarter year</source>
            <translation>Ziel Vorgabe Abdeckung Pipeline Monat Quartal Jahr</translation>
        </message>
    </context>
    <context>
        <name>SettledLine</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SheetFrame</name>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Esc to close</source>
            <translation>Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Preview of the 1:1 sheet</source>
            <translation>Vorschau des Blatts</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>{deal} has no expected close yet. Give it one first.</source>
            <translation>{deal} hat noch keinen erwarteten Abschluss. Gib erst einen an.</translation>
        </message>
    </context>
    <context>
        <name>StageCard</name>
        <message>
            <source>1 requirement is asked for no longer</source>
            <translation>1 Anforderung wird nicht mehr verlangt</translation>
        </message>
        <message>
            <source>Add a requirement to {stage}</source>
            <translation>Eine Anforderung zu {stage} hinzufügen</translation>
        </message>
        <message>
            <source>Deals are born here. Nothing is asked.</source>
            <translation>Hier entstehen Deals. Nichts wird verlangt.</translation>
        </message>
        <message>
            <source>{n} are asked for no longer</source>
            <translation>{n} werden nicht mehr verlangt</translation>
        </message>
    </context>
    <context>
        <name>StageFields</name>
        <message>
            <source>As it stands on the board</source>
            <translation>Wie es auf dem Board steht</translation>
        </message>
        <message>
            <source>Entering it says that the deal is worth working on. Trends counts from here.</source>
            <translation>Der Eintritt sagt, dass der Deal Arbeit wert ist. Trends zählt von hier an.</translation>
        </message>
        <message>
            <source>Give the stage a name.</source>
            <translation>Gib der Phase einen Namen.</translation>
        </message>
        <message>
            <source>In days, where your own pace in this stage is not known yet.</source>
            <translation>In Tagen, wo dein eigenes Tempo in dieser Phase noch nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Qualified from here</source>
            <translation>Ab hier qualifiziert</translation>
        </message>
        <message>
            <source>Shorten the name to {n} letters.</source>
            <translation>Kürze den Namen auf {n} Buchstaben.</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>Stockt nach</translation>
        </message>
        <message>
            <source>Write a number of days from 1 to {n}.</source>
            <translation>Schreib eine Zahl von Tagen von 1 bis {n}.</translation>
        </message>
    </context>
    <context>
        <name>StageSheet</name>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
    </context>
    <context>
        <name>StagesStep</name>
        <message>
            <source>Deals come in where their stage says, drawn hollow until their proofs are there.</source>
            <translation>Deals kommen dorthin, wo ihre Phase sie sieht, hohl gezeichnet, bis ihre Nachweise da sind.</translation>
        </message>
        <message>
            <source>Rider does not know one of these words. Say what it means.</source>
            <translation>Rider kennt eines dieser Wörter nicht. Sag, was es bedeutet.</translation>
        </message>
        <message>
            <source>Rider does not know {count} of these words. Say what they mean.</source>
            <translation>Rider kennt {count} dieser Wörter nicht. Sag, was sie bedeuten.</translation>
        </message>
        <message>
            <source>Whose deals</source>
            <translation>Wessen Deals</translation>
        </message>
        <message>
            <source>Words of the file, and what each means in Rider</source>
            <translation>Wörter der Datei, und was jedes in Rider bedeutet</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Rider can read this file, but not write to it</source>
            <translation>Rider kann diese Datei lesen, aber nicht in sie schreiben</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>in view</source>
            <translation>im Blick</translation>
        </message>
        <message>
            <source>open</source>
            <translation>auf</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Choose its day.</source>
            <translation>Wähle seinen Tag.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Every deal has one next step. Say what it is.</source>
            <translation>Jeder Deal hat einen nächsten Schritt. Sag, welchen.</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Er ist erledigt</translation>
        </message>
        <message>
            <source>It is put off</source>
            <translation>Er ist verschoben</translation>
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation>Sag, was daraus wurde.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Sag, warum.</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>What came of the next step</source>
            <translation>Was aus dem nächsten Schritt wurde</translation>
        </message>
        <message>
            <source>What came of the next step?</source>
            <translation>Was wurde aus dem nächsten Schritt?</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Was als Nächstes kommt</translation>
        </message>
        <message>
            <source>What is next?</source>
            <translation>Was kommt als Nächstes?</translation>
        </message>
        <message>
            <source>Why is it put off?</source>
            <translation>Warum ist er verschoben?</translation>
        </message>
        <message>
            <source>“{step}” was due on {day}. A deal moves once that is settled.</source>
            <translation>„{step}“ war am {day} fällig. Ein Deal zieht weiter, sobald das geklärt ist.</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <source>Step {number} of {all}: {step}</source>
            <translation>Schritt {number} von {all}: {step}</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>du bist hier</translation>
        </message>
    </context>
    <context>
        <name>StepLines</name>
        <message>
            <source>Changed since: {words}</source>
            <translation>Seither geändert: {words}</translation>
        </message>
        <message>
            <source>No next step. Every deal wants one, with a day.</source>
            <translation>Kein nächster Schritt. Jeder Deal braucht einen, mit einem Tag.</translation>
        </message>
        <message>
            <source>None yet. An imported deal owes one only once you adopt it.</source>
            <translation>Noch keiner. Ein importierter Deal schuldet erst einen, wenn du ihn übernimmst.</translation>
        </message>
        <message>
            <source>Refers to: {words}</source>
            <translation>Bezieht sich auf: {words}</translation>
        </message>
        <message>
            <source>Why now: {words}</source>
            <translation>Warum jetzt: {words}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>put off once</source>
            <translation>einmal verschoben</translation>
        </message>
        <message>
            <source>put off {n} times</source>
            <translation>{n}-mal verschoben</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>war fällig {day}</translation>
        </message>
    </context>
    <context>
        <name>StepSheet</name>
        <message>
            <source>It replaces “{step}”, due {day}.</source>
            <translation>Er ersetzt „{step}“, fällig {day}.</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation>Sag, was daraus wurde.</translation>
        </message>
        <message>
            <source>Set next step</source>
            <translation>Nächsten Schritt setzen</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>“{step}” was due on {day}.</source>
            <translation>„{step}“ war am {day} fällig.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Only what moved and what is owed</source>
            <translation>Nur was sich bewegt hat und was aussteht</translation>
        </message>
        <message>
            <source>Rider asks what changed, never how many. Calls and emails are not counted here.</source>
            <translation>Rider fragt, was sich geändert hat, nie wie viele. Anrufe und E-Mails werden hier nicht gezählt.</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>Kurze Form</translation>
        </message>
        <message>
            <source>The pages of this review</source>
            <translation>Die Seiten dieses Rückblicks</translation>
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>Off</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message>
            <source>It stays: {why}</source>
            <translation>Er bleibt: {why}</translation>
        </message>
        <message>
            <source>Take back the import of {file}?</source>
            <translation>Den Import von {file} zurücknehmen?</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>TalkField</name>
        <message>
            <source>In their words, if you can</source>
            <translation>Möglichst in seinen Worten</translation>
        </message>
        <message>
            <source>No shift</source>
            <translation>Keine Verschiebung</translation>
        </message>
        <message>
            <source>Spoke with the buyer? What changed in their thinking?</source>
            <translation>Mit dem Käufer gesprochen? Was hat sich in seinem Denken verschoben?</translation>
        </message>
        <message>
            <source>We spoke: no shift</source>
            <translation>Gesprochen: nichts verschoben</translation>
        </message>
    </context>
    <context>
        <name>TalkFields</name>
        <message>
            <source>By which month?</source>
            <translation>Bis zu welchem Monat?</translation>
        </message>
        <message>
            <source>In their words where you can</source>
            <translation>In seinen Worten, wo du kannst</translation>
        </message>
        <message>
            <source>Leave it empty if that is open</source>
            <translation>Lass es leer, wenn das offen ist</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>Noch kein Monat</translation>
        </message>
        <message>
            <source>What shifted in their thinking?</source>
            <translation>Was hat sich in seinem Denken verschoben?</translation>
        </message>
        <message>
            <source>What should it lead to?</source>
            <translation>Wozu soll es führen?</translation>
        </message>
    </context>
    <context>
        <name>TimeForm</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Give 5 min to 16 h, such as 45 min or 1 h 30.</source>
            <translation>Gib 5 Min. bis 16 Std. an, etwa 45 min oder 1 h 30.</translation>
        </message>
        <message>
            <source>Give a time, such as 14:30.</source>
            <translation>Gib eine Uhrzeit an, etwa 14:30.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of block</source>
            <translation>Art des Blocks</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Einplanen</translation>
        </message>
        <message>
            <source>Say what you will do.</source>
            <translation>Sag, was du tun wirst.</translation>
        </message>
        <message>
            <source>Say why it waits until then.</source>
            <translation>Sag, warum es bis dahin wartet.</translation>
        </message>
        <message>
            <source>Such as: she is back by then</source>
            <translation>Etwa: Bis dahin ist sie zurück</translation>
        </message>
        <message>
            <source>What will you do?</source>
            <translation>Was wirst du tun?</translation>
        </message>
        <message>
            <source>Why then?</source>
            <translation>Warum dann?</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>A new obstacle</source>
            <translation>Ein neues Hindernis</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Adopted in {stage}</source>
            <translation>Übernommen in {stage}</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Back in {stage}</source>
            <translation>Zurück in {stage}</translation>
        </message>
        <message>
            <source>Because: {why}</source>
            <translation>Weil: {why}</translation>
        </message>
        <message>
            <source>Changed since: {words}</source>
            <translation>Seither geändert: {words}</translation>
        </message>
        <message>
            <source>Changed: {person}</source>
            <translation>Geändert: {person}</translation>
        </message>
        <message>
            <source>Claim lowered to {stage}</source>
            <translation>Behauptung gesenkt auf {stage}</translation>
        </message>
        <message>
            <source>Close pushed</source>
            <translation>Abschluss verschoben</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Kommt aus</translation>
        </message>
        <message>
            <source>Conversation held</source>
            <translation>Gespräch geführt</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Decision process clarified</source>
            <translation>Entscheidungsweg geklärt</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Facts changed</source>
            <translation>Angaben geändert</translation>
        </message>
        <message>
            <source>Final amount: {money}</source>
            <translation>Endgültiger Betrag: {money}</translation>
        </message>
        <message>
            <source>Focus block closed</source>
            <translation>Fokusblock abgeschlossen</translation>
        </message>
        <message>
            <source>Focus block: not reached</source>
            <translation>Fokusblock: nicht erreicht</translation>
        </message>
        <message>
            <source>Focus block: partly reached</source>
            <translation>Fokusblock: teils erreicht</translation>
        </message>
        <message>
            <source>Focus block: reached</source>
            <translation>Fokusblock: erreicht</translation>
        </message>
        <message>
            <source>Imported into {stage}</source>
            <translation>In {stage} importiert</translation>
        </message>
        <message>
            <source>It said: {words}</source>
            <translation>Dort stand: {words}</translation>
        </message>
        <message>
            <source>Its id there</source>
            <translation>Seine Id dort</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Made in {stage}</source>
            <translation>In {stage} angelegt</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Meeting held, a bad fit</source>
            <translation>Termin gehalten, passt nicht</translation>
        </message>
        <message>
            <source>Meeting held, qualified</source>
            <translation>Termin gehalten, qualifiziert</translation>
        </message>
        <message>
            <source>Meeting linked</source>
            <translation>Termin verknüpft</translation>
        </message>
        <message>
            <source>Meeting linked no longer</source>
            <translation>Termin nicht mehr verknüpft</translation>
        </message>
        <message>
            <source>Meeting missed: nobody came</source>
            <translation>Termin verpasst: Niemand kam</translation>
        </message>
        <message>
            <source>Meeting moved to another time</source>
            <translation>Termin auf eine andere Zeit verlegt</translation>
        </message>
        <message>
            <source>Merged into “{deal}”</source>
            <translation>Mit „{deal}“ zusammengeführt</translation>
        </message>
        <message>
            <source>Moved back to {stage}</source>
            <translation>Zurück nach {stage}</translation>
        </message>
        <message>
            <source>Moved to {stage}</source>
            <translation>Weiter nach {stage}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Named: {person}</source>
            <translation>Genannt: {person}</translation>
        </message>
        <message>
            <source>Next step agreed with the buyer</source>
            <translation>Nächster Schritt mit dem Käufer vereinbart</translation>
        </message>
        <message>
            <source>Next step: {what}</source>
            <translation>Nächster Schritt: {what}</translation>
        </message>
        <message>
            <source>Objection surfaced</source>
            <translation>Einwand kam auf</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Proof corrected: {requirement}</source>
            <translation>Nachweis berichtigt: {requirement}</translation>
        </message>
        <message>
            <source>Proof said again: {requirement}</source>
            <translation>Nachweis neu gesagt: {requirement}</translation>
        </message>
        <message>
            <source>Proof withdrawn: {requirement}</source>
            <translation>Nachweis zurückgezogen: {requirement}</translation>
        </message>
        <message>
            <source>Proof: {requirement}</source>
            <translation>Nachweis: {requirement}</translation>
        </message>
        <message>
            <source>Proven in {stage}, within what the import claims</source>
            <translation>In {stage} nachgewiesen, innerhalb dessen, was der Import behauptet</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Refers to: {words}</source>
            <translation>Bezieht sich auf: {words}</translation>
        </message>
        <message>
            <source>Removed: {person}</source>
            <translation>Entfernt: {person}</translation>
        </message>
        <message>
            <source>Reopened in {stage}</source>
            <translation>Wieder geöffnet in {stage}</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Zurückgeholt</translation>
        </message>
        <message>
            <source>Show earlier</source>
            <translation>Frühere zeigen</translation>
        </message>
        <message>
            <source>Signed on {day}</source>
            <translation>Unterschrieben am {day}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Stakeholder identified</source>
            <translation>Beteiligte Person erkannt</translation>
        </message>
        <message>
            <source>Step done: {what}</source>
            <translation>Schritt erledigt: {what}</translation>
        </message>
        <message>
            <source>Step let go: {what}</source>
            <translation>Schritt fallen gelassen: {what}</translation>
        </message>
        <message>
            <source>Step put off: {what}</source>
            <translation>Schritt verschoben: {what}</translation>
        </message>
        <message>
            <source>Step replaced: {what}</source>
            <translation>Schritt ersetzt: {what}</translation>
        </message>
        <message>
            <source>Step taken back: {what}</source>
            <translation>Schritt zurückgenommen: {what}</translation>
        </message>
        <message>
            <source>Taken into the pipeline “{name}”</source>
            <translation>In die Pipeline „{name}“ übernommen</translation>
        </message>
        <message>
            <source>The CRM says</source>
            <translation>Das CRM sagt</translation>
        </message>
        <message>
            <source>The date was a guess</source>
            <translation>Das Datum war geraten</translation>
        </message>
        <message>
            <source>The file says that it came to {stage}</source>
            <translation>Die Datei sagt, dass er in {stage} kam</translation>
        </message>
        <message>
            <source>The file says that it was lost</source>
            <translation>Die Datei sagt, dass er verloren ging</translation>
        </message>
        <message>
            <source>The file says that it was won</source>
            <translation>Die Datei sagt, dass er gewonnen wurde</translation>
        </message>
        <message>
            <source>The import claims that it is lost</source>
            <translation>Der Import behauptet, dass er verloren ist</translation>
        </message>
        <message>
            <source>The import claims that it is won</source>
            <translation>Der Import behauptet, dass er gewonnen ist</translation>
        </message>
        <message>
            <source>The import claims {stage}</source>
            <translation>Der Import behauptet {stage}</translation>
        </message>
        <message>
            <source>The import says so</source>
            <translation>Der Import sagt es so</translation>
        </message>
        <message>
            <source>The import was taken back</source>
            <translation>Der Import wurde zurückgenommen</translation>
        </message>
        <message>
            <source>The wait ended</source>
            <translation>Das Warten endete</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Wert geändert</translation>
        </message>
        <message>
            <source>Value then: {money}</source>
            <translation>Wert damals: {money}</translation>
        </message>
        <message>
            <source>Waits until {day}</source>
            <translation>Wartet bis {day}</translation>
        </message>
        <message>
            <source>Waived: {requirement}</source>
            <translation>Erlassen: {requirement}</translation>
        </message>
        <message>
            <source>Why now: {words}</source>
            <translation>Warum jetzt: {words}</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Words taken out for good: {what}</source>
            <translation>Worte endgültig entfernt: {what}</translation>
        </message>
        <message>
            <source>Your probability</source>
            <translation>Deine Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>by the proof: {requirement}</source>
            <translation>durch den Nachweis: {requirement}</translation>
        </message>
        <message>
            <source>by undo</source>
            <translation>durch Rückgängig</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>losing the deal</source>
            <translation>der Verlust des Deals</translation>
        </message>
        <message>
            <source>lowering the claim</source>
            <translation>die Senkung der Behauptung</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>of “{deal}”</source>
            <translation>von „{deal}“</translation>
        </message>
        <message>
            <source>put off so far: {n}</source>
            <translation>bisher verschoben: {n}</translation>
        </message>
        <message>
            <source>recorded {day}</source>
            <translation>eingetragen {day}</translation>
        </message>
        <message>
            <source>taken back since</source>
            <translation>seither zurückgenommen</translation>
        </message>
        <message>
            <source>the change of pipeline</source>
            <translation>der Wechsel der Pipeline</translation>
        </message>
        <message>
            <source>the merge</source>
            <translation>die Zusammenführung</translation>
        </message>
        <message>
            <source>the move</source>
            <translation>der Zug</translation>
        </message>
        <message>
            <source>the move back</source>
            <translation>der Zug zurück</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>der Name</translation>
        </message>
        <message>
            <source>the next step</source>
            <translation>der nächste Schritt</translation>
        </message>
        <message>
            <source>the proof</source>
            <translation>der Nachweis</translation>
        </message>
        <message>
            <source>the push of the close</source>
            <translation>die Verschiebung des Abschlusses</translation>
        </message>
        <message>
            <source>the reopening</source>
            <translation>die Wiederöffnung</translation>
        </message>
        <message>
            <source>the waiver</source>
            <translation>der Erlass</translation>
        </message>
        <message>
            <source>what came of the meeting</source>
            <translation>was aus dem Termin wurde</translation>
        </message>
        <message>
            <source>what the file said</source>
            <translation>was die Datei sagte</translation>
        </message>
        <message>
            <source>winning the deal</source>
            <translation>der Gewinn des Deals</translation>
        </message>
        <message>
            <source>with a file</source>
            <translation>mit einer Datei</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>mit einem Link</translation>
        </message>
        <message>
            <source>{told} (taken back since)</source>
            <translation>{told} (seither zurückgenommen)</translation>
        </message>
        <message>
            <source>“{deal}” was merged into this deal</source>
            <translation>„{deal}“ wurde mit diesem Deal zusammengeführt</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Tomorrow</name>
        <message>
            <source>A meeting</source>
            <translation>Ein Termin</translation>
        </message>
        <message>
            <source>Book {begins} to {ends} for {deal}</source>
            <translation>{begins} bis {ends} für {deal} einplanen</translation>
        </message>
        <message>
            <source>It has no room left.</source>
            <translation>Sie hat keinen Platz mehr.</translation>
        </message>
        <message>
            <source>No half hour of the working hours is free.</source>
            <translation>Keine halbe Stunde der Arbeitszeit ist frei.</translation>
        </message>
        <message>
            <source>Nothing is booked in it yet.</source>
            <translation>Noch ist nichts darin eingeplant.</translation>
        </message>
        <message>
            <source>Which three deals matter {when}, and what is the plan for each?</source>
            <translation>Welche drei Deals zählen {when}, und was ist der Plan für jeden?</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>{deal} is not open any more, so its plan is left out.</source>
            <translation>{deal} ist nicht mehr offen, also fällt sein Plan weg.</translation>
        </message>
        <message>
            <source>{meeting} takes it.</source>
            <translation>{meeting} belegt sie.</translation>
        </message>
        <message>
            <source>{times} is booked: {told}</source>
            <translation>{times} ist eingeplant: {told}</translation>
        </message>
        <message>
            <source>{times} is free.</source>
            <translation>{times} ist frei.</translation>
        </message>
    </context>
    <context>
        <name>TomorrowFlows</name>
        <message>
            <source>The hour is booked for {deal}, {when}.</source>
            <translation>Die Stunde ist für {deal} eingeplant, {when}.</translation>
        </message>
    </context>
    <context>
        <name>TomorrowPage</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Another deal</source>
            <translation>Anderer Deal</translation>
        </message>
        <message>
            <source>On top is where an hour is worth most. Fewer than three is fine, and none too.</source>
            <translation>Oben steht, wo eine Stunde am meisten wert ist. Weniger als drei ist in Ordnung, keiner auch.</translation>
        </message>
        <message>
            <source>There is no open deal to plan for. That is fine: go on.</source>
            <translation>Es gibt keinen offenen Deal zu planen. Das ist in Ordnung: geh weiter.</translation>
        </message>
        <message>
            <source>What is planned is not named while you present. It is kept.</source>
            <translation>Was geplant ist, wird nicht genannt, solange du präsentierst. Es bleibt.</translation>
        </message>
        <message>
            <source>Which three deals matter tomorrow, and what is the plan for each?</source>
            <translation>Welche drei Deals zählen morgen, und was ist der Plan für jeden?</translation>
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>In the file, to compare with your CRM</source>
            <translation>In der Datei, zum Vergleich mit deinem CRM</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Totals to compare with your CRM</source>
            <translation>Summen zum Vergleich mit deinem CRM</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>{count} deals</source>
            <translation>{count} Deals</translation>
        </message>
        <message>
            <source>{count} without a value</source>
            <translation>{count} ohne Wert</translation>
        </message>
    </context>
    <context>
        <name>TouchedGroup</name>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Back to it</source>
            <translation>Zurück zur Arbeit</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Quit and keep the block</source>
            <translation>Beenden, Block behalten</translation>
        </message>
        <message>
            <source>Show Rider</source>
            <translation>Rider zeigen</translation>
        </message>
    </context>
    <context>
        <name>TrendBehind</name>
        <message>
            <source>A deal</source>
            <translation>Ein Deal</translation>
        </message>
        <message>
            <source>A deal that is not here any more</source>
            <translation>Ein Deal, der nicht mehr hier ist</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Vorangekommen</translation>
        </message>
        <message>
            <source>Advanced with proof</source>
            <translation>Mit Nachweis vorangekommen</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Booked, not held</source>
            <translation>Gebucht, nicht gehalten</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Entstanden</translation>
        </message>
        <message>
            <source>By a claim alone</source>
            <translation>Nur durch eine Behauptung</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Kam herein</translation>
        </message>
        <message>
            <source>Came true</source>
            <translation>Traf ein</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Zählt als</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Did not come true</source>
            <translation>Traf nicht ein</translation>
        </message>
        <message>
            <source>Did not move</source>
            <translation>Bewegte sich nicht</translation>
        </message>
        <message>
            <source>Did not slip</source>
            <translation>Nicht verschoben</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Fully proven</source>
            <translation>Ganz nachgewiesen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Held, not qualified</source>
            <translation>Gehalten, nicht qualifiziert</translation>
        </message>
        <message>
            <source>High leverage</source>
            <translation>Großer Hebel</translation>
        </message>
        <message>
            <source>High-leverage block</source>
            <translation>Block mit großem Hebel</translation>
        </message>
        <message>
            <source>Later by</source>
            <translation>Später um</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Ging</translation>
        </message>
        <message>
            <source>Left the stage</source>
            <translation>Verließ die Phase</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Zug</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Zog weiter</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Not fully proven</source>
            <translation>Nicht ganz nachgewiesen</translation>
        </message>
        <message>
            <source>Nothing counts here in this window. A longer one reaches further back.</source>
            <translation>In diesem Zeitraum zählt hier nichts. Ein längerer reicht weiter zurück.</translation>
        </message>
        <message>
            <source>Open and proven</source>
            <translation>Offen und nachgewiesen</translation>
        </message>
        <message>
            <source>Open and qualified</source>
            <translation>Offen und qualifiziert</translation>
        </message>
        <message>
            <source>Open as of {day}</source>
            <translation>Offen am {day}</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Andere Arbeit</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>Ansprache</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teils</translation>
        </message>
        <message>
            <source>Positive replies of people reached</source>
            <translation>Positive Antworten je erreichter Person</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Pushed</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Qualifiziert</translation>
        </message>
        <message>
            <source>Quiet for</source>
            <translation>Still seit</translation>
        </message>
        <message>
            <source>Quiet, not stalled</source>
            <translation>Still, stockt nicht</translation>
        </message>
        <message>
            <source>Skipped the next stage</source>
            <translation>Übersprang die nächste Phase</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Stockt</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Aufenthalte</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Noch dort</translation>
        </message>
        <message>
            <source>There is no deal yet.</source>
            <translation>Es gibt noch keinen Deal.</translation>
        </message>
        <message>
            <source>To {stage}</source>
            <translation>Bis {stage}</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>Zu früh</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauerte</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Waits as agreed</source>
            <translation>Wartet wie vereinbart</translation>
        </message>
        <message>
            <source>Went back</source>
            <translation>Ging zurück</translation>
        </message>
        <message>
            <source>Went elsewhere</source>
            <translation>Ging anderswohin</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Ging weiter</translation>
        </message>
        <message>
            <source>With an amount</source>
            <translation>Mit Betrag</translation>
        </message>
        <message>
            <source>Without an amount</source>
            <translation>Ohne Betrag</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>under a day</source>
            <translation>unter einem Tag</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
    </context>
    <context>
        <name>TrendCards</name>
        <message>
            <source>1 block</source>
            <translation>1 Block</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>1 push</source>
            <translation>1 Verschiebung</translation>
        </message>
        <message>
            <source>Expectations that came true</source>
            <translation>Erwartungen, die eintrafen</translation>
        </message>
        <message>
            <source>From birth to end</source>
            <translation>Vom Entstehen bis zum Ende</translation>
        </message>
        <message>
            <source>High-leverage time</source>
            <translation>Zeit mit großem Hebel</translation>
        </message>
        <message>
            <source>No deal came into the qualified stage with proof in this window</source>
            <translation>In diesem Zeitraum kam kein Deal mit Nachweis in die qualifizierte Phase</translation>
        </message>
        <message>
            <source>No deal closed in this window</source>
            <translation>In diesem Zeitraum wurde kein Deal abgeschlossen</translation>
        </message>
        <message>
            <source>No deal has closed in this window yet</source>
            <translation>In diesem Zeitraum wurde noch kein Deal abgeschlossen</translation>
        </message>
        <message>
            <source>No deal was due at the start of this window</source>
            <translation>Zu Beginn dieses Zeitraums war kein Deal fällig</translation>
        </message>
        <message>
            <source>No deal was won in this window</source>
            <translation>In diesem Zeitraum wurde kein Deal gewonnen</translation>
        </message>
        <message>
            <source>No deal was won in this window whose birth is known</source>
            <translation>In diesem Zeitraum wurde kein Deal gewonnen, dessen Entstehen bekannt ist</translation>
        </message>
        <message>
            <source>No deal with an amount closed in this window</source>
            <translation>In diesem Zeitraum wurde kein Deal mit Betrag abgeschlossen</translation>
        </message>
        <message>
            <source>No deal with an amount was won in this window</source>
            <translation>In diesem Zeitraum wurde kein Deal mit Betrag gewonnen</translation>
        </message>
        <message>
            <source>No expectation has been answered yet</source>
            <translation>Noch wurde keine Erwartung beantwortet</translation>
        </message>
        <message>
            <source>No meeting of this window is over yet</source>
            <translation>Noch ist kein Termin dieses Zeitraums vorbei</translation>
        </message>
        <message>
            <source>No outreach was closed in this window</source>
            <translation>In diesem Zeitraum wurde keine Ansprache abgeschlossen</translation>
        </message>
        <message>
            <source>No qualified deal is open</source>
            <translation>Kein qualifizierter Deal ist offen</translation>
        </message>
        <message>
            <source>No quota yet</source>
            <translation>Noch kein Ziel</translation>
        </message>
        <message>
            <source>No quota yet: set one to see coverage</source>
            <translation>Noch kein Ziel: Setz eines, um die Abdeckung zu sehen</translation>
        </message>
        <message>
            <source>No time was tracked in this window</source>
            <translation>In diesem Zeitraum wurde keine Zeit erfasst</translation>
        </message>
        <message>
            <source>Not computable</source>
            <translation>Nicht zu berechnen</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Pipeline generated</source>
            <translation>Erzeugte Pipeline</translation>
        </message>
        <message>
            <source>Positive reply rate</source>
            <translation>Quote positiver Antworten</translation>
        </message>
        <message>
            <source>Qualified meetings held</source>
            <translation>Gehaltene qualifizierte Termine</translation>
        </message>
        <message>
            <source>Sales velocity</source>
            <translation>Vertriebstempo</translation>
        </message>
        <message>
            <source>Set one to see coverage</source>
            <translation>Setz eines, um die Abdeckung zu sehen</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>Zu früh</translation>
        </message>
        <message>
            <source>Too few ({n} of {least})</source>
            <translation>Zu wenige ({n} von {least})</translation>
        </message>
        <message>
            <source>Win rate, by count</source>
            <translation>Gewinnquote nach Anzahl</translation>
        </message>
        <message>
            <source>Win rate, by value</source>
            <translation>Gewinnquote nach Wert</translation>
        </message>
        <message>
            <source>Won value</source>
            <translation>Gewonnener Wert</translation>
        </message>
        <message>
            <source>Won, against quota</source>
            <translation>Gewonnen, gegen das Ziel</translation>
        </message>
        <message>
            <source>all lost deals are worth nought</source>
            <translation>alle verlorenen Deals sind null wert</translation>
        </message>
        <message>
            <source>amounts changed by {change} since</source>
            <translation>Beträge seither um {change} geändert</translation>
        </message>
        <message>
            <source>lost deals have no amount</source>
            <translation>verlorene Deals haben keinen Betrag</translation>
        </message>
        <message>
            <source>median of {n} won</source>
            <translation>Median von {n} gewonnenen</translation>
        </message>
        <message>
            <source>none was due as this window began</source>
            <translation>keiner war fällig, als dieser Zeitraum begann</translation>
        </message>
        <message>
            <source>nothing closed</source>
            <translation>nichts abgeschlossen</translation>
        </message>
        <message>
            <source>of {deals}, {days} in all</source>
            <translation>von {deals}, {days} insgesamt</translation>
        </message>
        <message>
            <source>the quota is reached</source>
            <translation>das Ziel ist erreicht</translation>
        </message>
        <message>
            <source>the rate of those born</source>
            <translation>die Quote der entstandenen</translation>
        </message>
        <message>
            <source>the rate of those closed</source>
            <translation>die Quote der abgeschlossenen</translation>
        </message>
        <message>
            <source>won deals have no amount</source>
            <translation>gewonnene Deals haben keinen Betrag</translation>
        </message>
        <message>
            <source>won in this window</source>
            <translation>gewonnen in diesem Zeitraum</translation>
        </message>
        <message>
            <source>won this month</source>
            <translation>gewonnen in diesem Monat</translation>
        </message>
        <message>
            <source>won this quarter</source>
            <translation>gewonnen in diesem Quartal</translation>
        </message>
        <message>
            <source>won this year</source>
            <translation>gewonnen in diesem Jahr</translation>
        </message>
        <message>
            <source>{amount} a day</source>
            <translation>{amount} am Tag</translation>
        </message>
        <message>
            <source>{backed} open and proven</source>
            <translation>{backed} offen und nachgewiesen</translation>
        </message>
        <message>
            <source>{booked} booked, {held} held, {qualified} of these qualified</source>
            <translation>{booked} gebucht, {held} gehalten, {qualified} davon qualifiziert</translation>
        </message>
        <message>
            <source>{days} for {n} lost</source>
            <translation>{days} bei {n} verlorenen</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>{k} von {n}</translation>
        </message>
        <message>
            <source>{k} of {n} came true; partly does not count</source>
            <translation>{k} von {n} trafen ein; teils zählt nicht</translation>
        </message>
        <message>
            <source>{k} of {n} due</source>
            <translation>{k} von {n} fälligen</translation>
        </message>
        <message>
            <source>{k} positive of {n} people reached</source>
            <translation>{k} positive von {n} erreichten Personen</translation>
        </message>
        <message>
            <source>{k} won of {n} born in this window, {open} still open</source>
            <translation>{k} gewonnen von {n} in diesem Zeitraum entstandenen, {open} noch offen</translation>
        </message>
        <message>
            <source>{k} won of {n} closed</source>
            <translation>{k} gewonnen von {n} abgeschlossenen</translation>
        </message>
        <message>
            <source>{n} blocks</source>
            <translation>{n} Blöcke</translation>
        </message>
        <message>
            <source>{n} born in this window, all still open</source>
            <translation>{n} in diesem Zeitraum entstanden, alle noch offen</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
        <message>
            <source>{n} open and qualified × {median} × {k} of {all} won ÷ {days}</source>
            <translation>{n} offen und qualifiziert × {median} × {k} von {all} gewonnen ÷ {days}</translation>
        </message>
        <message>
            <source>{n} open and qualified, {won} won in {currency}</source>
            <translation>{n} offen und qualifiziert, {won} in {currency} gewonnen</translation>
        </message>
        <message>
            <source>{n} pushes</source>
            <translation>{n} Verschiebungen</translation>
        </message>
        <message>
            <source>{n} without an amount</source>
            <translation>{n} ohne Betrag</translation>
        </message>
        <message>
            <source>{n} won</source>
            <translation>{n} gewonnen</translation>
        </message>
        <message>
            <source>{n}: {average} on average, {median} median</source>
            <translation>{n}: im Schnitt {average}, Median {median}</translation>
        </message>
        <message>
            <source>{part} of {whole} hours tracked, in {blocks}</source>
            <translation>{part} von {whole} erfassten Stunden, in {blocks}</translation>
        </message>
        <message>
            <source>{pushes} of {deals}, {days} in all</source>
            <translation>{pushes} von {deals}, {days} insgesamt</translation>
        </message>
        <message>
            <source>{ratio}× what is left</source>
            <translation>{ratio}× dessen, was fehlt</translation>
        </message>
        <message>
            <source>{share} held ({interval})</source>
            <translation>{share} gehalten ({interval})</translation>
        </message>
        <message>
            <source>{share} imported ({k} of {n})</source>
            <translation>{share} importiert ({k} von {n})</translation>
        </message>
        <message>
            <source>{won} of {quota}</source>
            <translation>{won} von {quota}</translation>
        </message>
        <message>
            <source>{won} of {whole} closed, {deals}</source>
            <translation>{won} von {whole} abgeschlossen, {deals}</translation>
        </message>
    </context>
    <context>
        <name>TrendCharts</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>1 deal won without an amount</source>
            <translation>1 Deal ohne Betrag gewonnen</translation>
        </message>
        <message>
            <source>1 imported deal tells no history of stages, so nothing is known of how it went on.</source>
            <translation>1 importierter Deal erzählt keine Vorgeschichte, also ist nicht bekannt, wie er weiterging.</translation>
        </message>
        <message>
            <source>1 imported deal tells no history of stages, so nothing is known of how long it stayed.</source>
            <translation>1 importierter Deal erzählt keine Vorgeschichte, also ist nicht bekannt, wie lange er blieb.</translation>
        </message>
        <message>
            <source>1 open deal</source>
            <translation>1 offener Deal</translation>
        </message>
        <message>
            <source>1 open deal has no amount</source>
            <translation>1 offener Deal hat keinen Betrag</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>An import tells of no day on which a deal moved.</source>
            <translation>Ein Import erzählt von keinem Tag, an dem sich ein Deal bewegte.</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Booked: {n}, of which you have said what came of them</source>
            <translation>Gebucht: {n}, von denen du gesagt hast, was daraus wurde</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Control and hope</source>
            <translation>Kontrolle und Hoffnung</translation>
        </message>
        <message>
            <source>Conversion over time</source>
            <translation>Übergang im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Deals that moved</source>
            <translation>Bewegte Deals</translation>
        </message>
        <message>
            <source>Does focus move deals?</source>
            <translation>Bewegt Fokus Deals?</translation>
        </message>
        <message>
            <source>Each dot is a week.</source>
            <translation>Jeder Punkt ist eine Woche.</translation>
        </message>
        <message>
            <source>Each square is a day, each column a week. Deals moved on {n} of {days} days.</source>
            <translation>Jedes Quadrat ist ein Tag, jede Spalte eine Woche. Deals bewegten sich an {n} von {days} Tagen.</translation>
        </message>
        <message>
            <source>Fully proven</source>
            <translation>Ganz nachgewiesen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>High-leverage hours</source>
            <translation>Stunden mit großem Hebel</translation>
        </message>
        <message>
            <source>Hope</source>
            <translation>Hoffnung</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Kaplan–Meier median, days</source>
            <translation>Kaplan-Meier-Median, Tage</translation>
        </message>
        <message>
            <source>Led on, of all that left in the window</source>
            <translation>Führten weiter, von allem, was im Zeitraum ging</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Ging</translation>
        </message>
        <message>
            <source>Left of the quota: {left}</source>
            <translation>Fehlt noch zum Ziel: {left}</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Meetings, from booked to qualified</source>
            <translation>Termine, von gebucht bis qualifiziert</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>More of one goes with less of the other; that alone does not say why.</source>
            <translation>Mehr vom einen geht mit weniger vom anderen einher; das allein sagt nicht, warum.</translation>
        </message>
        <message>
            <source>Moved back in the window</source>
            <translation>Im Zeitraum zurückgesetzt</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Zog weiter</translation>
        </message>
        <message>
            <source>Moved on after {days} (median).</source>
            <translation>Zogen nach {days} weiter (Median).</translation>
        </message>
        <message>
            <source>Moves forwards</source>
            <translation>Züge vorwärts</translation>
        </message>
        <message>
            <source>No deal closed in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal abgeschlossen.</translation>
        </message>
        <message>
            <source>No deal with a known day closed in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal mit bekanntem Tag abgeschlossen.</translation>
        </message>
        <message>
            <source>No meeting of this window is over yet.</source>
            <translation>Noch ist kein Termin dieses Zeitraums vorbei.</translation>
        </message>
        <message>
            <source>No open deal has an amount. Once one has, this shows how much of it is proven.</source>
            <translation>Kein offener Deal hat einen Betrag. Sobald einer einen hat, zeigt das hier, wie viel davon nachgewiesen ist.</translation>
        </message>
        <message>
            <source>No quota yet. “Set a quota…” is in the menu of “Won, against quota”; with one, this shows what was won of it, and whether what is proven covers the rest.</source>
            <translation>Noch kein Ziel. „Ziel setzen…“ ist im Menü von „Gewonnen, gegen das Ziel“; mit einem zeigt das hier, was davon gewonnen wurde, und ob das Nachgewiesene den Rest abdeckt.</translation>
        </message>
        <message>
            <source>No visible relation. {sure}</source>
            <translation>Kein sichtbarer Zusammenhang. {sure}</translation>
        </message>
        <message>
            <source>No week is over yet in which you held focus time or a deal moved forwards.</source>
            <translation>Noch ist keine Woche vorbei, in der du Fokuszeit gehalten hast oder ein Deal vorankam.</translation>
        </message>
        <message>
            <source>Not yet proven</source>
            <translation>Noch nicht nachgewiesen</translation>
        </message>
        <message>
            <source>Nothing yet: no deal came into a stage in this window.</source>
            <translation>Noch nichts: In diesem Zeitraum kam kein Deal in eine Phase.</translation>
        </message>
        <message>
            <source>Nothing yet: no deal entered a stage in this window.</source>
            <translation>Noch nichts: In diesem Zeitraum betrat kein Deal eine Phase.</translation>
        </message>
        <message>
            <source>Nothing yet: the record tells of no day in this window.</source>
            <translation>Noch nichts: Der Verlauf erzählt von keinem Tag in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Of how many</source>
            <translation>Von wie vielen</translation>
        </message>
        <message>
            <source>Of no meeting of this window is it said what came of it: {waits}.</source>
            <translation>Von keinem Termin dieses Zeitraums ist gesagt, was daraus wurde: {waits}.</translation>
        </message>
        <message>
            <source>Of the deals that entered, how many went on within the stage’s usual time. Younger ones are counted as too early.</source>
            <translation>Von den Deals, die eintraten: wie viele binnen der üblichen Zeit der Phase weiterzogen. Jüngere gelten als zu früh.</translation>
        </message>
        <message>
            <source>Of the open value</source>
            <translation>Vom offenen Wert</translation>
        </message>
        <message>
            <source>One of the two never changes, so there is nothing to compare.</source>
            <translation>Eines der beiden ändert sich nie, also gibt es nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Open and proven</source>
            <translation>Offen und nachgewiesen</translation>
        </message>
        <message>
            <source>Open and proven, of what is left</source>
            <translation>Offen und nachgewiesen, von dem, was fehlt</translation>
        </message>
        <message>
            <source>Open and proven: {backed} · {covers}</source>
            <translation>Offen und nachgewiesen: {backed} · {covers}</translation>
        </message>
        <message>
            <source>Open value as of now: what of it is fully proven, and what is hoped beyond the proof</source>
            <translation>Offener Wert von jetzt: was davon ganz nachgewiesen ist, und was über die Nachweise hinaus erhofft wird</translation>
        </message>
        <message>
            <source>Open, proven</source>
            <translation>Offen, nachgewiesen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Qualifiziert</translation>
        </message>
        <message>
            <source>Qualified is held with somebody who decides, and a fit</source>
            <translation>Qualifiziert heißt: gehalten mit jemandem, der entscheidet, und passend</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Quota, and what covers it</source>
            <translation>Ziel, und was es abdeckt</translation>
        </message>
        <message>
            <source>Rank correlation {rho} (n {n}), 95% interval: {low} to {high}</source>
            <translation>Rangkorrelation {rho} (n {n}), 95-%-Intervall: {low} bis {high}</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Stage to stage, and how sure that is</source>
            <translation>Von Phase zu Phase, und wie sicher das ist</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Aufenthalte</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Still waiting</source>
            <translation>Wartet noch</translation>
        </message>
        <message>
            <source>The latest</source>
            <translation>Der jüngste</translation>
        </message>
        <message>
            <source>The quota is in {code}, so this does not count towards it: {others}</source>
            <translation>Das Ziel ist in {code}, also zählt das nicht dazu: {others}</translation>
        </message>
        <message>
            <source>The quota is reached</source>
            <translation>Das Ziel ist erreicht</translation>
        </message>
        <message>
            <source>The two go together, which alone does not say that focus moved the deals.</source>
            <translation>Beides geht zusammen, was allein nicht sagt, dass der Fokus die Deals bewegt hat.</translation>
        </message>
        <message>
            <source>The usual time is not known yet.</source>
            <translation>Die übliche Zeit ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>Their median so far, days</source>
            <translation>Ihr Median bisher, Tage</translation>
        </message>
        <message>
            <source>Their median, days</source>
            <translation>Ihr Median, Tage</translation>
        </message>
        <message>
            <source>Time in stage</source>
            <translation>Zeit in der Phase</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>Zu früh</translation>
        </message>
        <message>
            <source>Too early: no deal has had the usual time to go on yet.</source>
            <translation>Zu früh: Noch hatte kein Deal die übliche Zeit zum Weiterziehen.</translation>
        </message>
        <message>
            <source>Too early: {n} entered a stage, and none has had the usual time to go on yet.</source>
            <translation>Zu früh: {n} betraten eine Phase, und keiner hatte bisher die übliche Zeit zum Weiterziehen.</translation>
        </message>
        <message>
            <source>Too few here: no rate under five deals in three months</source>
            <translation>Zu wenige hier: keine Quote unter fünf Deals in drei Monaten</translation>
        </message>
        <message>
            <source>Too few weeks ({n} of {least}) to see whether it does.</source>
            <translation>Zu wenige Wochen ({n} von {least}), um zu sehen, ob es so ist.</translation>
        </message>
        <message>
            <source>Too few: there is no rate under five deals in three months.</source>
            <translation>Zu wenige: Unter fünf Deals in drei Monaten gibt es keine Quote.</translation>
        </message>
        <message>
            <source>Under {least} there is no rate</source>
            <translation>Unter {least} gibt es keine Quote</translation>
        </message>
        <message>
            <source>Upper bar: median of those that moved on. Lower bar: of those that still wait, up to now. Line and first number: the median that both together let expect (Kaplan–Meier).</source>
            <translation>Oberer Balken: Median derer, die weiterzogen. Unterer Balken: derer, die noch warten, bis jetzt. Linie und erste Zahl: der Median, den beide zusammen erwarten lassen (Kaplan-Meier).</translation>
        </message>
        <message>
            <source>Waiting for {days} so far (median).</source>
            <translation>Warten bisher {days} (Median).</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>Week from {day}: {hours} high-leverage hours held, moves forwards: {moves}</source>
            <translation>Woche ab {day}: {hours} Stunden mit großem Hebel gehalten, Züge vorwärts: {moves}</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Ging weiter</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What is open and proven is {ratio}× what is left of the quota</source>
            <translation>Was offen und nachgewiesen ist, ist {ratio}× dessen, was zum Ziel fehlt</translation>
        </message>
        <message>
            <source>What is proven is known as of today alone</source>
            <translation>Was nachgewiesen ist, ist nur für heute bekannt</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>Was es war</translation>
        </message>
        <message>
            <source>What moved, day by day</source>
            <translation>Was sich bewegte, Tag für Tag</translation>
        </message>
        <message>
            <source>What moves in Rider from now on counts.</source>
            <translation>Was sich von jetzt an in Rider bewegt, zählt.</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>Gewinnquote</translation>
        </message>
        <message>
            <source>Wins over time</source>
            <translation>Gewinne im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Within days</source>
            <translation>Binnen Tagen</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Won of the deals that closed in each month, {months}, with 95% intervals</source>
            <translation>Gewonnen von den Deals, die in jedem Monat abgeschlossen wurden, {months}, mit 95-%-Intervallen</translation>
        </message>
        <message>
            <source>Won: {won} of the quota of {quota}, {months}</source>
            <translation>Gewonnen: {won} vom Ziel von {quota}, {months}</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>gebucht</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>high-leverage hours in the week</source>
            <translation>Stunden mit großem Hebel in der Woche</translation>
        </message>
        <message>
            <source>moves forwards</source>
            <translation>Züge vorwärts</translation>
        </message>
        <message>
            <source>no deal yet that has had the time</source>
            <translation>noch kein Deal, der die Zeit dazu hatte</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>not yet known</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>of {n} {whole} · too few</source>
            <translation>von {n} {whole} · zu wenige</translation>
        </message>
        <message>
            <source>of {quota} {period}</source>
            <translation>von {quota} {period}</translation>
        </message>
        <message>
            <source>of {whole}, too few for a share</source>
            <translation>von {whole}, zu wenige für einen Anteil</translation>
        </message>
        <message>
            <source>the quota is reached</source>
            <translation>das Ziel ist erreicht</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>diesen Monat</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>dieses Quartal</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>dieses Jahr</translation>
        </message>
        <message>
            <source>too early · {n}</source>
            <translation>zu früh · {n}</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>zu wenige</translation>
        </message>
        <message>
            <source>too few for a share</source>
            <translation>zu wenige für einen Anteil</translation>
        </message>
        <message>
            <source>too few · 1 stay</source>
            <translation>zu wenige · 1 Aufenthalt</translation>
        </message>
        <message>
            <source>too few · {counts}</source>
            <translation>zu wenige · {counts}</translation>
        </message>
        <message>
            <source>too few · {n} stays</source>
            <translation>zu wenige · {n} Aufenthalte</translation>
        </message>
        <message>
            <source>under 1 d</source>
            <translation>unter 1 T.</translation>
        </message>
        <message>
            <source>won</source>
            <translation>gewonnen</translation>
        </message>
        <message>
            <source>{counts}, too few for a rate (under {least})</source>
            <translation>{counts}, zu wenige für eine Quote (unter {least})</translation>
        </message>
        <message>
            <source>{currency} hope</source>
            <translation>{currency} Hoffnung</translation>
        </message>
        <message>
            <source>{currency} proven</source>
            <translation>{currency} nachgewiesen</translation>
        </message>
        <message>
            <source>{days} moved on (n {n})</source>
            <translation>{days} weitergezogen (n {n})</translation>
        </message>
        <message>
            <source>{days} still waiting (n {n})</source>
            <translation>{days} warten noch (n {n})</translation>
        </message>
        <message>
            <source>{day}: {verdict}</source>
            <translation>{day}: {verdict}</translation>
        </message>
        <message>
            <source>{done} moved on · {waiting} waiting</source>
            <translation>{done} zogen weiter · {waiting} warten</translation>
        </message>
        <message>
            <source>{done} moved on, {waiting} still waiting</source>
            <translation>{done} zogen weiter, {waiting} warten noch</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>{k} von {n}</translation>
        </message>
        <message>
            <source>{lost} lost · {open} still open</source>
            <translation>{lost} verloren · {open} noch offen</translation>
        </message>
        <message>
            <source>{lost} lost, {open} still open, {early} too early.</source>
            <translation>{lost} verloren, {open} noch offen, {early} zu früh.</translation>
        </message>
        <message>
            <source>{months}: {rate}.</source>
            <translation>{months}: {rate}.</translation>
        </message>
        <message>
            <source>{name}: {part} of {whole}, {deals}</source>
            <translation>{name}: {part} von {whole}, {deals}</translation>
        </message>
        <message>
            <source>{name}: {rate}</source>
            <translation>{name}: {rate}</translation>
        </message>
        <message>
            <source>{n} archived before they ended left out</source>
            <translation>{n} vor ihrem Ende archivierte ausgelassen</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} T.</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
        <message>
            <source>{n} deals won without an amount</source>
            <translation>{n} Deals ohne Betrag gewonnen</translation>
        </message>
        <message>
            <source>{n} imported deals tell no history of stages, so nothing is known of how long they stayed.</source>
            <translation>{n} importierte Deals erzählen keine Vorgeschichte, also ist nicht bekannt, wie lange sie blieben.</translation>
        </message>
        <message>
            <source>{n} imported deals tell no history of stages, so nothing is known of how they went on.</source>
            <translation>{n} importierte Deals erzählen keine Vorgeschichte, also ist nicht bekannt, wie sie weitergingen.</translation>
        </message>
        <message>
            <source>{n} imported without a history left out</source>
            <translation>{n} ohne Vorgeschichte importierte ausgelassen</translation>
        </message>
        <message>
            <source>{n} not answered yet and left out</source>
            <translation>{n} noch nicht beantwortete ausgelassen</translation>
        </message>
        <message>
            <source>{n} open deals</source>
            <translation>{n} offene Deals</translation>
        </message>
        <message>
            <source>{n} open deals have no amount</source>
            <translation>{n} offene Deals haben keinen Betrag</translation>
        </message>
        <message>
            <source>{n} that left for another pipeline left out</source>
            <translation>{n} in eine andere Pipeline gewechselte ausgelassen</translation>
        </message>
        <message>
            <source>{n} too early</source>
            <translation>{n} zu früh</translation>
        </message>
        <message>
            <source>{n} too early.</source>
            <translation>{n} zu früh.</translation>
        </message>
        <message>
            <source>{n} without a known day left out</source>
            <translation>{n} ohne bekannten Tag ausgelassen</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} von {whole}</translation>
        </message>
        <message>
            <source>{ratio}× what is left</source>
            <translation>{ratio}× dessen, was fehlt</translation>
        </message>
        <message>
            <source>{share} of {n} {whole} · {interval}</source>
            <translation>{share} von {n} {whole} · {interval}</translation>
        </message>
        <message>
            <source>{stage}: median stay {days} (Kaplan–Meier).</source>
            <translation>{stage}: mittlerer Aufenthalt {days} (Kaplan-Meier).</translation>
        </message>
        <message>
            <source>{stage}: no deal came here in this window.</source>
            <translation>{stage}: In diesem Zeitraum kam kein Deal hierher.</translation>
        </message>
        <message>
            <source>{stage}: the median stay is not yet known, as fewer than half have moved on.</source>
            <translation>{stage}: Der mittlere Aufenthalt ist noch nicht bekannt, denn weniger als die Hälfte ist weitergezogen.</translation>
        </message>
        <message>
            <source>{stage}: {counts}, too few for a median (under {least}).</source>
            <translation>{stage}: {counts}, zu wenige für einen Median (unter {least}).</translation>
        </message>
        <message>
            <source>{text} · 1 more week just here</source>
            <translation>{text} · 1 weitere Woche genau hier</translation>
        </message>
        <message>
            <source>{text} · {n} more weeks just here</source>
            <translation>{text} · {n} weitere Wochen genau hier</translation>
        </message>
        <message>
            <source>{way}. Each point goes over the three months up to its own, with its 95% band.</source>
            <translation>{way}. Jeder Punkt geht über die drei Monate bis zu seinem, mit seinem 95-%-Band.</translation>
        </message>
        <message>
            <source>{way}: nobody has had {age} yet.</source>
            <translation>{way}: Noch hatte niemand {age}.</translation>
        </message>
        <message>
            <source>{way}: went on within {age}: {rate}.</source>
            <translation>{way}: zogen binnen {age} weiter: {rate}.</translation>
        </message>
        <message>
            <source>{won} won and {backed} open and proven</source>
            <translation>{won} gewonnen und {backed} offen und nachgewiesen</translation>
        </message>
        <message>
            <source>… past the next stage</source>
            <translation>… über die nächste Phase hinaus</translation>
        </message>
    </context>
    <context>
        <name>TrendDiagnose</name>
        <message>
            <source>Advanced of engaged</source>
            <translation>Vorangekommen von eingebunden</translation>
        </message>
        <message>
            <source>All proven</source>
            <translation>Alles nachgewiesen</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Belongs to stage to stage</source>
            <translation>Gehört zu Phase zu Phase</translation>
        </message>
        <message>
            <source>Belongs to the meetings</source>
            <translation>Gehört zu den Terminen</translation>
        </message>
        <message>
            <source>Belongs to the replies</source>
            <translation>Gehört zu den Antworten</translation>
        </message>
        <message>
            <source>Belongs to the win rate</source>
            <translation>Gehört zur Gewinnquote</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Booked to held</source>
            <translation>Gebucht bis gehalten</translation>
        </message>
        <message>
            <source>By pain point, over the batches of outreach that were closed in this window</source>
            <translation>Nach wundem Punkt, über die in diesem Zeitraum abgeschlossenen Akquiserunden</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Behauptet</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>Deals</translation>
        </message>
        <message>
            <source>Deals with either</source>
            <translation>Deals mit einem davon</translation>
        </message>
        <message>
            <source>From {name} surely fewer go on than before: {k} of {n}, {k2} of {n2} before</source>
            <translation>Von {name} gehen sicher weniger weiter als vorher: {k} von {n}, vorher {k2} von {n2}</translation>
        </message>
        <message>
            <source>From {name} surely fewer go on than from any other stage: {k} of {n}</source>
            <translation>Von {name} gehen sicher weniger weiter als von jeder anderen Phase: {k} von {n}</translation>
        </message>
        <message>
            <source>Held of booked</source>
            <translation>Gehalten von gebucht</translation>
        </message>
        <message>
            <source>How real leads are, by source</source>
            <translation>Wie echt Leads sind, nach Quelle</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Meetings of this window of which you have said what came</source>
            <translation>Termine dieses Zeitraums, von denen du gesagt hast, was daraus wurde</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Züge</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No block of this window prepared something for a deal.</source>
            <translation>Kein Block dieses Zeitraums bereitete etwas für einen Deal vor.</translation>
        </message>
        <message>
            <source>No deal closed past the first stage in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal nach der ersten Phase abgeschlossen.</translation>
        </message>
        <message>
            <source>No deal in play has a proof that names a person.</source>
            <translation>Kein Deal im Spiel hat einen Nachweis, der eine Person nennt.</translation>
        </message>
        <message>
            <source>No deal was born in this window.</source>
            <translation>In diesem Zeitraum entstand kein Deal.</translation>
        </message>
        <message>
            <source>No meeting of this window is over yet.</source>
            <translation>Noch ist kein Termin dieses Zeitraums vorbei.</translation>
        </message>
        <message>
            <source>No outreach was closed in this window.</source>
            <translation>In diesem Zeitraum wurde keine Ansprache abgeschlossen.</translation>
        </message>
        <message>
            <source>No source named</source>
            <translation>Keine Quelle genannt</translation>
        </message>
        <message>
            <source>Of the deals born in this window; new ones may not have had the time yet</source>
            <translation>Von den in diesem Zeitraum entstandenen Deals; neue hatten vielleicht noch nicht die Zeit</translation>
        </message>
        <message>
            <source>Of the deals in play in this window that engage somebody of a role by a proof</source>
            <translation>Von den Deals im Spiel in diesem Zeitraum, die jemanden in einer Rolle durch einen Nachweis einbinden</translation>
        </message>
        <message>
            <source>Of the deals that closed in this window past the first stage</source>
            <translation>Von den Deals, die in diesem Zeitraum nach der ersten Phase abgeschlossen wurden</translation>
        </message>
        <message>
            <source>On “{name}” surely fewer answer than on all others</source>
            <translation>Auf „{name}“ antworten sicher weniger als auf alle anderen</translation>
        </message>
        <message>
            <source>Pain point</source>
            <translation>Wunder Punkt</translation>
        </message>
        <message>
            <source>Positive of reached</source>
            <translation>Positiv von erreicht</translation>
        </message>
        <message>
            <source>Prepared for deals</source>
            <translation>Für Deals vorbereitet</translation>
        </message>
        <message>
            <source>Proofs</source>
            <translation>Nachweise</translation>
        </message>
        <message>
            <source>Proven of all</source>
            <translation>Nachgewiesen von allen</translation>
        </message>
        <message>
            <source>Qualified of held</source>
            <translation>Qualifiziert von gehalten</translation>
        </message>
        <message>
            <source>Rate, 95% interval</source>
            <translation>Quote, 95-%-Intervall</translation>
        </message>
        <message>
            <source>Replies of people reached</source>
            <translation>Antworten je erreichter Person</translation>
        </message>
        <message>
            <source>Somebody who is</source>
            <translation>Jemand, der ist</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Surely fewer than half were held: {k} of {n}</source>
            <translation>Sicher weniger als die Hälfte wurde gehalten: {k} von {n}</translation>
        </message>
        <message>
            <source>Surely lower than before: {k} of {n} in the last three months, {k2} of {n2} before</source>
            <translation>Sicher weniger als vorher: {k} von {n} in den letzten drei Monaten, vorher {k2} von {n2}</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>Zu früh</translation>
        </message>
        <message>
            <source>Too few ({n} of {least})</source>
            <translation>Zu wenige ({n} von {least})</translation>
        </message>
        <message>
            <source>Waived against proven</source>
            <translation>Erlassen gegen nachgewiesen</translation>
        </message>
        <message>
            <source>What moved at the same deals within a week of preparing for them</source>
            <translation>Was sich bei denselben Deals binnen einer Woche nach der Vorbereitung bewegte</translation>
        </message>
        <message>
            <source>Who is engaged, and what advanced</source>
            <translation>Wer eingebunden ist, und was vorankam</translation>
        </message>
        <message>
            <source>With a waiver</source>
            <translation>Mit einem Erlass</translation>
        </message>
        <message>
            <source>With a waiver surely fewer are won: {k} of {n}, {k2} of {n2} where all is proven</source>
            <translation>Mit einem Erlass werden sicher weniger gewonnen: {k} von {n}, {k2} von {n2}, wo alles nachgewiesen ist</translation>
        </message>
        <message>
            <source>Within a week</source>
            <translation>Binnen einer Woche</translation>
        </message>
        <message>
            <source>Won of closed</source>
            <translation>Gewonnen von abgeschlossen</translation>
        </message>
        <message>
            <source>Yield of prepared hours</source>
            <translation>Ertrag vorbereiteter Stunden</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{hours} h in {blocks}</source>
            <translation>{hours} Std. in {blocks}</translation>
        </message>
        <message>
            <source>{k} an hour, {low} to {high}</source>
            <translation>{k} je Stunde, {low} bis {high}</translation>
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation>{k} von {n}</translation>
        </message>
        <message>
            <source>{said}; {n} imported ones met no gate and are left out</source>
            <translation>{said}; {n} importierte trafen auf kein Tor und sind ausgelassen</translation>
        </message>
        <message>
            <source>{said}; {n} not answered yet</source>
            <translation>{said}; {n} noch nicht beantwortet</translation>
        </message>
        <message>
            <source>{share} ({k})</source>
            <translation>{share} ({k})</translation>
        </message>
        <message>
            <source>{share}, {low} to {high}</source>
            <translation>{share}, {low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>TrendExplained</name>
        <message>
            <source>1 case is too few: a rate would say more than is known. From {least} on there is one.</source>
            <translation>1 Fall ist zu wenig: Eine Quote würde mehr sagen, als bekannt ist. Ab {least} gibt es eine.</translation>
        </message>
        <message>
            <source>After how many days half of the deals have left this stage, of the latest stays there that began in the window (Kaplan–Meier median).</source>
            <translation>Nach wie vielen Tagen die Hälfte der Deals diese Phase verlassen hat, von ihren jüngsten Aufenthalten dort, die im Zeitraum begannen (Kaplan-Meier-Median).</translation>
        </message>
        <message>
            <source>All months of the window</source>
            <translation>Alle Monate des Zeitraums</translation>
        </message>
        <message>
            <source>All stays of a deal together</source>
            <translation>Alle Aufenthalte eines Deals zusammen</translation>
        </message>
        <message>
            <source>Control: of the value of all open deals, the part whose present stage is fully proven. Hope: for each deal its value × (the probability that you stated − the share of its stage that is proven), where that is above 0, all added up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted over</source>
            <translation>Gezählt über</translation>
        </message>
        <message>
            <source>Deals that are still open are not in it: the slow ones among them come in as they close.</source>
            <translation>Noch offene Deals sind nicht darin: Die langsamen unter ihnen kommen herein, wenn sie abschließen.</translation>
        </message>
        <message>
            <source>Each deal is judged when it is that old, neither sooner nor later: what it does afterwards changes nothing. Else older deals would look better only because they had more time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For each whole week of the window: the hours that you held high-leverage blocks, and the moves forwards. The rank correlation (Spearman) says whether weeks with more of one have more of the other: 1 always, 0 not at all, −1 always less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hope: {hope}</source>
            <translation>Hoffnung: {hope}</translation>
        </message>
        <message>
            <source>How it comes about</source>
            <translation>Wie es zustande kommt</translation>
        </message>
        <message>
            <source>How open deals stand is known of the present day alone.</source>
            <translation>Wie offene Deals stehen, ist nur für den heutigen Tag bekannt.</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <translation>Wie sicher es ist</translation>
        </message>
        <message>
            <source>If you worked the same way over and over, intervals made like this would hold the true rate in 95 of 100 cases. The fewer cases, the wider they are; under {least} there is no rate.</source>
            <translation>Würdest du immer wieder so arbeiten, hielten so gebildete Intervalle in 95 von 100 Fällen die wahre Quote. Je weniger Fälle, desto breiter sind sie; unter {least} gibt es keine Quote.</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>It has no interval: amounts are no count, and one large deal can tip them.</source>
            <translation>Es hat kein Intervall: Beträge sind keine Anzahl, und ein großer Deal kann sie kippen.</translation>
        </message>
        <message>
            <source>It has no interval: it is all of your tracked time, and what was not tracked is not in it.</source>
            <translation>Es hat kein Intervall: Es ist alle deine erfasste Zeit, und was nicht erfasst wurde, ist nicht darin.</translation>
        </message>
        <message>
            <source>It is a count, and complete.</source>
            <translation>Es ist eine Zählung, und vollständig.</translation>
        </message>
        <message>
            <source>It is an estimate: the more have left, the steadier.</source>
            <translation>Es ist eine Schätzung: je mehr gegangen sind, desto ruhiger.</translation>
        </message>
        <message>
            <source>It is no forecast: it says what is proven today, not what will close in time.</source>
            <translation>Es ist keine Vorhersage: Es sagt, was heute nachgewiesen ist, nicht, was rechtzeitig abschließt.</translation>
        </message>
        <message>
            <source>It is no proof that one causes the other.</source>
            <translation>Es ist kein Beweis, dass das eine das andere verursacht.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Maturity age</source>
            <translation>Reifealter</translation>
        </message>
        <message>
            <source>Median days to won, {window}: {days}</source>
            <translation>Mittlere Tage bis gewonnen, {window}: {days}</translation>
        </message>
        <message>
            <source>Median won amount, {window}: {median}</source>
            <translation>Mittlerer gewonnener Betrag, {window}: {median}</translation>
        </message>
        <message>
            <source>Meetings of deals in the window of which you have said what came of them. Qualified ones were held with somebody from outside who plays a part in the decision, and were a fit. A moved one is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves back out of this stage in the window. They are counted apart: a deal’s first entry into a stage counts once, however often it comes back.</source>
            <translation>Züge zurück aus dieser Phase im Zeitraum. Sie werden getrennt gezählt: Der erste Eintritt eines Deals in eine Phase zählt einmal, wie oft er auch zurückkommt.</translation>
        </message>
        <message>
            <source>No deal came into the qualified stage with proof in this window.</source>
            <translation>In diesem Zeitraum kam kein Deal mit Nachweis in die qualifizierte Phase.</translation>
        </message>
        <message>
            <source>No deal closed in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal abgeschlossen.</translation>
        </message>
        <message>
            <source>No deal engages anybody by a proof yet.</source>
            <translation>Noch bindet kein Deal jemanden durch einen Nachweis ein.</translation>
        </message>
        <message>
            <source>No deal entered a stage in this window.</source>
            <translation>In diesem Zeitraum betrat kein Deal eine Phase.</translation>
        </message>
        <message>
            <source>No deal of this pipeline has an amount yet.</source>
            <translation>Noch hat kein Deal dieser Pipeline einen Betrag.</translation>
        </message>
        <message>
            <source>No deal was born in this window.</source>
            <translation>In diesem Zeitraum entstand kein Deal.</translation>
        </message>
        <message>
            <source>No deal with an amount closed in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal mit Betrag abgeschlossen.</translation>
        </message>
        <message>
            <source>No deal with an amount was won in this window.</source>
            <translation>In diesem Zeitraum wurde kein Deal mit Betrag gewonnen.</translation>
        </message>
        <message>
            <source>No open deal has an amount. How open deals stand is known of the present day alone.</source>
            <translation>Kein offener Deal hat einen Betrag. Wie offene Deals stehen, ist nur für den heutigen Tag bekannt.</translation>
        </message>
        <message>
            <source>No source named</source>
            <translation>Keine Quelle genannt</translation>
        </message>
        <message>
            <source>None of it: it is counted from what you recorded in Rider.</source>
            <translation>Nichts davon: Gezählt wird, was du in Rider eingetragen hast.</translation>
        </message>
        <message>
            <source>None of it: what an import claims moves nothing.</source>
            <translation>Nichts davon: Was ein Import behauptet, bewegt nichts.</translation>
        </message>
        <message>
            <source>None of it: {n} closed by what an import claims, which went through no gate.</source>
            <translation>Nichts davon: {n} wurden durch das abgeschlossen, was ein Import behauptet, und gingen durch kein Tor.</translation>
        </message>
        <message>
            <source>None of {n}.</source>
            <translation>Keine von {n}.</translation>
        </message>
        <message>
            <source>None waits here now. Those that do count for as long as they have waited.</source>
            <translation>Hier wartet gerade keiner. Die es tun, zählen so lange, wie sie gewartet haben.</translation>
        </message>
        <message>
            <source>Not counted apart here; the list behind it marks each. Of all deals of this pipeline {k} of {n} were imported, {share}.</source>
            <translation>Hier nicht getrennt gezählt; die Liste dahinter kennzeichnet jeden. Von allen Deals dieser Pipeline wurden {k} von {n} importiert, {share}.</translation>
        </message>
        <message>
            <source>Nothing that belongs to this window.</source>
            <translation>Nichts, was zu diesem Zeitraum gehört.</translation>
        </message>
        <message>
            <source>Nothing was counted, so nothing of it is imported.</source>
            <translation>Nichts wurde gezählt, also ist nichts davon importiert.</translation>
        </message>
        <message>
            <source>Of all stays in this stage that ended in the window, moves back included: how many led on. It knows nothing of deals that still wait, so that the conversion tells more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all the time that the clock tracked in the window: the part in blocks of high leverage. Time beyond a block’s end counts, time away does not.</source>
            <translation>Von aller Zeit, die die Uhr im Zeitraum erfasst hat: der Teil in Blöcken mit großem Hebel. Zeit über das Ende eines Blocks hinaus zählt, Zeit der Abwesenheit nicht.</translation>
        </message>
        <message>
            <source>Of the deals in play in the window that engage somebody of a role by a proof: how many moved on in it, on a later day than that of the first such proof. Proofs that a move was given with would count it as what they led to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that advanced, how many never stood in the next stage itself. Reaching a later stage counts as reaching all before it.</source>
            <translation>Von den Deals, die vorankamen: wie viele nie in der nächsten Phase selbst standen. Eine spätere Phase zu erreichen zählt als Erreichen aller davor.</translation>
        </message>
        <message>
            <source>Of the deals that closed in a calendar month and stand so: how many were won.</source>
            <translation>Von den Deals, die in einem Kalendermonat abgeschlossen wurden und so stehen: wie viele gewonnen wurden.</translation>
        </message>
        <message>
            <source>Of the deals that closed in the window and stand so: how many were won. Open deals are not in it, and a win that was reopened is none.</source>
            <translation>Von den Deals, die im Zeitraum abgeschlossen wurden und so stehen: wie viele gewonnen wurden. Offene Deals sind nicht darin, und ein Gewinn, der wieder geöffnet wurde, ist keiner.</translation>
        </message>
        <message>
            <source>Of the deals that closed in the window past the first stage: how many were won of those with a waiver, and of those without one. A deal lost in the first stage met no gate. Where the intervals overlap, what a waiver costs is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that first stood at this stage, or beyond it, in the window: how many stood at the next one, or were won, within the maturity age. Those that were lost by then and those that were still open stay in the count.</source>
            <translation>Von den Deals, die im Zeitraum zuerst in dieser Phase oder jenseits standen: wie viele binnen des Reifealters in der nächsten standen oder gewonnen wurden. Bis dahin verlorene und noch offene bleiben in der Zählung.</translation>
        </message>
        <message>
            <source>Of the deals that were born in the window from a source: how many advanced with proof. Beside them those that stand by a claim alone, the lost and the new ones.</source>
            <translation>Von den Deals, die im Zeitraum aus einer Quelle entstanden: wie viele mit Nachweis vorankamen. Daneben die, die nur durch eine Behauptung stehen, die verlorenen und die neuen.</translation>
        </message>
        <message>
            <source>Of the deals that were born in the window: how many are won by now. Those still open stay in the count, so that it changes as they close.</source>
            <translation>Von den Deals, die im Zeitraum entstanden: wie viele inzwischen gewonnen sind. Noch offene bleiben in der Zählung, sodass sie sich mit jedem Abschluss ändert.</translation>
        </message>
        <message>
            <source>Of the deals that were due to close in the window as it began: how many were still open at its end, with a later, a past or no day. Beside it the pushes: expected closes that were moved later.</source>
            <translation>Von den Deals, die zu Beginn des Zeitraums zum Abschluss anstanden: wie viele an seinem Ende noch offen waren, mit einem späteren, einem vergangenen oder keinem Tag. Daneben die Verschiebungen: erwartete Abschlüsse, die nach hinten rückten.</translation>
        </message>
        <message>
            <source>Of the people whom you reached in the outreach closed in the window: how many gave a positive reply. People count, not messages.</source>
            <translation>Von den Personen, die du in der im Zeitraum abgeschlossenen Ansprache erreicht hast: wie viele positiv antworteten. Personen zählen, nicht Nachrichten.</translation>
        </message>
        <message>
            <source>Of the value of the deals that closed in the window, as of closing: how much was won. Where an amount of a lost deal is missing, or all of them are 0, it cannot be computed.</source>
            <translation>Vom Wert der Deals, die im Zeitraum abgeschlossen wurden, zum Abschluss: wie viel gewonnen wurde. Fehlt ein Betrag eines verlorenen Deals, oder sind alle 0, lässt es sich nicht berechnen.</translation>
        </message>
        <message>
            <source>Only {n} have left so far: too few to lean on it.</source>
            <translation>Erst {n} sind gegangen: zu wenige, um sich darauf zu stützen.</translation>
        </message>
        <message>
            <source>Open deals without a sign from the buyer or a new proof for longer than is usual in this stage. One that is silent for once the usual time is quiet too long, from one and a half times on it is stalled. One that waits for an agreed day with a reason is neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open qualified deals, as of now: {n}</source>
            <translation>Offene qualifizierte Deals, jetzt: {n}</translation>
        </message>
        <message>
            <source>Plain medians: {said}</source>
            <translation>Einfache Mediane: {said}</translation>
        </message>
        <message>
            <source>Pushes</source>
            <translation>Verschiebungen</translation>
        </message>
        <message>
            <source>That one followed the other is no proof that it came of it. {interval}</source>
            <translation>Dass das eine dem anderen folgte, beweist nicht, dass es davon kam. {interval}</translation>
        </message>
        <message>
            <source>The conversion for each month, over the deals that came in within three months up to and with it: so a month with few deals does not make it jump. Each is judged at the maturity age of its stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The four factors</source>
            <translation>Die vier Faktoren</translation>
        </message>
        <message>
            <source>The hours in which you prepared something for a deal in the window, and the moves and proofs of the same deals within a week of it, each once. A block whose week is not over is too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interval contains 0: there is no visible relation.</source>
            <translation>Das Intervall enthält 0: Es gibt keinen sichtbaren Zusammenhang.</translation>
        </message>
        <message>
            <source>The interval does not contain 0: there is a relation to be seen.</source>
            <translation>Das Intervall enthält 0 nicht: Es ist ein Zusammenhang zu sehen.</translation>
        </message>
        <message>
            <source>The median of the days between a deal’s birth and its end, of the deals that closed in the window: half took less, half took more. Won and lost ones apart.</source>
            <translation>Der Median der Tage zwischen Entstehen und Ende eines Deals, von den Deals, die im Zeitraum abgeschlossen wurden: Die Hälfte brauchte weniger, die Hälfte mehr. Gewonnene und verlorene getrennt.</translation>
        </message>
        <message>
            <source>The period</source>
            <translation>Der Zeitraum</translation>
        </message>
        <message>
            <source>The sum of what the deals were worth, as of closing, that were won in the window and stand so.</source>
            <translation>Die Summe dessen, was die Deals zum Abschluss wert waren, die im Zeitraum gewonnen wurden und so stehen.</translation>
        </message>
        <message>
            <source>The usual time</source>
            <translation>Die übliche Zeit</translation>
        </message>
        <message>
            <source>These are counts, and complete.</source>
            <translation>Das sind Zählungen, und vollständig.</translation>
        </message>
        <message>
            <source>These are counts, as of now.</source>
            <translation>Das sind Zählungen von jetzt.</translation>
        </message>
        <message>
            <source>Too few weeks ({n} of {least})</source>
            <translation>Zu wenige Wochen ({n} von {least})</translation>
        </message>
        <message>
            <source>Under {least} weeks nothing is told.</source>
            <translation>Unter {least} Wochen wird nichts gesagt.</translation>
        </message>
        <message>
            <source>What it does not say</source>
            <translation>Was es nicht sagt</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>What the deals were worth, at that moment, that first passed into the qualified stage in the window with proof. What their amounts have changed by since stands apart.</source>
            <translation>Was die Deals in dem Moment wert waren, die im Zeitraum zuerst mit Nachweis in die qualifizierte Phase kamen. Worum sich ihre Beträge seither geändert haben, steht getrennt.</translation>
        </message>
        <message>
            <source>What the open qualified deals bring a day, if they go as those did that closed in the window: open qualified deals × median won amount × win rate ÷ median days to won. Blank under {least} won deals.</source>
            <translation>Was die offenen qualifizierten Deals am Tag bringen, wenn sie gehen wie die im Zeitraum abgeschlossenen: offene qualifizierte Deals × mittlerer gewonnener Betrag × Gewinnquote ÷ mittlere Tage bis gewonnen. Leer unter {least} gewonnenen Deals.</translation>
        </message>
        <message>
            <source>What the record says of each day: moved where a deal went on, prepared where something was proven or agreed and none moved, else no movement. Below it how many deals moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What waiting deals do to it</source>
            <translation>Was wartende Deals damit machen</translation>
        </message>
        <message>
            <source>What was won in the present period of your quota, and the proof-backed value of the open deals over what the quota still lacks. There is no ratio without a quota, or once it is reached.</source>
            <translation>Was im laufenden Zeitraum deines Ziels gewonnen wurde, und der nachgewiesene Wert der offenen Deals über dem, was dem Ziel noch fehlt. Ohne Ziel, oder wenn es erreicht ist, gibt es kein Verhältnis.</translation>
        </message>
        <message>
            <source>What you expected conversations to lead to by a month of this window, as far as you have answered: how much came true. Partly does not count as true.</source>
            <translation>Wozu Gespräche bis zu einem Monat dieses Zeitraums führen sollten, soweit du geantwortet hast: wie viel davon eintraf. Teils zählt nicht als eingetroffen.</translation>
        </message>
        <message>
            <source>Where the deals that first entered each stage itself in the window went next. Stage rates are never multiplied to predict wins: in a published study their product predicts 7 wins where 89 came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why an age</source>
            <translation>Warum ein Alter</translation>
        </message>
        <message>
            <source>Win rate, {window}: {rate}</source>
            <translation>Gewinnquote, {window}: {rate}</translation>
        </message>
        <message>
            <source>Worth {amounts}</source>
            <translation>{amounts} wert</translation>
        </message>
        <message>
            <source>all amounts of lost deals are 0</source>
            <translation>alle Beträge verlorener Deals sind 0</translation>
        </message>
        <message>
            <source>all pipelines</source>
            <translation>alle Pipelines</translation>
        </message>
        <message>
            <source>all proven</source>
            <translation>alles nachgewiesen</translation>
        </message>
        <message>
            <source>an amount of a lost deal is missing</source>
            <translation>ein Betrag eines verlorenen Deals fehlt</translation>
        </message>
        <message>
            <source>archived before they ended</source>
            <translation>vor ihrem Ende archiviert</translation>
        </message>
        <message>
            <source>blank: {n} won of the {least} that it takes</source>
            <translation>leer: {n} gewonnen von den {least}, die es braucht</translation>
        </message>
        <message>
            <source>gone to another pipeline before they ended</source>
            <translation>vor ihrem Ende in eine andere Pipeline gewechselt</translation>
        </message>
        <message>
            <source>imported without a history: since when they stand there is not known</source>
            <translation>ohne Vorgeschichte importiert: seit wann sie dort stehen, ist nicht bekannt</translation>
        </message>
        <message>
            <source>in 1 batch</source>
            <translation>in 1 Runde</translation>
        </message>
        <message>
            <source>in another currency</source>
            <translation>in einer anderen Währung</translation>
        </message>
        <message>
            <source>in {n} batches</source>
            <translation>in {n} Runden</translation>
        </message>
        <message>
            <source>median of {counted} = {days}</source>
            <translation>Median von {counted} = {days}</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <source>no movement</source>
            <translation>keine Bewegung</translation>
        </message>
        <message>
            <source>no won deal has an amount</source>
            <translation>kein gewonnener Deal hat einen Betrag</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>not computable: amounts or days of the won deals are not known</source>
            <translation>nicht zu berechnen: Beträge oder Tage der gewonnenen Deals sind nicht bekannt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>not to tell yet, for too few have left: {counts}</source>
            <translation>noch nicht zu sagen, denn zu wenige sind gegangen: {counts}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>nothing closed</source>
            <translation>nichts abgeschlossen</translation>
        </message>
        <message>
            <source>nothing to count yet</source>
            <translation>noch nichts zu zählen</translation>
        </message>
        <message>
            <source>of {open} open: {flagged} quiet too long, {stalled} of these stalled; {waits} waiting as agreed</source>
            <translation>von {open} offenen: {flagged} zu lange still, {stalled} davon stocken; {waits} warten wie vereinbart</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>vorbereitet</translation>
        </message>
        <message>
            <source>rank correlation over {n} weeks = {rho}, 95% interval: {low} to {high} (Fisher)</source>
            <translation>Rangkorrelation über {n} Wochen = {rho}, 95-%-Intervall: {low} bis {high} (Fisher)</translation>
        </message>
        <message>
            <source>there by an import’s claim alone</source>
            <translation>dort nur durch die Behauptung eines Imports</translation>
        </message>
        <message>
            <source>those still there wait {days} so far</source>
            <translation>die noch dort sind, warten bisher {days}</translation>
        </message>
        <message>
            <source>those that left took {days}</source>
            <translation>die gingen, brauchten {days}</translation>
        </message>
        <message>
            <source>too early: without the time that the others had</source>
            <translation>zu früh: ohne die Zeit, die die anderen hatten</translation>
        </message>
        <message>
            <source>week of {day}: {hours} hours, {n} moves</source>
            <translation>Woche ab {day}: {hours} Stunden, {n} Züge</translation>
        </message>
        <message>
            <source>with a waiver</source>
            <translation>mit einem Erlass</translation>
        </message>
        <message>
            <source>without a known day</source>
            <translation>ohne bekannten Tag</translation>
        </message>
        <message>
            <source>without an amount</source>
            <translation>ohne Betrag</translation>
        </message>
        <message>
            <source>{amounts} won, and no quota to set it against</source>
            <translation>{amounts} gewonnen, und kein Ziel, gegen das es steht</translation>
        </message>
        <message>
            <source>{backed} open and proven ÷ ({quota} − {won} won)</source>
            <translation>{backed} offen und nachgewiesen ÷ ({quota} − {won} gewonnen)</translation>
        </message>
        <message>
            <source>{counted}: nothing to tell</source>
            <translation>{counted}: nichts zu sagen</translation>
        </message>
        <message>
            <source>{counted}: too few for a median ({n} of {least})</source>
            <translation>{counted}: zu wenige für einen Median ({n} von {least})</translation>
        </message>
        <message>
            <source>{days}, as long as fewer than {least} deals have gone on from here: too few to tell their own.</source>
            <translation>{days}, solange weniger als {least} Deals von hier weitergezogen sind: zu wenige, um ihre eigene zu sagen.</translation>
        </message>
        <message>
            <source>{days}, as the playbook says while fewer than {least} stays have ended; stalled from {twice} on.</source>
            <translation>{days}, wie das Playbook sagt, solange weniger als {least} Aufenthalte zu Ende sind; ab {twice} stockt er.</translation>
        </message>
        <message>
            <source>{days}, from {counts}</source>
            <translation>{days}, aus {counts}</translation>
        </message>
        <message>
            <source>{days}, the median of the stays that ended here (Kaplan–Meier); stalled from {twice} on.</source>
            <translation>{days}, der Median der Aufenthalte, die hier endeten (Kaplan-Meier); ab {twice} stockt er.</translation>
        </message>
        <message>
            <source>{days}: of the deals that ever went on from here, three in four did so by then (75th percentile, whatever the window, {least} days at least).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {verdict}, {deals} moved</source>
            <translation>{day}: {verdict}, {deals} bewegt</translation>
        </message>
        <message>
            <source>{done} left and {waiting} still there</source>
            <translation>{done} gegangen und {waiting} noch dort</translation>
        </message>
        <message>
            <source>{formula} = {part} over {n} deals</source>
            <translation>{formula} = {part} bei {n} Deals</translation>
        </message>
        <message>
            <source>{formula} = {rate} an hour, 95% interval: {low} to {high} (Byar)</source>
            <translation>{formula} = {rate} je Stunde, 95-%-Intervall: {low} bis {high} (Byar)</translation>
        </message>
        <message>
            <source>{formula} = {ratio}×</source>
            <translation>{formula} = {ratio}×</translation>
        </message>
        <message>
            <source>{formula} = {share}, over {n} blocks</source>
            <translation>{formula} = {share}, über {n} Blöcke</translation>
        </message>
        <message>
            <source>{formula} = {share}, over {n} deals</source>
            <translation>{formula} = {share}, über {n} Deals</translation>
        </message>
        <message>
            <source>{formula} = {share}, {interval} (Wilson)</source>
            <translation>{formula} = {share}, {interval} (Wilson)</translation>
        </message>
        <message>
            <source>{formula}, {deals}: too few for a share</source>
            <translation>{formula}, {deals}: zu wenige für einen Anteil</translation>
        </message>
        <message>
            <source>{formula}: not computable, {why}</source>
            <translation>{formula}: nicht zu berechnen, {why}</translation>
        </message>
        <message>
            <source>{formula}: not known for a day gone by</source>
            <translation>{formula}: für einen vergangenen Tag nicht bekannt</translation>
        </message>
        <message>
            <source>{formula}: nothing to count yet</source>
            <translation>{formula}: noch nichts zu zählen</translation>
        </message>
        <message>
            <source>{formula}: too few blocks ({n}) for a rate</source>
            <translation>{formula}: zu wenige Blöcke ({n}) für eine Quote</translation>
        </message>
        <message>
            <source>{formula}: too few for a rate ({n} of {least})</source>
            <translation>{formula}: zu wenige für eine Quote ({n} von {least})</translation>
        </message>
        <message>
            <source>{formula}: {few}</source>
            <translation>{formula}: {few}</translation>
        </message>
        <message>
            <source>{k} advanced with proof ÷ ({k} + {claimed} by a claim + {lost} lost + {new} new)</source>
            <translation>{k} mit Nachweis vorangekommen ÷ ({k} + {claimed} durch Behauptung + {lost} verloren + {new} neu)</translation>
        </message>
        <message>
            <source>{k} advanced ÷ ({k} + {lost} lost + {open} still open)</source>
            <translation>{k} vorangekommen ÷ ({k} + {lost} verloren + {open} noch offen)</translation>
        </message>
        <message>
            <source>{k} came true ÷ {n} answered</source>
            <translation>{k} eingetroffen ÷ {n} beantwortet</translation>
        </message>
        <message>
            <source>{k} deals moved or gained a proof ÷ {n} prepared for</source>
            <translation>{k} Deals bewegt oder mit neuem Nachweis ÷ {n} vorbereitet</translation>
        </message>
        <message>
            <source>{k} held ÷ {n} booked</source>
            <translation>{k} gehalten ÷ {n} gebucht</translation>
        </message>
        <message>
            <source>{k} led on ÷ {n} ways out</source>
            <translation>{k} führten weiter ÷ {n} Wege hinaus</translation>
        </message>
        <message>
            <source>{k} moved on ÷ {n} engaged</source>
            <translation>{k} weitergezogen ÷ {n} eingebunden</translation>
        </message>
        <message>
            <source>{k} moves ÷ {hours} hours</source>
            <translation>{k} Züge ÷ {hours} Stunden</translation>
        </message>
        <message>
            <source>{k} of {n} advanced</source>
            <translation>{k} von {n} vorangekommen</translation>
        </message>
        <message>
            <source>{k} of {n} ways out led back</source>
            <translation>{k} von {n} Wegen hinaus führten zurück</translation>
        </message>
        <message>
            <source>{k} of {n}, {share}, by what an import claims.</source>
            <translation>{k} von {n}, {share}, durch das, was ein Import behauptet.</translation>
        </message>
        <message>
            <source>{k} people with a positive reply ÷ {n} people reached</source>
            <translation>{k} Personen mit positiver Antwort ÷ {n} erreichte Personen</translation>
        </message>
        <message>
            <source>{k} proofs ÷ {hours} hours</source>
            <translation>{k} Nachweise ÷ {hours} Stunden</translation>
        </message>
        <message>
            <source>{k} qualified ÷ {n} held</source>
            <translation>{k} qualifiziert ÷ {n} gehalten</translation>
        </message>
        <message>
            <source>{k} slipped ÷ {n} due</source>
            <translation>{k} verschoben ÷ {n} fällig</translation>
        </message>
        <message>
            <source>{k} won ÷ ({k} + {lost} lost + {open} still open)</source>
            <translation>{k} gewonnen ÷ ({k} + {lost} verloren + {open} noch offen)</translation>
        </message>
        <message>
            <source>{k} won ÷ ({k} + {lost} lost)</source>
            <translation>{k} gewonnen ÷ ({k} + {lost} verloren)</translation>
        </message>
        <message>
            <source>{k} won ÷ {n} closed</source>
            <translation>{k} gewonnen ÷ {n} abgeschlossen</translation>
        </message>
        <message>
            <source>{month}: {k} advanced ÷ {n}</source>
            <translation>{month}: {k} vorangekommen ÷ {n}</translation>
        </message>
        <message>
            <source>{month}: {k} won ÷ {n} closed</source>
            <translation>{month}: {k} gewonnen ÷ {n} abgeschlossen</translation>
        </message>
        <message>
            <source>{n} cases are too few: a rate would say more than is known. From {least} on there is one.</source>
            <translation>{n} Fälle sind zu wenige: Eine Quote würde mehr sagen, als bekannt ist. Ab {least} gibt es eine.</translation>
        </message>
        <message>
            <source>{n} days: {told}</source>
            <translation>{n} Tage: {told}</translation>
        </message>
        <message>
            <source>{n} lost</source>
            <translation>{n} verloren</translation>
        </message>
        <message>
            <source>{n} more came in too late to count yet</source>
            <translation>{n} weitere kamen zu spät herein, um schon zu zählen</translation>
        </message>
        <message>
            <source>{n} still wait, and count for as long as they have: each takes at least that long, and nobody knows how much longer. Without them the stay would look shorter than it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} too early</source>
            <translation>{n} zu früh</translation>
        </message>
        <message>
            <source>{n} weeks, in which one of the two never changed: nothing to relate</source>
            <translation>{n} Wochen, in denen eines der beiden sich nie änderte: nichts zu vergleichen</translation>
        </message>
        <message>
            <source>{n} without an amount</source>
            <translation>{n} ohne Betrag</translation>
        </message>
        <message>
            <source>{n} won</source>
            <translation>{n} gewonnen</translation>
        </message>
        <message>
            <source>{open} open and qualified × {median} × ({k} won ÷ {all} closed) ÷ {days} = {amount} a day</source>
            <translation>{open} offen und qualifiziert × {median} × ({k} gewonnen ÷ {all} abgeschlossen) ÷ {days} = {amount} am Tag</translation>
        </message>
        <message>
            <source>{part} h of high leverage ÷ {whole} h tracked</source>
            <translation>{part} Std. mit großem Hebel ÷ {whole} Std. erfasst</translation>
        </message>
        <message>
            <source>{proven} proven ÷ {whole} open</source>
            <translation>{proven} nachgewiesen ÷ {whole} offen</translation>
        </message>
        <message>
            <source>{pushes} of {deals}, {days} in all</source>
            <translation>{pushes} von {deals}, {days} insgesamt</translation>
        </message>
        <message>
            <source>{total} over {deals}, {unvalued} more without an amount; changed by {changed} since</source>
            <translation>{total} bei {deals}, {unvalued} weitere ohne Betrag; seither um {changed} geändert</translation>
        </message>
        <message>
            <source>{total} over {deals}: ÷ {n} = {average} on average; half brought less than {median}</source>
            <translation>{total} bei {deals}: ÷ {n} = {average} im Schnitt; die Hälfte brachte weniger als {median}</translation>
        </message>
        <message>
            <source>{window}, as of {day}, {pipeline}. A day begins at {time} in {zone}.</source>
            <translation>{window}, Stand {day}, {pipeline}. Ein Tag beginnt um {time} in {zone}.</translation>
        </message>
        <message>
            <source>{won} won of {quota}: the quota is reached</source>
            <translation>{won} gewonnen von {quota}: das Ziel ist erreicht</translation>
        </message>
        <message>
            <source>{won} won ÷ ({won} + {lost} lost)</source>
            <translation>{won} gewonnen ÷ ({won} + {lost} verloren)</translation>
        </message>
        <message>
            <source>“No visible relation” means that the interval contains 0: these weeks do not show whether the two go together. It does not mean that they do not; more weeks tell more.</source>
            <translation>„Kein sichtbarer Zusammenhang“ heißt, dass das Intervall 0 enthält: Diese Wochen zeigen nicht, ob beides zusammengeht. Es heißt nicht, dass es das nicht tut; mehr Wochen sagen mehr.</translation>
        </message>
    </context>
    <context>
        <name>TrendNames</name>
        <message>
            <source>Control and hope</source>
            <translation>Kontrolle und Hoffnung</translation>
        </message>
        <message>
            <source>Expectations that came true</source>
            <translation>Erwartungen, die eintrafen</translation>
        </message>
        <message>
            <source>Focus and movement</source>
            <translation>Fokus und Bewegung</translation>
        </message>
        <message>
            <source>From birth to end</source>
            <translation>Vom Entstehen bis zum Ende</translation>
        </message>
        <message>
            <source>High-leverage time</source>
            <translation>Zeit mit großem Hebel</translation>
        </message>
        <message>
            <source>Leads by source</source>
            <translation>Leads nach Quelle</translation>
        </message>
        <message>
            <source>Moves back</source>
            <translation>Züge zurück</translation>
        </message>
        <message>
            <source>Pipeline generated</source>
            <translation>Erzeugte Pipeline</translation>
        </message>
        <message>
            <source>Positive reply rate</source>
            <translation>Quote positiver Antworten</translation>
        </message>
        <message>
            <source>Qualified meetings held</source>
            <translation>Gehaltene qualifizierte Termine</translation>
        </message>
        <message>
            <source>Quiet too long</source>
            <translation>Zu lange still</translation>
        </message>
        <message>
            <source>Sales velocity</source>
            <translation>Vertriebstempo</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Stage to stage</source>
            <translation>Von Phase zu Phase</translation>
        </message>
        <message>
            <source>Stage to stage over time</source>
            <translation>Von Phase zu Phase im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Stages skipped</source>
            <translation>Übersprungene Phasen</translation>
        </message>
        <message>
            <source>Time in stage</source>
            <translation>Zeit in der Phase</translation>
        </message>
        <message>
            <source>Waived against proven</source>
            <translation>Erlassen gegen nachgewiesen</translation>
        </message>
        <message>
            <source>Ways out of a stage</source>
            <translation>Wege aus einer Phase</translation>
        </message>
        <message>
            <source>What moved by day</source>
            <translation>Was sich bewegte, nach Tagen</translation>
        </message>
        <message>
            <source>What preparing was followed by</source>
            <translation>Worauf Vorbereitung hinauslief</translation>
        </message>
        <message>
            <source>Where deals went next</source>
            <translation>Wohin Deals danach gingen</translation>
        </message>
        <message>
            <source>Who is engaged</source>
            <translation>Wer eingebunden ist</translation>
        </message>
        <message>
            <source>Win rate of a month</source>
            <translation>Gewinnquote eines Monats</translation>
        </message>
        <message>
            <source>Win rate, by count</source>
            <translation>Gewinnquote nach Anzahl</translation>
        </message>
        <message>
            <source>Win rate, by value</source>
            <translation>Gewinnquote nach Wert</translation>
        </message>
        <message>
            <source>Wins of the deals born in the window</source>
            <translation>Gewinne der im Zeitraum entstandenen Deals</translation>
        </message>
        <message>
            <source>Won value</source>
            <translation>Gewonnener Wert</translation>
        </message>
        <message>
            <source>Won, against quota</source>
            <translation>Gewonnen, gegen das Ziel</translation>
        </message>
        <message>
            <source>all proven</source>
            <translation>alles nachgewiesen</translation>
        </message>
        <message>
            <source>week of {day}</source>
            <translation>Woche ab {day}</translation>
        </message>
        <message>
            <source>with a waiver</source>
            <translation>mit einem Erlass</translation>
        </message>
    </context>
    <context>
        <name>TrendsFlows</name>
        <message>
            <source>The picture is in {place}.</source>
            <translation>Das Bild ist in {place}.</translation>
        </message>
        <message>
            <source>The quota is set.</source>
            <translation>Das Ziel ist gesetzt.</translation>
        </message>
        <message>
            <source>There is no quota now.</source>
            <translation>Jetzt gibt es kein Ziel.</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
    </context>
    <context>
        <name>TrendsHead</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 Monate</translation>
        </message>
        <message>
            <source>3 years</source>
            <translation>3 Jahre</translation>
        </message>
        <message>
            <source>6 months</source>
            <translation>6 Monate</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Quota…</source>
            <translation>Ziel…</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dieses Quartal</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
        <message>
            <source>{n} imported</source>
            <translation>{n} importiert</translation>
        </message>
    </context>
    <context>
        <name>TrendsPage</name>
        <message>
            <source>95% intervals: of rates by Wilson, of counts an hour by Byar, of the rank correlation by Fisher. Below five cases there is no rate.</source>
            <translation>95-%-Intervalle: von Quoten nach Wilson, von Anzahlen je Stunde nach Byar, der Rangkorrelation nach Fisher. Unter fünf Fällen gibt es keine Quote.</translation>
        </message>
        <message>
            <source>No deals yet</source>
            <translation>Noch keine Deals</translation>
        </message>
        <message>
            <source>No deals yet in {pipeline}</source>
            <translation>Noch keine Deals in {pipeline}</translation>
        </message>
        <message>
            <source>Once deals move, this page shows how they go on from stage to stage, how long they stay, what is won, and whether focus time moves them. Each figure says how sure it is.</source>
            <translation>Sobald sich Deals bewegen, zeigt diese Seite, wie sie von Phase zu Phase gehen, wie lange sie bleiben, was gewonnen wird, und ob Fokuszeit sie bewegt. Jede Zahl sagt, wie sicher sie ist.</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Value and pace</source>
            <translation>Wert und Tempo</translation>
        </message>
    </context>
    <context>
        <name>UndoKeys</name>
        <message>
            <source>Finish or close this sheet first. Undo changes what is on record.</source>
            <translation>Beende oder schließ erst dieses Blatt. Rückgängig ändert, was eingetragen ist.</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Wiederholen: {what}</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
    </context>
    <context>
        <name>UnlinkedRow</name>
        <message>
            <source>Link to a deal</source>
            <translation>Mit einem Deal verknüpfen</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>This one counts only with a link or a file that shows it.</source>
            <translation>Das hier zählt nur mit einem Link oder einer Datei, die es zeigt.</translation>
        </message>
    </context>
    <context>
        <name>WaitSheet</name>
        <message>
            <source>Choose a day</source>
            <translation>Wähle einen Tag</translation>
        </message>
        <message>
            <source>Choose a day after today.</source>
            <translation>Wähle einen Tag nach heute.</translation>
        </message>
        <message>
            <source>End the wait</source>
            <translation>Nicht mehr warten</translation>
        </message>
        <message>
            <source>It waits until {day} now.</source>
            <translation>Er wartet jetzt bis {day}.</translation>
        </message>
        <message>
            <source>It waits until {day} now: {words}</source>
            <translation>Er wartet jetzt bis {day}: {words}</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>Warten lassen</translation>
        </message>
        <message>
            <source>Say what the deal waits for.</source>
            <translation>Sag, worauf der Deal wartet.</translation>
        </message>
        <message>
            <source>Such as: their board meets on the 14th</source>
            <translation>Etwa: Am 14. tagt ihr Vorstand</translation>
        </message>
        <message>
            <source>Until then its silence is no stall. Its next step stays due as it is.</source>
            <translation>Bis dahin ist seine Stille kein Stocken. Sein nächster Schritt bleibt fällig, wie er ist.</translation>
        </message>
        <message>
            <source>Until which day?</source>
            <translation>Bis zu welchem Tag?</translation>
        </message>
        <message>
            <source>Wait until a day</source>
            <translation>Bis zu einem Tag warten</translation>
        </message>
        <message>
            <source>What does it wait for?</source>
            <translation>Worauf wartet er?</translation>
        </message>
    </context>
    <context>
        <name>WayForm</name>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Bring in the file that your CRM exports. You see all of it before it is written.</source>
            <translation>Hol die Datei herein, die dein CRM exportiert. Du siehst alles, bevor es geschrieben wird.</translation>
        </message>
        <message>
            <source>Each of these stays possible later, from the board and from Settings.</source>
            <translation>Jeder dieser Wege bleibt später offen, vom Board und aus den Einstellungen.</translation>
        </message>
        <message>
            <source>Import from your CRM</source>
            <translation>Aus deinem CRM importieren</translation>
        </message>
        <message>
            <source>Look at a sample</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>Restore an export of Rider…</source>
            <translation>Einen Export von Rider wiederherstellen…</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>Leer anfangen</translation>
        </message>
        <message>
            <source>Thirty invented deals to try things on. One click takes them all away again.</source>
            <translation>Dreißig erfundene Deals zum Ausprobieren. Ein Klick nimmt sie alle wieder weg.</translation>
        </message>
        <message>
            <source>What is on your board to begin with?</source>
            <translation>Was ist zuerst auf deinem Board?</translation>
        </message>
        <message>
            <source>Your stages and no deals. You make the first one yourself.</source>
            <translation>Deine Phasen und keine Deals. Den ersten legst du selbst an.</translation>
        </message>
    </context>
    <context>
        <name>WeakestPage</name>
        <message>
            <source>As of today: from here your deals go on least often.</source>
            <translation>Stand heute: Von hier gehen deine Deals am seltensten weiter.</translation>
        </message>
        <message>
            <source>As of today: too few deals for rates, and most of what is stalled stands here.</source>
            <translation>Stand heute: zu wenige Deals für Quoten, und das meiste, was stockt, steht hier.</translation>
        </message>
        <message>
            <source>In a few words, if you like</source>
            <translation>In wenigen Worten, wenn du magst</translation>
        </message>
        <message>
            <source>No deal has been there long enough for a rate.</source>
            <translation>Kein Deal war lange genug dort für eine Quote.</translation>
        </message>
        <message>
            <source>No deal is stalled there.</source>
            <translation>Dort stockt kein Deal.</translation>
        </message>
        <message>
            <source>No stage has seen five deals come and go yet, and no deal of yours is stalled.</source>
            <translation>Keine Phase hat bisher fünf Deals kommen und gehen sehen, und keiner deiner Deals stockt.</translation>
        </message>
        <message>
            <source>Stalled in {stage}</source>
            <translation>Stockt in {stage}</translation>
        </message>
        <message>
            <source>The most valuable first</source>
            <translation>Die wertvollsten zuerst</translation>
        </message>
        <message>
            <source>This page fills as deals go on.</source>
            <translation>Diese Seite füllt sich, wenn Deals weiterziehen.</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>Zu früh, um es zu sagen</translation>
        </message>
        <message>
            <source>Where do your deals get stuck?</source>
            <translation>Wo bleiben deine Deals hängen?</translation>
        </message>
        <message>
            <source>this deal</source>
            <translation>diesen Deal</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>Blocks that did not reach what they were for</source>
            <translation>Blöcke, die ihr Ziel nicht erreichten</translation>
        </message>
        <message>
            <source>Changes of the week</source>
            <translation>Änderungen der Woche</translation>
        </message>
        <message>
            <source>Deals from “{about}” went on or gave proof</source>
            <translation>Deals aus „{about}“ zogen weiter oder gaben Nachweise</translation>
        </message>
        <message>
            <source>Deals went on from {about}</source>
            <translation>Deals zogen weiter von {about}</translation>
        </message>
        <message>
            <source>For {deal}, all is proven: what keeps you from moving it?</source>
            <translation>Für {deal} ist alles nachgewiesen: Was hält dich davon ab, ihn weiterzuziehen?</translation>
        </message>
        <message>
            <source>For {deal}: what could they do next that helps them, with or without you?</source>
            <translation>Für {deal}: Was könnten sie als Nächstes tun, das ihnen hilft, mit dir oder ohne dich?</translation>
        </message>
        <message>
            <source>For {deal}: what do you only assume, and who at the buyer could put it right?</source>
            <translation>Für {deal}: Was nimmst du nur an, und wer beim Käufer könnte es richtigstellen?</translation>
        </message>
        <message>
            <source>For {deal}: what has to be settled before they put it in writing?</source>
            <translation>Für {deal}: Was muss geklärt sein, bevor sie es schriftlich geben?</translation>
        </message>
        <message>
            <source>For {deal}: what would they get out of that hour, so that they give it to you?</source>
            <translation>Für {deal}: Was hätten sie von der Stunde, damit sie sie dir geben?</translation>
        </message>
        <message>
            <source>For {deal}: which number have they not said yet, and what keeps them from it?</source>
            <translation>Für {deal}: Welche Zahl haben sie noch nicht genannt, und was hält sie davon ab?</translation>
        </message>
        <message>
            <source>For {deal}: who could say it in their own words, and which question would bring it out?</source>
            <translation>Für {deal}: Wer könnte es mit eigenen Worten sagen, und welche Frage brächte es hervor?</translation>
        </message>
        <message>
            <source>For {deal}: who takes part in the decision whom you have not met yet?</source>
            <translation>Für {deal}: Wer entscheidet mit, den du noch nicht getroffen hast?</translation>
        </message>
        <message>
            <source>From the week’s conversations</source>
            <translation>Aus den Gesprächen der Woche</translation>
        </message>
        <message>
            <source>How real are your leads, by where they come from?</source>
            <translation>Wie echt sind deine Leads, nach ihrer Herkunft?</translation>
        </message>
        <message>
            <source>Lost, or moved back</source>
            <translation>Verloren oder zurückgesetzt</translation>
        </message>
        <message>
            <source>Missing most: “{proof}”, {where}.</source>
            <translation>Am meisten fehlt: „{proof}“, {where}.</translation>
        </message>
        <message>
            <source>Named in the week’s proofs</source>
            <translation>Genannt in den Nachweisen der Woche</translation>
        </message>
        <message>
            <source>No deal says yet where it came from.</source>
            <translation>Noch sagt kein Deal, woher er kam.</translation>
        </message>
        <message>
            <source>No deal there lacks a proof for {stage}.</source>
            <translation>Keinem Deal dort fehlt ein Nachweis für {stage}.</translation>
        </message>
        <message>
            <source>No proof of the week names anybody.</source>
            <translation>Kein Nachweis der Woche nennt jemanden.</translation>
        </message>
        <message>
            <source>No value, no close date and no stage changed in the week.</source>
            <translation>Kein Wert, kein Abschlussdatum und keine Phase hat sich in der Woche geändert.</translation>
        </message>
        <message>
            <source>Put off: closes pushed and waits</source>
            <translation>Aufgeschoben: verschobene Abschlüsse und Warten</translation>
        </message>
        <message>
            <source>Quotes and objections of the week</source>
            <translation>Zitate und Einwände der Woche</translation>
        </message>
        <message>
            <source>Such as: many users, and nobody yet who can sign</source>
            <translation>Etwa: viele Anwender, und noch niemand, der unterschreiben darf</translation>
        </message>
        <message>
            <source>Such as: referrals hold what they promise, the fair does not</source>
            <translation>Etwa: Empfehlungen halten, was sie versprechen, die Messe nicht</translation>
        </message>
        <message>
            <source>Such as: their closes move to March, since the new board decides then</source>
            <translation>Etwa: Ihre Abschlüsse rücken in den März, denn der neue Vorstand entscheidet dann</translation>
        </message>
        <message>
            <source>Such as: three of them fear the works council more than the price</source>
            <translation>Etwa: Drei von ihnen fürchten den Betriebsrat mehr als den Preis</translation>
        </message>
        <message>
            <source>Such as: “not before the new budget year”</source>
            <translation>Etwa: „nicht vor dem neuen Budgetjahr“</translation>
        </message>
        <message>
            <source>The ledger has no conversation of the week.</source>
            <translation>Das Journal hat kein Gespräch der Woche.</translation>
        </message>
        <message>
            <source>The ledger has no quote and no objection of the week.</source>
            <translation>Das Journal hat kein Zitat und keinen Einwand der Woche.</translation>
        </message>
        <message>
            <source>Time went in, and nothing came from the buyer’s side</source>
            <translation>Zeit ging hinein, und von der Käuferseite kam nichts</translation>
        </message>
        <message>
            <source>What are prospects saying?</source>
            <translation>Was sagen Interessenten?</translation>
        </message>
        <message>
            <source>What are you hearing, and is there a pattern?</source>
            <translation>Was hörst du, und gibt es ein Muster?</translation>
        </message>
        <message>
            <source>What has changed?</source>
            <translation>Was hat sich geändert?</translation>
        </message>
        <message>
            <source>What made the last deal that went on from {stage} go on?</source>
            <translation>Was hat den letzten Deal, der von {stage} weiterging, weitergebracht?</translation>
        </message>
        <message>
            <source>Which deal do you want further by next week, and what would the buyer have to do for it?</source>
            <translation>Welchen Deal willst du nächste Woche weiter haben, und was müsste der Käufer dafür tun?</translation>
        </message>
        <message>
            <source>Who are you engaging?</source>
            <translation>Mit wem sprichst du?</translation>
        </message>
        <message>
            <source>Your deals by lead source</source>
            <translation>Deine Deals nach Herkunft</translation>
        </message>
        <message>
            <source>all is proven</source>
            <translation>alles ist nachgewiesen</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
        <message>
            <source>eight weeks</source>
            <translation>acht Wochen</translation>
        </message>
        <message>
            <source>four weeks</source>
            <translation>vier Wochen</translation>
        </message>
        <message>
            <source>in the one deal that is stalled</source>
            <translation>bei dem einen Deal, der stockt</translation>
        </message>
        <message>
            <source>in the one deal there</source>
            <translation>bei dem einen Deal dort</translation>
        </message>
        <message>
            <source>in {k} of {n} deals there</source>
            <translation>bei {k} von {n} Deals dort</translation>
        </message>
        <message>
            <source>in {k} of {n} stalled deals</source>
            <translation>bei {k} von {n} stockenden Deals</translation>
        </message>
        <message>
            <source>lacks “{proof}”</source>
            <translation>es fehlt „{proof}“</translation>
        </message>
        <message>
            <source>quiet for {days}</source>
            <translation>still seit {days}</translation>
        </message>
        <message>
            <source>too few for a rate</source>
            <translation>zu wenige für eine Quote</translation>
        </message>
        <message>
            <source>too few for a rate.</source>
            <translation>zu wenige für eine Quote.</translation>
        </message>
        <message>
            <source>two weeks</source>
            <translation>zwei Wochen</translation>
        </message>
        <message>
            <source>{about}: reached, and the deal went on within a week</source>
            <translation>{about}: erreicht, und der Deal zog binnen einer Woche weiter</translation>
        </message>
        <message>
            <source>{k} of 1 deal went on to {stage}</source>
            <translation>{k} von 1 Deal ging weiter zu {stage}</translation>
        </message>
        <message>
            <source>{k} of {n} deals went on to {stage}</source>
            <translation>{k} von {n} Deals gingen weiter zu {stage}</translation>
        </message>
        <message>
            <source>{k} of {n} proven</source>
            <translation>{k} von {n} nachgewiesen</translation>
        </message>
        <message>
            <source>{n} claimed only</source>
            <translation>{n} nur behauptet</translation>
        </message>
        <message>
            <source>{n} hours</source>
            <translation>{n} Stunden</translation>
        </message>
        <message>
            <source>{n} lost</source>
            <translation>{n} verloren</translation>
        </message>
        <message>
            <source>{n} weeks</source>
            <translation>{n} Wochen</translation>
        </message>
        <message>
            <source>{time}, last for: {intent}</source>
            <translation>{time}, zuletzt für: {intent}</translation>
        </message>
        <message>
            <source>“{about}” was answered</source>
            <translation>„{about}“ wurde beantwortet</translation>
        </message>
    </context>
    <context>
        <name>WeekFlows</name>
        <message>
            <source>late, which is fine</source>
            <translation>verspätet, und das ist in Ordnung</translation>
        </message>
    </context>
    <context>
        <name>WeekHead</name>
        <message>
            <source>Back to the day</source>
            <translation>Zurück zum Tag</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <source>The week</source>
            <translation>Die Woche</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>Die Woche danach</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Die Woche davor</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>What is typed is kept (Esc)</source>
            <translation>Getipptes bleibt (Esc)</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>The review of the week</source>
            <translation>Der Rückblick der Woche</translation>
        </message>
    </context>
    <context>
        <name>WeekRow</name>
        <message>
            <source>1 block</source>
            <translation>1 Block</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Keep it after all</source>
            <translation>Doch behalten</translation>
        </message>
        <message>
            <source>Lay over this week</source>
            <translation>Über diese Woche legen</translation>
        </message>
        <message>
            <source>{count} blocks</source>
            <translation>{count} Blöcke</translation>
        </message>
        <message>
            <source>“{week}” is forgotten.</source>
            <translation>„{week}“ ist vergessen.</translation>
        </message>
    </context>
    <context>
        <name>WeekSheet</name>
        <message>
            <source>1 block</source>
            <translation>1 Block</translation>
        </message>
        <message>
            <source>A name has up to {most} letters.</source>
            <translation>Ein Name hat bis zu {most} Buchstaben.</translation>
        </message>
        <message>
            <source>A week of this name is kept; this one takes its place.</source>
            <translation>Eine Woche dieses Namens ist aufgehoben; diese nimmt ihren Platz ein.</translation>
        </message>
        <message>
            <source>Esc to close · Ctrl+Enter keeps the week</source>
            <translation>Esc schließt · Strg+Enter hebt die Woche auf</translation>
        </message>
        <message>
            <source>Give the week a name.</source>
            <translation>Gib der Woche einen Namen.</translation>
        </message>
        <message>
            <source>Ideal week</source>
            <translation>Ideale Woche</translation>
        </message>
        <message>
            <source>Keep this week</source>
            <translation>Diese Woche aufheben</translation>
        </message>
        <message>
            <source>Keep this week as</source>
            <translation>Diese Woche aufheben als</translation>
        </message>
        <message>
            <source>Kept weeks</source>
            <translation>Aufgehobene Wochen</translation>
        </message>
        <message>
            <source>None yet. Plan a week as you would like it, and keep it here.</source>
            <translation>Noch keine. Plane eine Woche, wie du sie gern hättest, und heb sie hier auf.</translation>
        </message>
        <message>
            <source>Such as: a calm week</source>
            <translation>Etwa: eine ruhige Woche</translation>
        </message>
        <message>
            <source>There is no block in it yet.</source>
            <translation>Noch ist kein Block darin.</translation>
        </message>
        <message>
            <source>There is no block in this week yet. Plan some first, then keep it.</source>
            <translation>In dieser Woche ist noch kein Block. Plane erst welche, dann heb sie auf.</translation>
        </message>
        <message>
            <source>{blocks}, with their kinds and times, without their deals.</source>
            <translation>{blocks}, mit Art und Zeit, ohne ihre Deals.</translation>
        </message>
        <message>
            <source>{count} blocks</source>
            <translation>{count} Blöcke</translation>
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>Who at the buyer?</source>
            <translation>Wer beim Käufer?</translation>
        </message>
    </context>
    <context>
        <name>WithdrawSheet</name>
        <message>
            <source>Esc to go back · what you typed stays · Ctrl+Enter to withdraw it</source>
            <translation>Esc geht zurück · Getipptes bleibt · Strg+Enter zieht ihn zurück</translation>
        </message>
        <message>
            <source>It stays in the record, and the deal stays where it stands.</source>
            <translation>Er bleibt im Verlauf, und der Deal bleibt, wo er steht.</translation>
        </message>
        <message>
            <source>Say why the proof no longer counts.</source>
            <translation>Sag, warum der Nachweis nicht mehr gilt.</translation>
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation>Was war anders als gedacht?</translation>
        </message>
        <message>
            <source>Why does it no longer count?</source>
            <translation>Warum gilt er nicht mehr?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Withdraw a proof</source>
            <translation>Einen Nachweis zurückziehen</translation>
        </message>
    </context>
    <context>
        <name>WordsModel</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>In Rider</source>
            <translation>In Rider</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Such as</source>
            <translation>Etwa</translation>
        </message>
        <message>
            <source>The status decides</source>
            <translation>Der Status entscheidet</translation>
        </message>
    </context>
    <context>
        <name>WorthCard</name>
        <message>
            <source>A deal</source>
            <translation>Ein Deal</translation>
        </message>
        <message>
            <source>Drag it onto the day.</source>
            <translation>Zieh ihn auf den Tag.</translation>
        </message>
        <message>
            <source>Enter plans a block for it in the next free time. {formula}</source>
            <translation>Enter plant einen Block dafür in der nächsten freien Zeit. {formula}</translation>
        </message>
        <message>
            <source>Open deal	O</source>
            <translation>Deal öffnen	O</translation>
        </message>
        <message>
            <source>Plan a block in the next free time	B</source>
            <translation>Block in der nächsten freien Zeit planen	B</translation>
        </message>
    </context>
    <context>
        <name>WorthList</name>
        <message>
            <source>Go to the board</source>
            <translation>Zum Board</translation>
        </message>
        <message>
            <source>No open deal waits for you. What you add to the board is ranked here.</source>
            <translation>Kein offener Deal wartet auf dich. Was du auf das Board setzt, wird hier gereiht.</translation>
        </message>
        <message>
            <source>Ranked by what one good hour would change: value × your own odds from here × how close the gate is. Drag one onto the day, or press Enter.</source>
            <translation>Gereiht nach dem, was eine gute Stunde ändern würde: Wert × deine eigenen Chancen ab hier × wie nah das Tor ist. Zieh einen auf den Tag, oder drück Enter.</translation>
        </message>
        <message>
            <source>Show {count} more</source>
            <translation>{count} weitere zeigen</translation>
        </message>
        <message>
            <source>Worth an hour today</source>
            <translation>Heute eine Stunde wert</translation>
        </message>
    </context>
    <context>
        <name>WorthWords</name>
        <message>
            <source>1 proof short of {stage}</source>
            <translation>1 Nachweis fehlt für {stage}</translation>
        </message>
        <message>
            <source>Close date pushed {times} times, {days}</source>
            <translation>Abschluss {times}-mal verschoben, {days}</translation>
        </message>
        <message>
            <source>Next step due today</source>
            <translation>Nächster Schritt heute fällig</translation>
        </message>
        <message>
            <source>Next step {days} overdue</source>
            <translation>Nächster Schritt {days} überfällig</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>Kein nächster Schritt</translation>
        </message>
        <message>
            <source>Planned in your review: {words}</source>
            <translation>In deinem Rückblick geplant: {words}</translation>
        </message>
        <message>
            <source>Quiet {days}, the playbook allows {pace} here</source>
            <translation>Still seit {days}, das Playbook erlaubt hier {pace}</translation>
        </message>
        <message>
            <source>Quiet {days}, your deals here move in {pace}</source>
            <translation>Still seit {days}, deine Deals ziehen hier in {pace} weiter</translation>
        </message>
        <message>
            <source>The gate to {stage} is open</source>
            <translation>Das Tor zu {stage} ist offen</translation>
        </message>
        <message>
            <source>Value × odds × closeness × urgency</source>
            <translation>Wert × Chancen × Nähe × Dringlichkeit</translation>
        </message>
        <message>
            <source>close pushed</source>
            <translation>Abschluss verschoben</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>kein nächster Schritt</translation>
        </message>
        <message>
            <source>no value yet, which counts as a quarter of a typical deal</source>
            <translation>noch kein Wert, was als Viertel eines üblichen Deals zählt</translation>
        </message>
        <message>
            <source>nothing presses</source>
            <translation>nichts drängt</translation>
        </message>
        <message>
            <source>one proof short of {stage}</source>
            <translation>ein Nachweis fehlt für {stage}</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>still</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>stockt</translation>
        </message>
        <message>
            <source>step due today</source>
            <translation>Schritt heute fällig</translation>
        </message>
        <message>
            <source>step overdue</source>
            <translation>Schritt überfällig</translation>
        </message>
        <message>
            <source>the gate to {stage} is open</source>
            <translation>das Tor zu {stage} ist offen</translation>
        </message>
        <message>
            <source>the playbook’s odds from {stage}, until five of yours have ended ({n} so far)</source>
            <translation>die Chancen des Playbooks ab {stage}, bis fünf von deinen zu Ende sind ({n} bisher)</translation>
        </message>
        <message>
            <source>your own odds from {stage}: {k} of {n} won, at least this likely (95%)</source>
            <translation>deine eigenen Chancen ab {stage}: {k} von {n} gewonnen, mindestens so wahrscheinlich (95 %)</translation>
        </message>
        <message>
            <source>{count} proofs short of {stage}</source>
            <translation>{count} Nachweise fehlen für {stage}</translation>
        </message>
        <message>
            <source>{missing} of {asked} proofs short of {stage}</source>
            <translation>{missing} von {asked} Nachweisen fehlen für {stage}</translation>
        </message>
        <message>
            <source>{value}, where your typical open deal is {typical}</source>
            <translation>{value}, wo dein üblicher offener Deal {typical} ist</translation>
        </message>
    </context>
    <context>
        <name>_Answer</name>
        <message>
            <source>Not said yet</source>
            <translation>Noch nicht gesagt</translation>
        </message>
        <message>
            <source>Say it: {name}</source>
            <translation>Sagen: {name}</translation>
        </message>
        <message>
            <source>Say it…</source>
            <translation>Sagen…</translation>
        </message>
    </context>
    <context>
        <name>_BatchRow</name>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>_CandidateModel</name>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>like name</source>
            <translation>ähnlicher Name</translation>
        </message>
        <message>
            <source>same account</source>
            <translation>gleiche Firma</translation>
        </message>
        <message>
            <source>same account, like name</source>
            <translation>gleiche Firma, ähnlicher Name</translation>
        </message>
    </context>
    <context>
        <name>_DonePart</name>
        <message>
            <source>No step is closed without the next one.</source>
            <translation>Kein Schritt wird ohne den nächsten abgeschlossen.</translation>
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation>Sag, was daraus wurde.</translation>
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation>Was hat er gesagt oder getan?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Was geschah?</translation>
        </message>
    </context>
    <context>
        <name>_Invited</name>
        <message>
            <source>Their part in the decision: {name}</source>
            <translation>Ihre Rolle in der Entscheidung: {name}</translation>
        </message>
    </context>
    <context>
        <name>_PutOffPart</name>
        <message>
            <source>Choose a day after {day}, when it is due.</source>
            <translation>Wähle einen Tag nach dem {day}, an dem er fällig ist.</translation>
        </message>
        <message>
            <source>Choose its new day, today or later.</source>
            <translation>Wähle seinen neuen Tag, heute oder später.</translation>
        </message>
        <message>
            <source>Decide: do it, find another way, or let the deal go.</source>
            <translation>Entscheide: Tu ihn, finde einen anderen Weg, oder lass den Deal los.</translation>
        </message>
        <message>
            <source>Put off once already.</source>
            <translation>Schon einmal verschoben.</translation>
        </message>
        <message>
            <source>Put off {n} times already.</source>
            <translation>Schon {n}-mal verschoben.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Sag, warum.</translation>
        </message>
        <message>
            <source>Until which day?</source>
            <translation>Bis zu welchem Tag?</translation>
        </message>
        <message>
            <source>What is in the way?</source>
            <translation>Was steht im Weg?</translation>
        </message>
        <message>
            <source>Why is it put off?</source>
            <translation>Warum ist er verschoben?</translation>
        </message>
    </context>
    <context>
        <name>_SpentCard</name>
        <message>
            <source>How the time was spent</source>
            <translation>Wie die Zeit verging</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>No batch was closed in this time.</source>
            <translation>In dieser Zeit wurde keine Runde abgeschlossen.</translation>
        </message>
    </context>
    <context>
        <name>_Useful</name>
        <message>
            <source>Also useful here</source>
            <translation>Hier auch nützlich</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>+5 min</source>
            <translation>+5 Min.</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>Eine Woche</translation>
        </message>
        <message>
            <source>About Rider</source>
            <translation>Über Rider</translation>
        </message>
        <message>
            <source>Add requirement…</source>
            <translation>Anforderung hinzufügen…</translation>
        </message>
        <message>
            <source>Add stage…</source>
            <translation>Phase hinzufügen…</translation>
        </message>
        <message>
            <source>Adopt at the stage I can prove</source>
            <translation>In der Phase übernehmen, die ich nachweisen kann</translation>
        </message>
        <message>
            <source>Among the blocks</source>
            <translation>Zwischen den Blöcken</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Archive…</source>
            <translation>Archivieren…</translation>
        </message>
        <message>
            <source>Asked for no longer, and kept in the record</source>
            <translation>Nicht mehr verlangt, aber im Verlauf</translation>
        </message>
        <message>
            <source>Asks for a reason</source>
            <translation>Fragt nach einem Grund</translation>
        </message>
        <message>
            <source>Back; what was typed is kept</source>
            <translation>Zurück; Getipptes bleibt</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Board and list</source>
            <translation>Board und Liste</translation>
        </message>
        <message>
            <source>Board or list</source>
            <translation>Board oder Liste</translation>
        </message>
        <message>
            <source>Book a focus block</source>
            <translation>Fokusblock einplanen</translation>
        </message>
        <message>
            <source>Brings the deal back to where it stood</source>
            <translation>Bringt den Deal dorthin zurück, wo er stand</translation>
        </message>
        <message>
            <source>Change pipeline…</source>
            <translation>Pipeline wechseln…</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>Close it; what was typed is kept</source>
            <translation>Schließen; Getipptes bleibt</translation>
        </message>
        <message>
            <source>Close the next step…</source>
            <translation>Nächsten Schritt abschließen…</translation>
        </message>
        <message>
            <source>Copy a chart's figures</source>
            <translation>Die Zahlen eines Diagramms kopieren</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Days after</source>
            <translation>Tage danach</translation>
        </message>
        <message>
            <source>Days before</source>
            <translation>Tage davor</translation>
        </message>
        <message>
            <source>Deals, people, pages and everything that can be done</source>
            <translation>Deals, Personen, Seiten und alles, was sich tun lässt</translation>
        </message>
        <message>
            <source>Do what the first button does</source>
            <translation>Tun, was der erste Knopf tut</translation>
        </message>
        <message>
            <source>Done, put off, or let go</source>
            <translation>Erledigt, verschoben oder fallen gelassen</translation>
        </message>
        <message>
            <source>Drop a block</source>
            <translation>Block streichen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Every key, and what it does where</source>
            <translation>Jede Taste, und was sie wo tut</translation>
        </message>
        <message>
            <source>Everything, as one file or as tables</source>
            <translation>Alles, als eine Datei oder als Tabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Fill the next gap</source>
            <translation>Die nächste Lücke füllen</translation>
        </message>
        <message>
            <source>Filter deals</source>
            <translation>Deals filtern</translation>
        </message>
        <message>
            <source>Find or do…</source>
            <translation>Finden oder tun…</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>For a spreadsheet: one line for each row</source>
            <translation>Für eine Tabelle: eine Zeile je Zeile</translation>
        </message>
        <message>
            <source>From block to block</source>
            <translation>Von Block zu Block</translation>
        </message>
        <message>
            <source>From block to block, or from gap to gap</source>
            <translation>Von Block zu Block, oder von Lücke zu Lücke</translation>
        </message>
        <message>
            <source>From card to card</source>
            <translation>Von Karte zu Karte</translation>
        </message>
        <message>
            <source>From column to column</source>
            <translation>Von Spalte zu Spalte</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Von Tag zu Tag</translation>
        </message>
        <message>
            <source>From day to day among the past ones</source>
            <translation>Von Tag zu Tag unter den vergangenen</translation>
        </message>
        <message>
            <source>From part to part of a chart</source>
            <translation>Von Teil zu Teil eines Diagramms</translation>
        </message>
        <message>
            <source>From stage to requirement, and on</source>
            <translation>Von Phase zu Anforderung, und weiter</translation>
        </message>
        <message>
            <source>From the page to the rail, the header, and the page again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grab a block, and put it down; fill a gap</source>
            <translation>Block greifen und ablegen; Lücke füllen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import deals from your CRM's export</source>
            <translation>Deals aus dem Export deines CRM importieren</translation>
        </message>
        <message>
            <source>In a sheet</source>
            <translation>In einem Blatt</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Keep a fact that was changed in place</source>
            <translation>Eine geänderte Angabe sichern</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Let this stage ask for one thing more</source>
            <translation>Diese Phase etwas mehr verlangen lassen</translation>
        </message>
        <message>
            <source>Look at them, make one, restore one</source>
            <translation>Ansehen, eine anlegen, eine wiederherstellen</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Verloren…</translation>
        </message>
        <message>
            <source>Lowers the claim to what is proven</source>
            <translation>Senkt die Behauptung auf das, was nachgewiesen ist</translation>
        </message>
        <message>
            <source>Make a new deal</source>
            <translation>Einen neuen Deal anlegen</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Zusammenführen mit…</translation>
        </message>
        <message>
            <source>Move back one stage…</source>
            <translation>Eine Phase zurück…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move it by an hour</source>
            <translation>Um eine Stunde verschieben</translation>
        </message>
        <message>
            <source>Move its end</source>
            <translation>Sein Ende verschieben</translation>
        </message>
        <message>
            <source>Move its start</source>
            <translation>Seinen Anfang verschieben</translation>
        </message>
        <message>
            <source>Move to next stage</source>
            <translation>In die nächste Phase</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move what is grabbed</source>
            <translation>Das Gegriffene verschieben</translation>
        </message>
        <message>
            <source>New block</source>
            <translation>Neuer Block</translation>
        </message>
        <message>
            <source>New block at this place</source>
            <translation>Neuer Block an dieser Stelle</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>Neuer Deal</translation>
        </message>
        <message>
            <source>No notices, and no names of deals in Focus</source>
            <translation>Keine Hinweise, und im Fokus keine Namen von Deals</translation>
        </message>
        <message>
            <source>Note an interruption, or its end; the clock goes on</source>
            <translation>Eine Unterbrechung oder ihr Ende festhalten; die Uhr läuft weiter</translation>
        </message>
        <message>
            <source>On to the next question</source>
            <translation>Weiter zur nächsten Frage</translation>
        </message>
        <message>
            <source>One day</source>
            <translation>Ein Tag</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>Einen Platz nach unten</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>Einen Platz nach oben</translation>
        </message>
        <message>
            <source>Open a block or a meeting</source>
            <translation>Block oder Termin öffnen</translation>
        </message>
        <message>
            <source>Open a stage or requirement</source>
            <translation>Phase oder Anforderung öffnen</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>Deal öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Plan five more minutes for this block</source>
            <translation>Fünf Minuten mehr für diesen Block einplanen</translation>
        </message>
        <message>
            <source>Plan my day</source>
            <translation>Tag planen</translation>
        </message>
        <message>
            <source>Plans a block for its most valuable proof, in the next free time</source>
            <translation>Plant einen Block für den wertvollsten Nachweis, in der nächsten freien Zeit</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Präsentieren</translation>
        </message>
        <message>
            <source>Proposes blocks in the free time</source>
            <translation>Schlägt Blöcke in der freien Zeit vor</translation>
        </message>
        <message>
            <source>Push the close…</source>
            <translation>Abschluss verschieben…</translation>
        </message>
        <message>
            <source>Put a stage behind this one</source>
            <translation>Eine Phase hinter diese setzen</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>Quit Rider</source>
            <translation>Rider beenden</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Wieder öffnen…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Reword what is chosen</source>
            <translation>Gewähltes umformulieren</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Set next step…</source>
            <translation>Nächsten Schritt setzen…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show today</source>
            <translation>Heute zeigen</translation>
        </message>
        <message>
            <source>Shows the list where it has no room of its own</source>
            <translation>Zeigt die Liste, wo sie keinen eigenen Platz hat</translation>
        </message>
        <message>
            <source>Sort by…</source>
            <translation>Sortieren nach…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Start the clock of the block that is next</source>
            <translation>Die Uhr des nächsten Blocks starten</translation>
        </message>
        <message>
            <source>Start this block</source>
            <translation>Diesen Block starten</translation>
        </message>
        <message>
            <source>Stop the clock and say what came of the block</source>
            <translation>Die Uhr anhalten und sagen, was der Block gebracht hat</translation>
        </message>
        <message>
            <source>Stop the clock for a while, or let it go on</source>
            <translation>Die Uhr eine Weile anhalten oder weiterlaufen lassen</translation>
        </message>
        <message>
            <source>The block that runs</source>
            <translation>Der laufende Block</translation>
        </message>
        <message>
            <source>The card or row chosen</source>
            <translation>Die gewählte Karte oder Zeile</translation>
        </message>
        <message>
            <source>The first and the last part</source>
            <translation>Der erste und der letzte Teil</translation>
        </message>
        <message>
            <source>The menu of what is chosen</source>
            <translation>Das Menü des Gewählten</translation>
        </message>
        <message>
            <source>Through the same gate as a drag</source>
            <translation>Durch dasselbe Tor wie beim Ziehen</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>Zum nächsten Teil des Fensters</translation>
        </message>
        <message>
            <source>To the part of the window before</source>
            <translation>Zum vorigen Teil des Fensters</translation>
        </message>
        <message>
            <source>To what comes next, or before</source>
            <translation>Zum Nächsten, oder zum Vorigen</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo and redo what is typed</source>
            <translation>Getipptes rückgängig machen und wiederholen</translation>
        </message>
        <message>
            <source>Wait until…</source>
            <translation>Warten bis…</translation>
        </message>
        <message>
            <source>What each stage asks for</source>
            <translation>Was jede Phase verlangt</translation>
        </message>
        <message>
            <source>What is behind a figure</source>
            <translation>Was hinter einer Zahl steht</translation>
        </message>
        <message>
            <source>Where words are typed</source>
            <translation>Wo Wörter getippt werden</translation>
        </message>
        <message>
            <source>Won…</source>
            <translation>Gewonnen…</translation>
        </message>
        <message>
            <source>Worth an hour today</source>
            <translation>Heute eine Stunde wert</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>1 deal</source>
            <translation>1 Deal</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>1 Ereignis</translation>
        </message>
        <message>
            <source>Before Rider brought the file up to date</source>
            <translation>Bevor Rider die Datei erneuerte</translation>
        </message>
        <message>
            <source>Before another backup was restored</source>
            <translation>Bevor eine andere Sicherung wiederhergestellt wurde</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Täglich</translation>
        </message>
        <message>
            <source>When Rider started</source>
            <translation>Als Rider startete</translation>
        </message>
        <message>
            <source>{n} deals</source>
            <translation>{n} Deals</translation>
        </message>
        <message>
            <source>{n} events</source>
            <translation>{n} Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>CRM says {stage}</source>
            <translation>CRM sagt {stage}</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>Kein nächster Schritt</translation>
        </message>
        <message>
            <source>Nothing new from the buyer for {days}.</source>
            <translation>Seit {days} nichts Neues vom Käufer.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>claims {stage}</source>
            <translation>behauptet {stage}</translation>
        </message>
        <message>
            <source>gate open</source>
            <translation>Tor offen</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <source>moved today</source>
            <translation>heute bewegt</translation>
        </message>
        <message>
            <source>next step overdue {days} days</source>
            <translation>nächster Schritt {days} Tage überfällig</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>kein nächster Schritt</translation>
        </message>
        <message>
            <source>no step</source>
            <translation>kein Schritt</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>proof stale</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>quiet {days} d</source>
            <translation>{days} T. still</translation>
        </message>
        <message>
            <source>quiet {days} days</source>
            <translation>{days} Tage still</translation>
        </message>
        <message>
            <source>set one</source>
            <translation>jetzt setzen</translation>
        </message>
        <message>
            <source>slipped {days} d</source>
            <translation>{days} T. später</translation>
        </message>
        <message>
            <source>slipped {days} days</source>
            <translation>{days} Tage später</translation>
        </message>
        <message>
            <source>stalled {days} d</source>
            <translation>stockt {days} T.</translation>
        </message>
        <message>
            <source>stalled {days} days</source>
            <translation>stockt {days} Tage</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>waits until {day}</source>
            <translation>wartet bis {day}</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} T.</translation>
        </message>
        <message>
            <source>{days} d late</source>
            <translation>{days} T. spät</translation>
        </message>
        <message>
            <source>{there} of {all} proofs</source>
            <translation>{there} von {all} Nachweisen</translation>
        </message>
        <message>
            <source>{there}/{all} proofs</source>
            <translation>{there}/{all} Nachweise</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>MMM</source>
            <translation>MMM</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d.</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>ddd</source>
            <translation>ddd</translation>
        </message>
        <message>
            <source>ddd d</source>
            <translation>ddd d.</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <source>dddd</source>
            <translation>dddd</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>deals</name>
        <message>
            <source>Account</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Archived on</source>
            <translation>Archiviert am</translation>
        </message>
        <message>
            <source>Archived, stood in {stage}</source>
            <translation>Archiviert, stand in {stage}</translation>
        </message>
        <message>
            <source>Champion left</source>
            <translation>Fürsprecher weg</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Abgeschlossen am</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Wettbewerber</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>In stage</source>
            <translation>In der Phase</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Lost, stood in {stage}</source>
            <translation>Verloren, stand in {stage}</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>No decision</source>
            <translation>Keine Entscheidung</translation>
        </message>
        <message>
            <source>No fit</source>
            <translation>Passt nicht</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Stood in</source>
            <translation>Stand in</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>focus</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Account strategy</source>
            <translation>Kundenstrategie</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Verwaltung</translation>
        </message>
        <message>
            <source>Arrows go from gap to gap · Enter fills it · N new block · Tab to the blocks</source>
            <translation>Pfeile gehen von Lücke zu Lücke · Enter füllt sie · N neuer Block · Tab zu den Blöcken</translation>
        </message>
        <message>
            <source>Arrows move · Shift: the end · Ctrl+Shift: the start · Enter puts it down · Esc puts it back</source>
            <translation>Pfeile verschieben · Umschalt: das Ende · Strg+Umschalt: der Anfang · Enter legt ab · Esc legt zurück</translation>
        </message>
        <message>
            <source>Chase a proof</source>
            <translation>Nachweis holen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Days with blocks and meetings</source>
            <translation>Tage mit Blöcken und Terminen</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Streichen</translation>
        </message>
        <message>
            <source>Enter accepts · Del drops · Tab to the buttons</source>
            <translation>Enter nimmt an · Entf streicht · Tab zu den Knöpfen</translation>
        </message>
        <message>
            <source>Enter grabs · O opens · S starts · Del drops · N new block · G fills the next gap</source>
            <translation>Enter greift · O öffnet · S startet · Entf streicht · N neuer Block · G füllt die nächste Lücke</translation>
        </message>
        <message>
            <source>Enter lists the meetings</source>
            <translation>Enter listet die Termine auf</translation>
        </message>
        <message>
            <source>Enter opens · N new block · G fills the next gap</source>
            <translation>Enter öffnet · N neuer Block · G füllt die nächste Lücke</translation>
        </message>
        <message>
            <source>Esc puts it back</source>
            <translation>Esc legt zurück</translation>
        </message>
        <message>
            <source>Fill {times} (G)</source>
            <translation>{times} füllen (G)</translation>
        </message>
        <message>
            <source>Held and qualified</source>
            <translation>Gehalten und qualifiziert</translation>
        </message>
        <message>
            <source>Held, but a bad fit</source>
            <translation>Gehalten, passt aber nicht</translation>
        </message>
        <message>
            <source>Hours of the day</source>
            <translation>Stunden des Tages</translation>
        </message>
        <message>
            <source>Inbox and CRM</source>
            <translation>Posteingang und CRM</translation>
        </message>
        <message>
            <source>Intent: {intent}</source>
            <translation>Vorhaben: {intent}</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Moved to another day</source>
            <translation>Auf einen anderen Tag verlegt</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Prepare discovery</source>
            <translation>Bedarfsgespräch vorbereiten</translation>
        </message>
        <message>
            <source>Prepare outreach</source>
            <translation>Ansprache vorbereiten</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
        <message>
            <source>bad fit</source>
            <translation>passt nicht</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>ended, say what came of it</source>
            <translation>vorbei, sag, was daraus wurde</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>low-leverage, batched</source>
            <translation>kleiner Hebel, gebündelt</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <source>no-show</source>
            <translation>nicht erschienen</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>nicht gehalten</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>partly reached</source>
            <translation>teils erreicht</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>pushes 1 block</source>
            <translation>schiebt 1 Block</translation>
        </message>
        <message>
            <source>pushes {count} blocks</source>
            <translation>schiebt {count} Blöcke</translation>
        </message>
        <message>
            <source>qualified meeting</source>
            <translation>qualifizierter Termin</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>belegt</translation>
        </message>
        <message>
            <source>tentative</source>
            <translation>vorläufig</translation>
        </message>
        <message>
            <source>time zone {zone} is not known</source>
            <translation>Zeitzone {zone} ist nicht bekannt</translation>
        </message>
        <message>
            <source>{begins} to {ends}</source>
            <translation>{begins} bis {ends}</translation>
        </message>
        <message>
            <source>{count} meetings</source>
            <translation>{count} Termine</translation>
        </message>
    </context>
    <context>
        <name>rates</name>
        <message>
            <source>95% interval: {low}% to {high}%</source>
            <translation>95-%-Intervall: {low} % bis {high} %</translation>
        </message>
        <message>
            <source>{share}% imported ({k} of {n}).</source>
            <translation>{share} % importiert ({k} von {n}).</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>Claims {claimed}; {proven} is proven.</source>
            <translation>Behauptet {claimed}; nachgewiesen ist {proven}.</translation>
        </message>
        <message>
            <source>Half of your deals leave {stage} within {days} ({done} done, {waiting} still there).</source>
            <translation>Die Hälfte deiner Deals verlässt {stage} innerhalb von {days} ({done} durch, {waiting} noch dort).</translation>
        </message>
        <message>
            <source>In {stage} the playbook allows {days}, until {least} of your deals have left it ({done} so far).</source>
            <translation>In {stage} erlaubt das Playbook {days}, bis {least} deiner Deals sie verlassen haben ({done} bisher).</translation>
        </message>
        <message>
            <source>In {stage} the playbook allows {days}: most of your deals there have not left it yet ({done} done, {waiting} still there).</source>
            <translation>In {stage} erlaubt das Playbook {days}: Die meisten deiner Deals dort haben sie noch nicht verlassen ({done} durch, {waiting} noch dort).</translation>
        </message>
        <message>
            <source>It moved forward today.</source>
            <translation>Er kam heute voran.</translation>
        </message>
        <message>
            <source>Proof out of date: “{title}” is {age} old and counts for {life}.</source>
            <translation>Nachweis überholt: „{title}“ ist {age} alt und gilt {life}.</translation>
        </message>
        <message>
            <source>Quiet for {days}.</source>
            <translation>Still seit {days}.</translation>
        </message>
        <message>
            <source>So {hoped} of {value} is hope.</source>
            <translation>Damit sind {hoped} von {value} Hoffnung.</translation>
        </message>
        <message>
            <source>Stalled: quiet for {days}.</source>
            <translation>Stockt: still seit {days}.</translation>
        </message>
        <message>
            <source>The expected close moved later {times} times, by {days} in all.</source>
            <translation>Der erwartete Abschluss wurde {times}-mal verschoben, insgesamt um {days}.</translation>
        </message>
        <message>
            <source>The gate to {stage} is open: all that it asks for is there.</source>
            <translation>Das Tor zu {stage} ist offen: Alles, was es verlangt, ist da.</translation>
        </message>
        <message>
            <source>The next step was due {days} ago, on {day}.</source>
            <translation>Der nächste Schritt war vor {days} fällig, am {day}.</translation>
        </message>
        <message>
            <source>The same next step was put off {times} times.</source>
            <translation>Derselbe nächste Schritt wurde {times}-mal verschoben.</translation>
        </message>
        <message>
            <source>There is no next step. Set one, with a day.</source>
            <translation>Es gibt keinen nächsten Schritt. Setze einen, mit einem Tag.</translation>
        </message>
        <message>
            <source>Waits until {day}.</source>
            <translation>Wartet bis {day}.</translation>
        </message>
        <message>
            <source>Waits until {day}: {why}</source>
            <translation>Wartet bis {day}: {why}</translation>
        </message>
        <message>
            <source>You say {stated}%, proof says {share}% ({proven} of {asked}).</source>
            <translation>Du sagst {stated} %, die Nachweise sagen {share} % ({proven} von {asked}).</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
    </context>
    <context>
        <name>regional</name>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{number}M</source>
            <translation>{number} M</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number} T</translation>
        </message>
    </context>
    <context>
        <name>rider</name>
        <message>
            <source>A block ends within its workday, by {by}.</source>
            <translation>Ein Block endet innerhalb seines Arbeitstags, bis {by}.</translation>
        </message>
        <message>
            <source>A block lasts at least {least_minutes} minutes.</source>
            <translation>Ein Block dauert mindestens {least_minutes} Minuten.</translation>
        </message>
        <message>
            <source>A block lasts at most {most_minutes} hours.</source>
            <translation>Ein Block dauert höchstens {most_minutes} Stunden.</translation>
        </message>
        <message>
            <source>A block of that series has begun since, so this cannot be undone any more.</source>
            <translation>Ein Block dieser Reihe hat seither begonnen, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>A block of that series is over by now, so this cannot be undone any more.</source>
            <translation>Ein Block dieser Reihe ist inzwischen vorbei, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>A block of that series was changed since, so this cannot be undone any more. Undo that first.</source>
            <translation>Ein Block dieser Reihe wurde seither geändert, also lässt sich das nicht mehr rückgängig machen. Mach erst das rückgängig.</translation>
        </message>
        <message>
            <source>A block that seeks a proof names its deal, and a proof that its playbook asks for.</source>
            <translation>Ein Block, der einen Nachweis sucht, nennt seinen Deal und einen Nachweis, den dessen Playbook verlangt.</translation>
        </message>
        <message>
            <source>A deal of {whose}.</source>
            <translation>Ein Deal von {whose}.</translation>
        </message>
        <message>
            <source>A line of {names} is too long, and was passed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link starts with https:// and names a site, or is a mailto: address.</source>
            <translation>Ein Link beginnt mit https:// und nennt eine Seite, oder ist eine mailto:-Adresse.</translation>
        </message>
        <message>
            <source>A newer Rider has kept the clock of the running block. Open this file with that one.</source>
            <translation>Ein neueres Rider hat die Uhr des laufenden Blocks geführt. Öffne diese Datei mit jenem.</translation>
        </message>
        <message>
            <source>A playbook has {most_stages} stages at the most; this one has {stages}.</source>
            <translation>Ein Playbook hat höchstens {most_stages} Phasen; dieses hat {stages}.</translation>
        </message>
        <message>
            <source>A playbook is a short text, and this one has {text:,} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A playbook needs two stages at the least, and what Won asks for.</source>
            <translation>Ein Playbook braucht mindestens zwei Phasen, und was Gewonnen verlangt.</translation>
        </message>
        <message>
            <source>A push names a later day than the expected close so far.</source>
            <translation>Eine Verschiebung nennt einen späteren Tag als den bisher erwarteten Abschluss.</translation>
        </message>
        <message>
            <source>A row in {path} cannot be read ({error}), so nothing was exported. Run “rider check” and see what it says of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stage has its place after “{first}” and before Won.</source>
            <translation>Eine Phase hat ihren Platz nach „{first}“ und vor Gewonnen.</translation>
        </message>
        <message>
            <source>A wait ends on a later day than today.</source>
            <translation>Ein Warten endet an einem späteren Tag als heute.</translation>
        </message>
        <message>
            <source>A week is reviewed from its Monday on.</source>
            <translation>Eine Woche wird ab ihrem Montag besprochen.</translation>
        </message>
        <message>
            <source>Adds when it entered {words} stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds when it {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds {some}.</source>
            <translation>Ergänzt {some}.</translation>
        </message>
        <message>
            <source>An amount such as {shortened} {told}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Rider is writing to {path}. Close it first, then do this again; reading is possible.</source>
            <translation>Ein anderes Rider schreibt in {path}. Schließ es erst, dann versuch das noch einmal; Lesen ist möglich.</translation>
        </message>
        <message>
            <source>Another block of this series is on that day. Move or drop that one first.</source>
            <translation>Ein anderer Block dieser Reihe liegt auf dem Tag. Verschieb oder streich erst den.</translation>
        </message>
        <message>
            <source>Another program has {database} open. Close it, then restore again.</source>
            <translation>Ein anderes Programm hat {database} offen. Schließ es, dann stell noch einmal wieder her.</translation>
        </message>
        <message>
            <source>Another program has {path} open. Close it first, then do this again.</source>
            <translation>Ein anderes Programm hat {path} offen. Schließ es erst, dann versuch das noch einmal.</translation>
        </message>
        <message>
            <source>Another program holds the data file, so nothing was recorded. Close it first.</source>
            <translation>Ein anderes Programm hält die Datendatei, also wurde nichts eingetragen. Schließ es erst.</translation>
        </message>
        <message>
            <source>Blocks that repeat move by less than a week. Move this one alone.</source>
            <translation>Blöcke, die sich wiederholen, ziehen um weniger als eine Woche um. Verschieb nur diesen.</translation>
        </message>
        <message>
            <source>Changes {words}.</source>
            <translation>Ändert {words}.</translation>
        </message>
        <message>
            <source>Choose another deal to merge this one into.</source>
            <translation>Wähle einen anderen Deal zum Zusammenführen.</translation>
        </message>
        <message>
            <source>Choose one conversation, the one that mattered most.</source>
            <translation>Wähle ein Gespräch, das wichtigste.</translation>
        </message>
        <message>
            <source>Choose the deal that this is about.</source>
            <translation>Wähle den Deal, um den es geht.</translation>
        </message>
        <message>
            <source>Choose the month by which it should lead there.</source>
            <translation>Wähle den Monat, bis zu dem es dorthin führen soll.</translation>
        </message>
        <message>
            <source>Choose the part that this person plays.</source>
            <translation>Wähle die Rolle, die diese Person spielt.</translation>
        </message>
        <message>
            <source>Deals are born in “{first}”, the first stage: it cannot ask for proof.</source>
            <translation>Deals entstehen in „{first}“, der ersten Phase: Sie kann keinen Nachweis verlangen.</translation>
        </message>
        <message>
            <source>Deals are born in “{stage}”, so it stays the first stage. It can be renamed.</source>
            <translation>Deals entstehen in „{stage}“, also bleibt sie die erste Phase. Sie lässt sich umbenennen.</translation>
        </message>
        <message>
            <source>Deals are born in “{stage}”, the first stage: it cannot ask for proof.</source>
            <translation>Deals entstehen in „{stage}“, der ersten Phase: Sie kann keinen Nachweis verlangen.</translation>
        </message>
        <message>
            <source>Deals are told apart by name and account, as last time.</source>
            <translation>Deals werden nach Namen und Firma unterschieden, wie letztes Mal.</translation>
        </message>
        <message>
            <source>Deals of “{pipeline}” are born in {first}: it cannot ask for proof.</source>
            <translation>Deals von „{pipeline}“ entstehen in {first}: Dort kann kein Nachweis verlangt werden.</translation>
        </message>
        <message>
            <source>Every deal has one dated next step. Say what comes next, and by which day.</source>
            <translation>Jeder Deal hat einen nächsten Schritt mit Datum. Sag, was als Nächstes kommt, und bis wann.</translation>
        </message>
        <message>
            <source>Give a link to the document, or drop the file here.</source>
            <translation>Gib einen Link zum Dokument an, oder zieh die Datei hierher.</translation>
        </message>
        <message>
            <source>Give an amount above nought.</source>
            <translation>Gib einen Betrag über null an.</translation>
        </message>
        <message>
            <source>Give the amount that the buyer said yes to.</source>
            <translation>Gib den Betrag an, dem der Käufer zugestimmt hat.</translation>
        </message>
        <message>
            <source>Give the currency by its code of three letters, such as EUR.</source>
            <translation>Gib die Währung mit ihrem Kürzel aus drei Buchstaben an, etwa EUR.</translation>
        </message>
        <message>
            <source>Give the day on which it happened.</source>
            <translation>Gib den Tag an, an dem es geschah.</translation>
        </message>
        <message>
            <source>Give the day that the buyer agreed to, today or later.</source>
            <translation>Gib den Tag an, den der Käufer zugesagt hat, heute oder später.</translation>
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation>Gib dem Deal einen Namen.</translation>
        </message>
        <message>
            <source>Give the person a name.</source>
            <translation>Gib der Person einen Namen.</translation>
        </message>
        <message>
            <source>Give the playbook a name.</source>
            <translation>Gib dem Playbook einen Namen.</translation>
        </message>
        <message>
            <source>Give the probability in percent, from 0 to 100.</source>
            <translation>Gib die Wahrscheinlichkeit in Prozent an, von 0 bis 100.</translation>
        </message>
        <message>
            <source>Give the stage a name.</source>
            <translation>Gib der Phase einen Namen.</translation>
        </message>
        <message>
            <source>Give the value as an amount of zero or more with a currency such as EUR.</source>
            <translation>Gib den Wert als Betrag ab null mit einer Währung wie EUR an.</translation>
        </message>
        <message>
            <source>Give the week a name of up to {longest_name} letters.</source>
            <translation>Gib der Woche einen Namen mit bis zu {longest_name} Buchstaben.</translation>
        </message>
        <message>
            <source>Held and qualified means that someone with a part in the decision took part. Name them, with their role.</source>
            <translation>Gehalten und qualifiziert heißt: Jemand mit einer Rolle in der Entscheidung war dabei. Nenne ihn, mit seiner Rolle.</translation>
        </message>
        <message>
            <source>It entered a stage that its pipeline does not have; that entry is left out.</source>
            <translation>Er kam in eine Phase, die seine Pipeline nicht hat; dieser Eintrag fällt weg.</translation>
        </message>
        <message>
            <source>It enters a stage at a time that is still to come; that entry is left out.</source>
            <translation>Er kommt zu einer Zeit in eine Phase, die noch kommt; dieser Eintrag fällt weg.</translation>
        </message>
        <message>
            <source>It has no currency; its amount is read as {currency}.</source>
            <translation>Er hat keine Währung; sein Betrag wird als {currency} gelesen.</translation>
        </message>
        <message>
            <source>It is archived.</source>
            <translation>Er ist archiviert.</translation>
        </message>
        <message>
            <source>It is closed on a day before the one on which it was created.</source>
            <translation>Er wurde an einem Tag abgeschlossen, der vor dem liegt, an dem er angelegt wurde.</translation>
        </message>
        <message>
            <source>It is closed, and on a day that lies ahead.</source>
            <translation>Er ist abgeschlossen, und an einem Tag, der noch kommt.</translation>
        </message>
        <message>
            <source>It is closed, and the file does not say on which day.</source>
            <translation>Er ist abgeschlossen, und die Datei sagt nicht, an welchem Tag.</translation>
        </message>
        <message>
            <source>It is {whose}'s now; your deal stays as it is.</source>
            <translation>Er gehört jetzt {whose}; dein Deal bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>It was created on a day that lies ahead; it comes in as of today.</source>
            <translation>Er wurde an einem Tag angelegt, der noch kommt; er kommt mit dem heutigen herein.</translation>
        </message>
        <message>
            <source>It was merged into “{merged_into}”.</source>
            <translation>Er wurde mit „{merged_into}“ zusammengeführt.</translation>
        </message>
        <message>
            <source>It was said already what came of this meeting. Undo that first.</source>
            <translation>Was aus diesem Termin wurde, ist schon gesagt. Mach erst das rückgängig.</translation>
        </message>
        <message>
            <source>It was said what came of this meeting, so it stays with its deal.</source>
            <translation>Was aus diesem Termin wurde, ist gesagt, also bleibt er bei seinem Deal.</translation>
        </message>
        <message>
            <source>Its account is an id without a name; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its amount has a “{sign}” and is read as {currency}.</source>
            <translation>Sein Betrag hat ein „{sign}“ und wird als {currency} gelesen.</translation>
        </message>
        <message>
            <source>Its amount has more digits behind the point than {currency} has; it was rounded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its probability is not one from 0 to 100; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its stage is “{word}”: such rows are left out.</source>
            <translation>Seine Phase ist „{word}“: Solche Zeilen fallen weg.</translation>
        </message>
        <message>
            <source>Its value is below zero.</source>
            <translation>Sein Wert liegt unter null.</translation>
        </message>
        <message>
            <source>Keep it under {most_letters:,} letters and attach the rest as a file.</source>
            <translation>Bleib unter {most_letters:,} Buchstaben, und häng den Rest als Datei an.</translation>
        </message>
        <message>
            <source>Line {line:,} has {what} already.</source>
            <translation>Zeile {line:,} hat {what} schon.</translation>
        </message>
        <message>
            <source>Line {line:,} has {what} too, with other values; that line counts.</source>
            <translation>Zeile {line:,} hat {what} auch, mit anderen Werten; jene Zeile zählt.</translation>
        </message>
        <message>
            <source>Line {line:,} is about the deal “{standing}” too; that line counts.</source>
            <translation>In Zeile {line:,} geht es auch um den Deal „{standing}“; jene Zeile zählt.</translation>
        </message>
        <message>
            <source>Line {line} of {name} has one column only, so it is hardly a header. Tell another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>Lines of {count:,} events are too long, and were passed over: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {lines} could each be {deal} on the board, so none of them is taken for it. Give the others another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {lines} have the deal {deal} with different values and without an id. Leave one of them in the file, or give the others another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link the meeting to a deal first.</source>
            <translation>Verknüpfe den Termin erst mit einem Deal.</translation>
        </message>
        <message>
            <source>Name the pain point that it was about.</source>
            <translation>Nenne den wunden Punkt, um den es ging.</translation>
        </message>
        <message>
            <source>Name the person at the buyer.</source>
            <translation>Nenne die Person beim Käufer.</translation>
        </message>
        <message>
            <source>No CRM that Rider knows has these columns; they are guessed by their names.</source>
            <translation>Kein CRM, das Rider kennt, hat diese Spalten; sie sind nach ihren Namen geraten.</translation>
        </message>
        <message>
            <source>No more people can have answered than were reached.</source>
            <translation>Es können nicht mehr geantwortet haben, als erreicht wurden.</translation>
        </message>
        <message>
            <source>No review is finished yet to compare it with.</source>
            <translation>Noch ist kein Rückblick fertig, mit dem er sich vergleichen ließe.</translation>
        </message>
        <message>
            <source>No row of {name} begins in line {line}, so it cannot be the header. Tell another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Nicht erkannt</translation>
        </message>
        <message>
            <source>Nothing in {name} says what its amounts are in. Say the currency.</source>
            <translation>Nichts in {name} sagt, worin die Beträge sind. Sag die Währung.</translation>
        </message>
        <message>
            <source>Nothing moved this week.</source>
            <translation>Diese Woche hat sich nichts bewegt.</translation>
        </message>
        <message>
            <source>Nothing was expected of a conversation on that day.</source>
            <translation>An dem Tag wurde von keinem Gespräch etwas erwartet.</translation>
        </message>
        <message>
            <source>Only admin and inbox are automated, delegated or marked as yours.</source>
            <translation>Nur Verwaltung und Posteingang werden automatisiert, abgegeben oder als deine markiert.</translation>
        </message>
        <message>
            <source>Only admin and inbox blocks are automated or delegated.</source>
            <translation>Nur Verwaltungs- und Posteingangsblöcke werden automatisiert oder abgegeben.</translation>
        </message>
        <message>
            <source>Put {path} into the same folder, and the history of the deals comes in too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recognised by {by}.</source>
            <translation>Erkannt an {by}.</translation>
        </message>
        <message>
            <source>Refused by the record: {message}.</source>
            <translation>Vom Verlauf abgelehnt: {message}.</translation>
        </message>
        <message>
            <source>Rescheduling wants a new day and a reason.</source>
            <translation>Verschieben braucht einen neuen Tag und einen Grund.</translation>
        </message>
        <message>
            <source>Rider cannot make its data folder {path}: {reason}. Choose another one with --data DIR.</source>
            <translation>Rider kann seinen Datenordner {path} nicht anlegen: {reason}. Wähle mit --data DIR einen anderen.</translation>
        </message>
        <message>
            <source>Rider cannot make the folder for backups {place}: {reason}. Check that its disk is there, or choose another folder.</source>
            <translation>Rider kann den Ordner für Sicherungen {place} nicht anlegen: {reason}. Prüfe, ob die Platte da ist, oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Rider cannot read the backups in {place}: {reason}. Check that the folder is there and who may open it.</source>
            <translation>Rider kann die Sicherungen in {place} nicht lesen: {reason}. Prüfe, ob der Ordner da ist, und wer ihn öffnen darf.</translation>
        </message>
        <message>
            <source>Rider cannot read the mapping {path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {name}: {reason}. Choose it again, or a copy of it.</source>
            <translation>Rider kann {name} nicht lesen: {reason}. Wähle die Datei noch einmal, oder eine Kopie davon.</translation>
        </message>
        <message>
            <source>Rider cannot read {path}: its folder is read-only, and the file needs its two companions (-wal and -shm) beside it. Make the folder writable or copy it to one that is.</source>
            <translation>Rider kann {path} nicht lesen: Der Ordner ist schreibgeschützt, und die Datei braucht ihre zwei Begleiter (-wal und -shm) neben sich. Mach den Ordner beschreibbar, oder kopiere sie in einen, der es ist.</translation>
        </message>
        <message>
            <source>Rider cannot read {path}: the disk is full or reports an error. Free some space or check the disk, then do it again; the file was left alone.</source>
            <translation>Rider kann {path} nicht lesen: Die Platte ist voll oder meldet einen Fehler. Schaffe Platz oder prüfe die Platte, dann versuch es noch einmal; die Datei blieb unberührt.</translation>
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Check its name and who may open it.</source>
            <translation>Rider kann {path} nicht lesen: {reason}. Prüfe den Namen, und wer sie öffnen darf.</translation>
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Check who may open it.</source>
            <translation>Rider kann {path} nicht lesen: {reason}. Prüfe, wer sie öffnen darf.</translation>
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Choose it again, or a copy of it.</source>
            <translation>Rider kann {path} nicht lesen: {reason}. Wähle die Datei noch einmal, oder eine Kopie davon.</translation>
        </message>
        <message>
            <source>Rider cannot write to {path}: {reason}. Check the folder.</source>
            <translation>Rider kann nicht in {path} schreiben: {reason}. Prüfe den Ordner.</translation>
        </message>
        <message>
            <source>Rider could not end its first start ({reason}), so it will ask once more. Check who may write to {path}.</source>
            <translation>Rider konnte seinen ersten Start nicht beenden ({reason}) und fragt deshalb noch einmal. Prüfe, wer in {path} schreiben darf.</translation>
        </message>
        <message>
            <source>Rider could not find out when {count:,} events repeat, and left them out: {names}. Look them up in your calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not find out when {names} repeats, and left it out. Look it up in your calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not keep how far you have come ({reason}). Free some space or check {path}; what you chose holds.</source>
            <translation>Rider konnte nicht festhalten, wie weit du gekommen bist ({reason}). Schaffe Platz, oder prüfe {path}; was du gewählt hast, gilt.</translation>
        </message>
        <message>
            <source>Rider could not make a backup in {place}: {why}. Free some space or check the disk; the backups that were there are whole.</source>
            <translation>Rider konnte in {place} keine Sicherung anlegen: {why}. Schaffe Platz, oder prüfe die Platte; die vorhandenen Sicherungen sind heil.</translation>
        </message>
        <message>
            <source>Rider could not make its data file in {path}. {why}</source>
            <translation>Rider konnte seine Datendatei in {path} nicht anlegen. {why}</translation>
        </message>
        <message>
            <source>Rider could not restore into {path}. {why}</source>
            <translation>Rider konnte nicht nach {path} wiederherstellen. {why}</translation>
        </message>
        <message>
            <source>Rider could not restore {backup}. {why} The data file is as it was.</source>
            <translation>Rider konnte {backup} nicht wiederherstellen. {why} Die Datendatei ist wie zuvor.</translation>
        </message>
        <message>
            <source>Rider does not know many of its time zones either. Meetings in them are shown hatched, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know the columns of {name}: {headers}. Say which of them is which.</source>
            <translation>Rider kennt die Spalten von {name} nicht: {headers}. Sag, welche davon welche ist.</translation>
        </message>
        <message>
            <source>Rider does not know the time zone {tzid}. Its meetings are shown hatched, as if they were in {own}; they may be at another hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider may not read {path}. Allow it, or choose a copy of it.</source>
            <translation>Rider darf {path} nicht lesen. Erlaube es, oder wähle eine Kopie.</translation>
        </message>
        <message>
            <source>Row {number:,} of “{name}” holds something in “{wrong}” that a text file cannot hold, so nothing was exported. Run “rider check” and see what it says of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say a number up to {most_reached:,}.</source>
            <translation>Nenne eine Zahl bis {most_reached:,}.</translation>
        </message>
        <message>
            <source>Say how many people were reached.</source>
            <translation>Sag, wie viele Personen erreicht wurden.</translation>
        </message>
        <message>
            <source>Say in a few words why it was not reached, or what is left.</source>
            <translation>Sag in wenigen Worten, warum es nicht erreicht wurde, oder was noch fehlt.</translation>
        </message>
        <message>
            <source>Say in a few words why nothing moved.</source>
            <translation>Sag in wenigen Worten, warum sich nichts bewegt hat.</translation>
        </message>
        <message>
            <source>Say in a sentence what came of the meeting.</source>
            <translation>Sag in einem Satz, was aus dem Termin wurde.</translation>
        </message>
        <message>
            <source>Say in a sentence why the deal was lost.</source>
            <translation>Sag in einem Satz, warum der Deal verloren ging.</translation>
        </message>
        <message>
            <source>Say it in up to {most_letters:,} letters.</source>
            <translation>Sag es in bis zu {most_letters:,} Buchstaben.</translation>
        </message>
        <message>
            <source>Say on which weekdays the block repeats.</source>
            <translation>Sag, an welchen Wochentagen sich der Block wiederholt.</translation>
        </message>
        <message>
            <source>Say what came of the next step.</source>
            <translation>Sag, was aus dem nächsten Schritt wurde.</translation>
        </message>
        <message>
            <source>Say what comes next for this deal.</source>
            <translation>Sag, was bei diesem Deal als Nächstes kommt.</translation>
        </message>
        <message>
            <source>Say what got in the way of a conversation.</source>
            <translation>Sag, was einem Gespräch im Weg stand.</translation>
        </message>
        <message>
            <source>Say what happened: at least four words and 20 letters.</source>
            <translation>Sag, was geschah: mindestens vier Wörter und 20 Buchstaben.</translation>
        </message>
        <message>
            <source>Say what shifted in the buyer's thinking.</source>
            <translation>Sag, was sich im Denken des Käufers verschoben hat.</translation>
        </message>
        <message>
            <source>Say what the buyer must have done or said.</source>
            <translation>Sag, was der Käufer getan oder gesagt haben muss.</translation>
        </message>
        <message>
            <source>Say what the conversation should lead to.</source>
            <translation>Sag, wozu das Gespräch führen soll.</translation>
        </message>
        <message>
            <source>Say what the deal waits for.</source>
            <translation>Sag, worauf der Deal wartet.</translation>
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation>Sag, was der nächste Schritt ist.</translation>
        </message>
        <message>
            <source>Say why the close moves.</source>
            <translation>Sag, warum sich der Abschluss verschiebt.</translation>
        </message>
        <message>
            <source>Say why the deal changes its pipeline.</source>
            <translation>Sag, warum der Deal die Pipeline wechselt.</translation>
        </message>
        <message>
            <source>Say why the deal goes back.</source>
            <translation>Sag, warum der Deal zurückgeht.</translation>
        </message>
        <message>
            <source>Say why the proof no longer counts.</source>
            <translation>Sag, warum der Nachweis nicht mehr gilt.</translation>
        </message>
        <message>
            <source>Say why the step is put off.</source>
            <translation>Sag, warum der Schritt verschoben wird.</translation>
        </message>
        <message>
            <source>Some formulas have no stored result, so their cells are blank here. Open the workbook in your spreadsheet, save it and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something there is half of a character, so nothing was recorded. Take that sign out and do it again.</source>
            <translation>Etwas darin ist ein halbes Zeichen, also wurde nichts eingetragen. Nimm dieses Zeichen heraus, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That batch is not in the file. Look at the day again.</source>
            <translation>Diese Runde ist nicht in der Datei. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That batch is there again already.</source>
            <translation>Diese Runde ist schon wieder da.</translation>
        </message>
        <message>
            <source>That batch was taken out before.</source>
            <translation>Diese Runde wurde schon herausgenommen.</translation>
        </message>
        <message>
            <source>That block does not repeat on that day any more. Look at the day again.</source>
            <translation>Der Block wiederholt sich an dem Tag nicht mehr. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That block has begun, so this cannot be undone any more.</source>
            <translation>Der Block hat begonnen, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>That block is not in the file. Look at the day again.</source>
            <translation>Der Block ist nicht in der Datei. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That block is not running any more. Look at the day again.</source>
            <translation>Der Block läuft nicht mehr. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That block was changed since, so this cannot be undone any more.</source>
            <translation>Der Block wurde seither geändert, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>That day is still to come.</source>
            <translation>Der Tag kommt noch.</translation>
        </message>
        <message>
            <source>That day is still to come. Review it once it has begun.</source>
            <translation>Der Tag kommt noch. Besprich ihn, wenn er begonnen hat.</translation>
        </message>
        <message>
            <source>That deal is not in the file. Reload the board and try again.</source>
            <translation>Der Deal ist nicht in der Datei. Lade das Board neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That is not in the playbook any more. Reload the page and try again.</source>
            <translation>Das ist nicht mehr im Playbook. Lade die Seite neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That meeting is not in any calendar any more.</source>
            <translation>Der Termin ist in keinem Kalender mehr.</translation>
        </message>
        <message>
            <source>That meeting is not in any calendar any more. Look at the day again.</source>
            <translation>Der Termin ist in keinem Kalender mehr. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That meeting was linked anew since, so this cannot be undone any more.</source>
            <translation>Der Termin wurde seither neu verknüpft, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>That name was taken out for good.</source>
            <translation>Der Name wurde endgültig entfernt.</translation>
        </message>
        <message>
            <source>That person is not in the file. Open the deal anew and try again.</source>
            <translation>Die Person ist nicht in der Datei. Öffne den Deal neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That pipeline is not in the file. Reload the board and try again.</source>
            <translation>Die Pipeline ist nicht in der Datei. Lade das Board neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That proof is not in the file. Open the deal anew and try again.</source>
            <translation>Der Nachweis ist nicht in der Datei. Öffne den Deal neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>That proof was corrected or withdrawn since.</source>
            <translation>Der Nachweis wurde seither berichtigt oder zurückgezogen.</translation>
        </message>
        <message>
            <source>That series of blocks is not in the file. Look at the day again.</source>
            <translation>Diese Reihe von Blöcken ist nicht in der Datei. Sieh dir den Tag noch einmal an.</translation>
        </message>
        <message>
            <source>That series was changed since, so this cannot be undone any more.</source>
            <translation>Die Reihe wurde seither geändert, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>That time is over, so this cannot be undone any more.</source>
            <translation>Die Zeit ist vorbei, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>That time is over. Choose one that is still to come.</source>
            <translation>Die Zeit ist vorbei. Wähle eine, die noch kommt.</translation>
        </message>
        <message>
            <source>That time is taken by {named}. Choose another time, or let what follows move.</source>
            <translation>Diese Zeit ist von {named} belegt. Wähle eine andere, oder lass das Folgende weiterrücken.</translation>
        </message>
        <message>
            <source>That was answered anew since, so this cannot be undone any more.</source>
            <translation>Das wurde seither neu beantwortet, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>The attached file {name} did not come with the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block repeats on that weekday already. Move this one alone, or choose another.</source>
            <translation>Der Block wiederholt sich an dem Wochentag schon. Verschieb nur diesen, oder wähle einen anderen.</translation>
        </message>
        <message>
            <source>The block stops repeating before it begins. Choose a later last day.</source>
            <translation>Der Block hört auf sich zu wiederholen, bevor er beginnt. Wähle einen späteren letzten Tag.</translation>
        </message>
        <message>
            <source>The block would repeat on no day. Choose a later last day, or other weekdays.</source>
            <translation>Der Block würde sich an keinem Tag wiederholen. Wähle einen späteren letzten Tag, oder andere Wochentage.</translation>
        </message>
        <message>
            <source>The blocks could not be written to {to}: {reason}. Free some space or choose another place, then do it again.</source>
            <translation>Die Blöcke ließen sich nicht nach {to} schreiben: {reason}. Schaffe Platz, oder wähle einen anderen Ort, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The columns of {name} are guessed. See whether they are right.</source>
            <translation>Die Spalten von {name} sind geraten. Sieh nach, ob sie stimmen.</translation>
        </message>
        <message>
            <source>The data file is a link to {target}, whose folder is not there. Connect its disk first.</source>
            <translation>Die Datendatei ist ein Verweis auf {target}, dessen Ordner nicht da ist. Schließ erst die Platte an.</translation>
        </message>
        <message>
            <source>The data folder cannot be opened, so nothing was recorded. Check that it is there.</source>
            <translation>Der Datenordner lässt sich nicht öffnen, also wurde nichts eingetragen. Prüfe, ob er da ist.</translation>
        </message>
        <message>
            <source>The data folder is read-only, so nothing was recorded. Make it writable first.</source>
            <translation>Der Datenordner ist schreibgeschützt, also wurde nichts eingetragen. Mach ihn erst beschreibbar.</translation>
        </message>
        <message>
            <source>The day lies ahead. Proof is something that has happened.</source>
            <translation>Der Tag liegt in der Zukunft. Ein Nachweis ist etwas, das geschehen ist.</translation>
        </message>
        <message>
            <source>The day lies more than ten years back. Check the year.</source>
            <translation>Der Tag liegt mehr als zehn Jahre zurück. Prüfe das Jahr.</translation>
        </message>
        <message>
            <source>The deal did not move: {message}.</source>
            <translation>Der Deal hat sich nicht bewegt: {message}.</translation>
        </message>
        <message>
            <source>The deal has another next step by now: “{what}”.</source>
            <translation>Der Deal hat inzwischen einen anderen nächsten Schritt: „{what}“.</translation>
        </message>
        <message>
            <source>The deal has no name: {headers} is blank.</source>
            <translation>Der Deal hat keinen Namen: {headers} ist leer.</translation>
        </message>
        <message>
            <source>The deal has no stage.</source>
            <translation>Der Deal hat keine Phase.</translation>
        </message>
        <message>
            <source>The deal {deal_id} is not in {name}. Import {file} by itself.</source>
            <translation>Der Deal {deal_id} ist nicht in {name}. Importiere {file} für sich.</translation>
        </message>
        <message>
            <source>The deals of {owner} are taken, as last time.</source>
            <translation>Die Deals von {owner} werden genommen, wie letztes Mal.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was recorded. Free some space and do it again.</source>
            <translation>Die Platte ist voll, also wurde nichts eingetragen. Schaffe Platz, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The disk reported an error, so nothing was recorded. Check the disk and do it again.</source>
            <translation>Die Platte meldete einen Fehler, also wurde nichts eingetragen. Prüfe die Platte, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The expected close goes later. Say whether the date was a guess or what is new.</source>
            <translation>Der erwartete Abschluss geht nach hinten. Sag, ob das Datum geraten war, oder was neu ist.</translation>
        </message>
        <message>
            <source>The file ends in the middle of {names}. Export the calendar again to have all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8; it was read as {name}. If its letters look wrong, say what it is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files of {name} are larger than {largest_folder} MiB. Choose fewer of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row is in line {line}.</source>
            <translation>Die erste Zeile steht in Zeile {line}.</translation>
        </message>
        <message>
            <source>The first row looks like a deal, so the columns have no names.</source>
            <translation>Die erste Zeile sieht wie ein Deal aus, also haben die Spalten keine Namen.</translation>
        </message>
        <message>
            <source>The form of “{title}” stays. Archive it and add another one instead.</source>
            <translation>Die Form von „{title}“ bleibt. Archiviere sie, und füg stattdessen eine andere hinzu.</translation>
        </message>
        <message>
            <source>The gate of {backup} was altered from outside: {altered} It was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate of {database} was altered from outside: {altered} Rider will not write to it. Run “rider check” for the whole list; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is in line {line}, below a row of groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is in line {line}.</source>
            <translation>Die Kopfzeile steht in Zeile {line}.</translation>
        </message>
        <message>
            <source>The header is repeated in line {lines}; that line was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is repeated in lines {told}; those lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import of {name} was taken back before.</source>
            <translation>Der Import von {name} wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>The last stage, and no other, has kind = "won": it holds what Won asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping leads to the pipeline “{name}”, which is not there. There is {have}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping sends “{word}” to “{meant}”, and “{standard}” has no such stage. It has {have}; closed deals are won or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping {where} cannot be used: {sentence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step is due in the past. Choose today or a later day.</source>
            <translation>Der nächste Schritt läge in der Vergangenheit. Wähle heute oder einen späteren Tag.</translation>
        </message>
        <message>
            <source>The next step “{what}” is overdue. Say what came of it, or give it a new day, then go on.</source>
            <translation>Der nächste Schritt „{what}“ ist überfällig. Sag, was daraus wurde, oder gib ihm einen neuen Tag, dann geh weiter.</translation>
        </message>
        <message>
            <source>The next step “{what}” was closed since.</source>
            <translation>Der nächste Schritt „{what}“ wurde seither abgeschlossen.</translation>
        </message>
        <message>
            <source>The pipeline that the file leads to is not there any more. Look at the file again.</source>
            <translation>Die Pipeline, in die die Datei führt, gibt es nicht mehr. Sieh dir die Datei noch einmal an.</translation>
        </message>
        <message>
            <source>The pipeline “{name}” has no such stage. Reload the board and try again.</source>
            <translation>Die Pipeline „{name}“ hat keine solche Phase. Lade das Board neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The pipeline “{pipeline}” is not known. Say which one it is.</source>
            <translation>Die Pipeline „{pipeline}“ ist nicht bekannt. Sag, welche es ist.</translation>
        </message>
        <message>
            <source>The playbook does not allow this one to be waived. Give the proof instead.</source>
            <translation>Das Playbook erlaubt nicht, das hier zu erlassen. Gib stattdessen den Nachweis.</translation>
        </message>
        <message>
            <source>The playbook does not ask for that. Reload the board and try again.</source>
            <translation>Das Playbook verlangt das nicht. Lade das Board neu, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The playbook was changed there since, so this cannot be undone any more.</source>
            <translation>Das Playbook wurde dort seither geändert, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>The playbook “{found}” is archived. Restore it first, or choose another one.</source>
            <translation>Das Playbook „{found}“ ist archiviert. Hol es erst zurück, oder wähle ein anderes.</translation>
        </message>
        <message>
            <source>The playbook “{ladder}” is archived. Restore it first.</source>
            <translation>Das Playbook „{ladder}“ ist archiviert. Hol es erst zurück.</translation>
        </message>
        <message>
            <source>The record has changed since the file was looked at. Look at it again.</source>
            <translation>Der Verlauf hat sich geändert, seit die Datei angesehen wurde. Sieh sie dir noch einmal an.</translation>
        </message>
        <message>
            <source>The record in {backup} does not hold together, unlike the present one: {worse} It was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is ahead of this machine's clock, so nothing was recorded. Check date and time of the machine, then do it again.</source>
            <translation>Der Verlauf ist der Uhr dieses Rechners voraus, also wurde nichts eingetragen. Prüfe Datum und Uhrzeit des Rechners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The review of that day expects something else since, so this cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row does not say when.</source>
            <translation>Die Zeile sagt nicht, wann.</translation>
        </message>
        <message>
            <source>The row does not say which deal it is about.</source>
            <translation>Die Zeile sagt nicht, um welchen Deal es geht.</translation>
        </message>
        <message>
            <source>The row has no stage.</source>
            <translation>Die Zeile hat keine Phase.</translation>
        </message>
        <message>
            <source>The row has {cells} cells where the header has {width}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample could not be deleted: {reason}. Close what has {path} open, then try again.</source>
            <translation>Das Beispiel ließ sich nicht löschen: {reason}. Schließ, was {path} offen hat, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The sample could not be made: {reason}. Free some space, then try again.</source>
            <translation>Das Beispiel ließ sich nicht anlegen: {reason}. Schaffe Platz, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The sample was not made.</source>
            <translation>Das Beispiel wurde nicht angelegt.</translation>
        </message>
        <message>
            <source>The settings could not be kept in {path} ({reason}). They hold until Rider ends.</source>
            <translation>Die Einstellungen ließen sich nicht in {path} festhalten ({reason}). Sie gelten, bis Rider endet.</translation>
        </message>
        <message>
            <source>The sheet “{title}” is read, the {which} of {visible}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{stage_id}” is archived. Restore it first.</source>
            <translation>Die Phase „{stage_id}“ ist archiviert. Hol sie erst zurück.</translation>
        </message>
        <message>
            <source>The stage “{word}” is closed, and the outcome is “{told}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{word}” is none that “{ladder}” has. Say what it means there.</source>
            <translation>Die Phase „{word}“ ist keine, die „{ladder}“ hat. Sag, was sie dort bedeutet.</translation>
        </message>
        <message>
            <source>The stage “{word}” is {outcome}, and the row says that the deal is {closing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stages of “{pipeline}” are not numbered in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status “{told}” is not known. Say whether it is open, won or lost.</source>
            <translation>Der Status „{told}“ ist nicht bekannt. Sag, ob er offen, gewonnen oder verloren ist.</translation>
        </message>
        <message>
            <source>The tables could not be written to {to}: {reason}. Free some space or choose another folder, then do it again.</source>
            <translation>Die Tabellen ließen sich nicht nach {to} schreiben: {reason}. Schaffe Platz, oder wähle einen anderen Ordner, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The words of that proof are gone already.</source>
            <translation>Die Worte dieses Nachweises sind schon weg.</translation>
        </message>
        <message>
            <source>The words of that proof were taken out for good. Give the proof anew.</source>
            <translation>Die Worte dieses Nachweises wurden endgültig entfernt. Gib den Nachweis neu.</translation>
        </message>
        <message>
            <source>The words were taken out.</source>
            <translation>Die Worte wurden entfernt.</translation>
        </message>
        <message>
            <source>The {what} could not be written to {to}: {reason}. Free some space or choose another place, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are deals on your board, and a restore never merges. “rider restore” makes another folder from an export; say --data DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {more:,} more kinds of problems; only the first are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a data file in {path} already, and a restore never merges. Choose an empty folder with --data DIR, or move that file away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a playbook “{strip}” already{away}. Choose another name.</source>
            <translation>Es gibt schon ein Playbook „{strip}“{away}. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is a stage “{name}” already, perhaps an archived one. Choose another name.</source>
            <translation>Es gibt schon eine Phase „{name}“, vielleicht eine archivierte. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is more; only the first problems are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup at {path}. “rider backup --list” tells those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no block in this week yet. Plan some first, then keep it.</source>
            <translation>In dieser Woche ist noch kein Block. Plane erst welche, dann heb sie auf.</translation>
        </message>
        <message>
            <source>There is no data file at {database}.</source>
            <translation>Unter {database} gibt es keine Datendatei.</translation>
        </message>
        <message>
            <source>There is no data file at {path} yet. Start Rider or import a file first.</source>
            <translation>Unter {path} gibt es noch keine Datendatei. Starte Rider, oder importiere erst eine Datei.</translation>
        </message>
        <message>
            <source>There is no deal {deal_id} in {name} or on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no deal {deal_id} on the board. Import the deals first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {parent}. Make it first, or choose another place.</source>
            <translation>Es gibt keinen Ordner {parent}. Leg ihn erst an, oder wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>There is no move of this deal to undo.</source>
            <translation>Es gibt keinen Zug dieses Deals rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is no open deal to talk about.</source>
            <translation>Es gibt keinen offenen Deal, über den zu sprechen wäre.</translation>
        </message>
        <message>
            <source>There is no such import in the record. Look at the list of imports again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block is over and was not held. Plan a new one; this one stays in the record.</source>
            <translation>Dieser Block ist vorbei und wurde nicht gehalten. Plane einen neuen; dieser bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>This block is running. Finish it first.</source>
            <translation>Dieser Block läuft. Beende ihn erst.</translation>
        </message>
        <message>
            <source>This block is running. Give it more minutes, or finish it.</source>
            <translation>Dieser Block läuft. Gib ihm mehr Minuten, oder beende ihn.</translation>
        </message>
        <message>
            <source>This block was dropped. Plan it anew.</source>
            <translation>Dieser Block wurde gestrichen. Plane ihn neu.</translation>
        </message>
        <message>
            <source>This block was for a day that is over. Plan a new one.</source>
            <translation>Dieser Block war für einen Tag, der vorbei ist. Plane einen neuen.</translation>
        </message>
        <message>
            <source>This block was held already. Plan a new one.</source>
            <translation>Dieser Block wurde schon gehalten. Plane einen neuen.</translation>
        </message>
        <message>
            <source>This block was held, so it stays as it was.</source>
            <translation>Dieser Block wurde gehalten, also bleibt er, wie er war.</translation>
        </message>
        <message>
            <source>This block was not held, so nothing came of it.</source>
            <translation>Dieser Block wurde nicht gehalten, also wurde nichts daraus.</translation>
        </message>
        <message>
            <source>This cannot be undone: it is in the record for good.</source>
            <translation>Das lässt sich nicht rückgängig machen: Es ist endgültig eingetragen.</translation>
        </message>
        <message>
            <source>This deal has no open next step. Set one first.</source>
            <translation>Dieser Deal hat keinen offenen nächsten Schritt. Setze erst einen.</translation>
        </message>
        <message>
            <source>This is no TOML: {error}. Correct it there, then read it again.</source>
            <translation>Das ist kein TOML: {error}. Berichtige es dort, dann lies es noch einmal.</translation>
        </message>
        <message>
            <source>This is no playbook: it is nested too deeply.</source>
            <translation>Das ist kein Playbook: Es ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>This is not a playbook: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is still to come, so it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sample, into which no backup is put. Leave the sample first.</source>
            <translation>Das ist das Beispiel, in das keine Sicherung kommt. Verlass erst das Beispiel.</translation>
        </message>
        <message>
            <source>This is the sample, which is not backed up: it can be made again at any time.</source>
            <translation>Das ist das Beispiel, das nicht gesichert wird: Es lässt sich jederzeit neu anlegen.</translation>
        </message>
        <message>
            <source>This meeting has not begun yet. Say afterwards what came of it.</source>
            <translation>Der Termin hat noch nicht begonnen. Sag danach, was daraus wurde.</translation>
        </message>
        <message>
            <source>Those who took part are people of the meeting's deal.</source>
            <translation>Wer dabei war, gehört zu den Personen des Deals, um den es im Termin geht.</translation>
        </message>
        <message>
            <source>Those words were taken out for good.</source>
            <translation>Diese Worte wurden endgültig entfernt.</translation>
        </message>
        <message>
            <source>What came of this block is in the record already. Undo that first.</source>
            <translation>Was aus diesem Block wurde, ist schon eingetragen. Mach erst das rückgängig.</translation>
        </message>
        <message>
            <source>What follows would not fit into this day any more. Drop something first.</source>
            <translation>Was folgt, passt nicht mehr in diesen Tag. Streich erst etwas.</translation>
        </message>
        <message>
            <source>What is in the way has begun or begins earlier, so it stays. Choose another time.</source>
            <translation>Was im Weg ist, hat begonnen oder beginnt früher, also bleibt es. Wähle eine andere Zeit.</translation>
        </message>
        <message>
            <source>What stands before the cents is {marks}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept of the running block cannot be read, so its minutes are not known. Say when it ended, or discard it.</source>
            <translation>Was vom laufenden Block festgehalten wurde, lässt sich nicht lesen, also sind seine Minuten nicht bekannt. Sag, wann er endete, oder verwirf ihn.</translation>
        </message>
        <message>
            <source>What was restored could not take its place: {reason}. Your file is as it was; check {path}, then restore again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you said of files with these columns is remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which column of {name} has {what}? Choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Winning wants the final amount and the day of the order, today at the latest.</source>
            <translation>Gewinnen braucht den endgültigen Betrag und den Tag des Auftrags, spätestens heute.</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>einer Zuordnung</translation>
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation>eine Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>archiving the deal</source>
            <translation>das Archivieren des Deals</translation>
        </message>
        <message>
            <source>bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closing the block</source>
            <translation>das Abschließen des Blocks</translation>
        </message>
        <message>
            <source>closing the step</source>
            <translation>das Abschließen des Schritts</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <source>could have the day or the month first</source>
            <translation>könnte den Tag oder den Monat zuerst haben</translation>
        </message>
        <message>
            <source>could mean thousands or a fraction; add decimal_mark to the mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ending the wait</source>
            <translation>das Ende des Wartens</translation>
        </message>
        <message>
            <source>hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a date that Rider can read; write it as 2024-01-31</source>
            <translation>ist kein Datum, das Rider lesen kann; schreib es als 2024-01-31</translation>
        </message>
        <message>
            <source>is not a day of the calendar</source>
            <translation>ist kein Tag des Kalenders</translation>
        </message>
        <message>
            <source>is not an amount</source>
            <translation>ist kein Betrag</translation>
        </message>
        <message>
            <source>is shortened; write the amount out in full</source>
            <translation>ist abgekürzt; schreib den Betrag aus</translation>
        </message>
        <message>
            <source>is too long for an amount</source>
            <translation>ist zu lang für einen Betrag</translation>
        </message>
        <message>
            <source>linking the meeting</source>
            <translation>das Verknüpfen des Termins</translation>
        </message>
        <message>
            <source>losing the deal</source>
            <translation>der Verlust des Deals</translation>
        </message>
        <message>
            <source>lowering the claim</source>
            <translation>das Senken der Behauptung</translation>
        </message>
        <message>
            <source>making the deal</source>
            <translation>das Anlegen des Deals</translation>
        </message>
        <message>
            <source>naming a person</source>
            <translation>das Nennen einer Person</translation>
        </message>
        <message>
            <source>no block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a finite amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open Rider and restore a backup, or run “rider restore latest”</source>
            <translation>öffne Rider und stell eine Sicherung wieder her, oder rufe „rider restore latest“ auf</translation>
        </message>
        <message>
            <source>out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preparing for the meeting</source>
            <translation>die Vorbereitung des Termins</translation>
        </message>
        <message>
            <source>putting the step off</source>
            <translation>das Verschieben des Schritts</translation>
        </message>
        <message>
            <source>removing a person</source>
            <translation>das Entfernen einer Person</translation>
        </message>
        <message>
            <source>reopening the deal</source>
            <translation>das Wiederöffnen des Deals</translation>
        </message>
        <message>
            <source>requirement is a list of tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restoring the deal</source>
            <translation>das Zurückholen des Deals</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>Semikolons</translation>
        </message>
        <message>
            <source>such a session cannot be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tabs</source>
            <translation>Tabulatoren</translation>
        </message>
        <message>
            <source>taking the batch out</source>
            <translation>das Herausnehmen der Runde</translation>
        </message>
        <message>
            <source>the batch of outreach</source>
            <translation>die Akquiserunde</translation>
        </message>
        <message>
            <source>the change of a person</source>
            <translation>die Änderung einer Person</translation>
        </message>
        <message>
            <source>the change to {pipeline}</source>
            <translation>der Wechsel zu {pipeline}</translation>
        </message>
        <message>
            <source>the edit</source>
            <translation>die Änderung</translation>
        </message>
        <message>
            <source>the merge into {deal}</source>
            <translation>die Zusammenführung mit {deal}</translation>
        </message>
        <message>
            <source>the move back to {stage}</source>
            <translation>der Zug zurück nach {stage}</translation>
        </message>
        <message>
            <source>the move to {stage}</source>
            <translation>der Zug nach {stage}</translation>
        </message>
        <message>
            <source>the next step</source>
            <translation>der nächste Schritt</translation>
        </message>
        <message>
            <source>the proofs</source>
            <translation>die Nachweise</translation>
        </message>
        <message>
            <source>the push of the close</source>
            <translation>das Verschieben des Abschlusses</translation>
        </message>
        <message>
            <source>the repeating block</source>
            <translation>der Block, der sich wiederholt</translation>
        </message>
        <message>
            <source>the time for the step</source>
            <translation>die Zeit für den Schritt</translation>
        </message>
        <message>
            <source>the wait</source>
            <translation>das Warten</translation>
        </message>
        <message>
            <source>the withdrawal</source>
            <translation>das Zurückziehen</translation>
        </message>
        <message>
            <source>too few, or too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too large an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was shortened by a spreadsheet; write the amount out in full</source>
            <translation>wurde von einer Tabellenkalkulation abgekürzt; schreib den Betrag aus</translation>
        </message>
        <message>
            <source>what came of the conversation</source>
            <translation>was aus dem Gespräch wurde</translation>
        </message>
        <message>
            <source>winning the deal</source>
            <translation>der Gewinn des Deals</translation>
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{archived} is archived. Restore it first.</source>
            <translation>{archived} ist archiviert. Hol ihn erst zurück.</translation>
        </message>
        <message>
            <source>{backup} is damaged ({error}), so it cannot be restored. Choose another one.</source>
            <translation>{backup} ist beschädigt ({error}), also lässt sie sich nicht wiederherstellen. Wähle eine andere.</translation>
        </message>
        <message>
            <source>{backup} is damaged, so it was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is the data file itself. Choose a backup of it.</source>
            <translation>{backup} ist die Datendatei selbst. Wähle eine Sicherung davon.</translation>
        </message>
        <message>
            <source>{before} in “{upto}” or before it, and would have other proof to bring. The order can change once none does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events are not finished: {names}. Export the calendar again to have all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events do not say when they begin, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events end before they begin. They are shown without a length: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events have times that cannot be read, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events last more than a year, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events repeat by rules that cannot be read. Only their first dates are shown: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events repeat more often than daily, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} columns are called “{plain}”; {which} called {also} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is on the board already {where}. Say whether it is the same deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{document} cannot be read: {reason}. Choose the file that “rider export” wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{encoding}, divided by {divided}</source>
            <translation>{encoding}, getrennt durch {divided}</translation>
        </message>
        <message>
            <source>{file}, line {line}: {reason}</source>
            <translation>{file}, Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>{gone} is won. Keep that one, and merge the other into it.</source>
            <translation>{gone} ist gewonnen. Behalte den, und führe den anderen in ihn zusammen.</translation>
        </message>
        <message>
            <source>{header} has dates such as {sample}, and no date tells whether the day or the month comes first. Say which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} has dates with the day first and others with the month first, such as {proof}. Say which is right; rows that do not fit are kept aside with their reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} has more than {longest_text:,} letters. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} is “{cell}”: the mapping leaves such rows out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ids} are ids in this file. Put {path} into the same folder, and they get names; without it deals keep those they have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{later} So the import of {name} stays.</source>
            <translation>{later} Also bleibt der Import von {name}.</translation>
        </message>
        <message>
            <source>{n:,} rows (lines {lines}): {reason}</source>
            <translation>{n:,} Zeilen (Zeilen {lines}): {reason}</translation>
        </message>
        <message>
            <source>{n:,} rows of {file} (lines {lines}): {reason}</source>
            <translation>{n:,} Zeilen von {file} (Zeilen {lines}): {reason}</translation>
        </message>
        <message>
            <source>{named} is not in the file. Choose it again.</source>
            <translation>{named} ist nicht in der Datei. Wähle neu.</translation>
        </message>
        <message>
            <source>{named} is running. Finish it first.</source>
            <translation>{named} läuft. Beende ihn erst.</translation>
        </message>
        <message>
            <source>{names} does not say when it begins, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} ends before it begins. It is shown without a length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} has a time that cannot be read, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} lasts more than a year, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} repeats by a rule that cannot be read. Only its first date is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} repeats more often than daily, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot enter {target} yet. Missing: {named}{more}.</source>
            <translation>{name} kann noch nicht in {target}. Es fehlt: {named}{more}.</translation>
        </message>
        <message>
            <source>{name} claims no stage beyond what it has proven.</source>
            <translation>{name} behauptet keine Phase über das Nachgewiesene hinaus.</translation>
        </message>
        <message>
            <source>{name} defines entities in its XML, which no spreadsheet does, so it is not opened. Save the sheet as CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not wait for anything.</source>
            <translation>{name} wartet auf nichts.</translation>
        </message>
        <message>
            <source>{name} has a file {name2} that no proof hangs on or that is too large, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a header and no rows below it, so there is nothing to bring in. Export the deals from your CRM again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more rows than a sheet can have. Save the sheet as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} events. Choose fewer files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} events. Export a shorter stretch of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} meetings within the {weeks_back} weeks that Rider shows. Choose a smaller calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_files:,} .ics files. Choose a smaller folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_rows:,} rows. Split it and import the parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has moved since. Redo is only for what was undone last.</source>
            <translation>{name} hat sich seither bewegt. Wiederholen gilt nur dem zuletzt Rückgängigen.</translation>
        </message>
        <message>
            <source>{name} has moved since. Undo is only for its last move.</source>
            <translation>{name} hat sich seither bewegt. Rückgängig gilt nur dem letzten Zug.</translation>
        </message>
        <message>
            <source>{name} has no .ics files. Choose the folder that your calendar is kept in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column of ids. Is a deal the same when the file comes again if its name and account are the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column {value}, which the mapping names. It has: {header}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no deals of “{wanted_owner}”. It has those of {owners}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no visible sheet with two rows and two columns at least. Choose the workbook that has the deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has one column only, so it is hardly a table of deals. Export it as CSV with a header.</source>
            <translation>{name} hat nur eine Spalte, ist also kaum eine Tabelle von Deals. Exportiere sie als CSV mit Kopfzeile.</translation>
        </message>
        <message>
            <source>{name} has rows that cannot be brought to the format of this Rider ({orig}), so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has the deals of {owners} owners: {owners2}. Choose yours, or take all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {cells:,} columns; Rider reads up to {most_columns:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {usual:,} columns; Rider reads up to {most_columns:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds a record that does not hold together, so nothing was restored: {problems} Take another copy of the export, or the last good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds half a character, which no text of Rider's has. It was changed or damaged, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a binary workbook. Save it as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a document and no workbook. Save the table as .xlsx or CSV (UTF-8).</source>
            <translation>{name} ist ein Dokument und keine Arbeitsmappe. Sichere die Tabelle als .xlsx oder CSV (UTF-8).</translation>
        </message>
        <message>
            <source>{name} is a packed file and no workbook. Unpack it first and import the CSV inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a packed file that is damaged or cut off. Export or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a workbook that is damaged or unusual. Open it in your spreadsheet, save it anew as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a workbook with a password. Open it in your spreadsheet, save it without one and import that.</source>
            <translation>{name} ist eine Arbeitsmappe mit Passwort. Öffne sie in deiner Tabellenkalkulation, sichere sie ohne, und importiere das.</translation>
        </message>
        <message>
            <source>{name} is an OpenDocument file. Save it as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is archived already.</source>
            <translation>{name} ist schon archiviert.</translation>
        </message>
        <message>
            <source>{name} is archived. Restore it first.</source>
            <translation>{name} ist archiviert. Hol ihn erst zurück.</translation>
        </message>
        <message>
            <source>{name} is closed. Only an open deal waits.</source>
            <translation>{name} ist abgeschlossen. Nur ein offener Deal wartet.</translation>
        </message>
        <message>
            <source>{name} is closed. Reopen it first.</source>
            <translation>{name} ist abgeschlossen. Öffne ihn erst wieder.</translation>
        </message>
        <message>
            <source>{name} is empty. Export the deals from your CRM again.</source>
            <translation>{name} ist leer. Exportiere die Deals noch einmal aus deinem CRM.</translation>
        </message>
        <message>
            <source>{name} is in “{other}” already.</source>
            <translation>{name} ist schon in „{other}“.</translation>
        </message>
        <message>
            <source>{name} is named already. Change their entry instead.</source>
            <translation>{name} ist schon genannt. Ändere stattdessen den Eintrag.</translation>
        </message>
        <message>
            <source>{name} is not JSON {place}, or it breaks off there, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an export of Rider. Choose the file that “rider export” wrote.</source>
            <translation>{name} ist kein Export von Rider. Wähle die Datei, die „rider export“ geschrieben hat.</translation>
        </message>
        <message>
            <source>{name} is not archived.</source>
            <translation>{name} ist nicht archiviert.</translation>
        </message>
        <message>
            <source>{name} is open already.</source>
            <translation>{name} ist schon offen.</translation>
        </message>
        <message>
            <source>{name} is what Rider exported as {other}.csv, which has no deals to bring in. Choose {deals}.csv beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} names no owners, so “{wanted_owner}” cannot be picked. Take all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} says that it is {upper}, but not all of it is. Export it again as CSV (UTF-8).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} stands in {stage} already. Moving back wants a reason.</source>
            <translation>{name} steht schon in {stage}. Zurücksetzen braucht einen Grund.</translation>
        </message>
        <message>
            <source>{name} takes too long to read. Export a shorter stretch of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed since, so this cannot be undone any more.</source>
            <translation>{name} wurde seither geändert, also lässt sich das nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>{name} was made by a newer Rider (format {version}, this one knows {schema_version}). Install the newer Rider; nothing was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was merged into {kept}. Its history is there.</source>
            <translation>{name} wurde mit {kept} zusammengeführt. Dort ist auch der Verlauf.</translation>
        </message>
        <message>
            <source>{name} was removed before.</source>
            <translation>{name} wurde schon entfernt.</translation>
        </message>
        <message>
            <source>{name} would unpack to {in_all:,} MiB, so it is not opened. Save its sheet as CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {what} {place}, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {what}. Export the calendar as an .ics file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {wrong}, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, line {number}: the line is longer than {longest_line} MiB, so it is hardly a row of deals. Shorten it; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, row {row}, column “{column}”: the cell holds {what}. Export the file again as CSV (UTF-8); nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: say after how many days a deal stalls, from 1 to {most_days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} are read {first} first, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} read as {currency}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} read as {currency}, your currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} belongs to Rider itself. Attach the file that the buyer sent.</source>
            <translation>{path} gehört zu Rider selbst. Häng die Datei an, die der Käufer geschickt hat.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} lässt sich nicht lesen: {reason}. Wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>{path} could not be copied into the data folder: {reason}. Free some space or check the disk, then attach it again.</source>
            <translation>{path} ließ sich nicht in den Datenordner kopieren: {reason}. Schaffe Platz, oder prüfe die Platte, dann häng sie noch einmal an.</translation>
        </message>
        <message>
            <source>{path} has a name that Rider cannot keep. Rename it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a database of another program. Rider left it alone.</source>
            <translation>{path} ist die Datenbank eines anderen Programms. Rider hat sie nicht angerührt.</translation>
        </message>
        <message>
            <source>{path} is an answer to an invitation, and no calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is busy with another program. Try again when that one is done.</source>
            <translation>{path} ist von einem anderen Programm belegt. Versuch es noch einmal, wenn das fertig ist.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}), so it cannot be read.</source>
            <translation>{path} ist beschädigt ({error}), also lässt es sich nicht lesen.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Rider wrote nothing to it; {restore}.</source>
            <translation>{path} ist beschädigt ({error}). Rider hat nichts hineingeschrieben; {restore}.</translation>
        </message>
        <message>
            <source>{path} is damaged ({splitlines}). Rider wrote nothing to it; {restore}.</source>
            <translation>{path} ist beschädigt ({splitlines}). Rider hat nichts hineingeschrieben; {restore}.</translation>
        </message>
        <message>
            <source>{path} is damaged. Rider wrote nothing more to it; {restore}.</source>
            <translation>{path} ist beschädigt. Rider hat nichts mehr hineingeschrieben; {restore}.</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes), so it is not a data file any more. Rider left it alone: {restore}, or move it away to start anew.</source>
            <translation>{path} ist leer (0 Bytes), also keine Datendatei mehr. Rider hat sie nicht angerührt: {restore}, oder schaff sie weg, um neu anzufangen.</translation>
        </message>
        <message>
            <source>{path} is larger than {largest_file} MiB. Export a shorter stretch of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is larger than {largest_file} MiB. Split it and import the parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a Rider data file, or its head is damaged. Rider left it alone.</source>
            <translation>{path} ist keine Datendatei von Rider, oder ihr Anfang ist beschädigt. Rider hat sie nicht angerührt.</translation>
        </message>
        <message>
            <source>{path} is not a file of at most {limit} MB. Attach a smaller one or give a link.</source>
            <translation>{path} ist keine Datei mit höchstens {limit} MB. Häng eine kleinere an, oder gib einen Link an.</translation>
        </message>
        <message>
            <source>{path} is not a file. Choose the .ics file of your calendar.</source>
            <translation>{path} ist keine Datei. Wähle die .ics-Datei deines Kalenders.</translation>
        </message>
        <message>
            <source>{path} is not a file. Give the CSV file that your CRM exported.</source>
            <translation>{path} ist keine Datei. Gib die CSV-Datei an, die dein CRM exportiert hat.</translation>
        </message>
        <message>
            <source>{path} is not a sample that Rider made, so Rider left it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a sample that Rider made, so Rider left it alone. Move it away, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not there any more. Put it back, or remove the calendar from Rider.</source>
            <translation>{path} ist nicht mehr da. Leg sie zurück, oder entferne den Kalender aus Rider.</translation>
        </message>
        <message>
            <source>{path} is not written in UTF-8; some letters may be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large to be a mapping. Give the TOML file that names the columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it, but does not look like a history of deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it, but has no columns “{key}” and “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it: {lower} get their names from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it: {rows:,} rows tell when deals came into their stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was made by an older Rider. Start Rider once, which brings it up to date, then export again; “rider export FILE.json” takes it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer Rider (format {version}, this one knows {schema_version}). Install the newer Rider; nothing was changed.</source>
            <translation>{path} wurde von einem neueren Rider geschrieben (Format {version}, dieses kennt {schema_version}). Installiere das neuere Rider; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{place} cannot be read: {reason}.</source>
            <translation>{place} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{place} has {found:,} under [[{name}]]; {most} are possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is no text in UTF-8. Choose the TOML file of a playbook.</source>
            <translation>{place} ist kein Text in UTF-8. Wähle die TOML-Datei eines Playbooks.</translation>
        </message>
        <message>
            <source>{place} is too large for a playbook. Choose another file.</source>
            <translation>{place} ist zu groß für ein Playbook. Wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>{place} lies in Rider's own data folder. Choose a place for backups outside of it.</source>
            <translation>{place} liegt in Riders eigenem Datenordner. Wähle einen Ort für Sicherungen außerhalb.</translation>
        </message>
        <message>
            <source>{place} says no form. Say form = with one of {form}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} says no {name}. Say {name} = "…".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} says “{name}”, which is not known there. Known are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, column {column}: the field is longer than {largest_field} KiB. Shorten it or close its quotation mark; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a cell is longer than {largest_field} KiB. Shorten it; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a quotation mark is opened and not closed, or a field is longer than {largest_field} KiB. Close or shorten it there; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a quotation mark stands within a quoted field ({text}). Double it there, or export the file again; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: least_grade is 1 (claim), 2 (recorded fact) or 3 (by the buyer).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is a text between quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is one of {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: “{name}” is a list of tables, each under [[{name2}]].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} an amount and no currency in {name}. Say the currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} could not be read as {name} and {stand} as “�”: see {where} {listed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} deals on the board are called {deal}{why}. Give one of them another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} holds {deals:,} deals and {events:,} events, half or less of what the newest backup holds ({deals_before:,} and {events_before:,}), so it was not backed up. If something is lost, restore that backup; if all is as it should be, run “rider backup --even-if-smaller”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} is damaged ({why}), so it was not copied; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{s} asks for no proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} could not be replaced: {reason}. Close what has it open, then do it again; all is as it was.</source>
            <translation>{target} ließ sich nicht ersetzen: {reason}. Schließ, was es offen hat, dann versuch es noch einmal; alles ist wie zuvor.</translation>
        </message>
        <message>
            <source>{target} does not lie before {stage}.</source>
            <translation>{target} liegt nicht vor {stage}.</translation>
        </message>
        <message>
            <source>{target} is not a file, so Rider left it alone. Move it away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is still being read here. Try again in a moment.</source>
            <translation>{target} wird hier noch gelesen. Versuch es gleich noch einmal.</translation>
        </message>
        <message>
            <source>{there} in “{stage}”. Move {value} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, by its columns</source>
            <translation>{title}, an den Spalten</translation>
        </message>
        <message>
            <source>{title}, by its mapping</source>
            <translation>{title}, nach seiner Zuordnung</translation>
        </message>
        <message>
            <source>{title}: a proof stays fresh for 1 to {most_days} days, or for good.</source>
            <translation>{title}: Ein Nachweis bleibt 1 bis {most_days} Tage frisch, oder auf Dauer.</translation>
        </message>
        <message>
            <source>{title}: {sentence}</source>
            <translation>{title}: {sentence}</translation>
        </message>
        <message>
            <source>{told} left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told}, and by {title}</source>
            <translation>{told}, und nach {title}</translation>
        </message>
        <message>
            <source>{told}; {table}.</source>
            <translation>{told}; {table}.</translation>
        </message>
        <message>
            <source>{to} could not be written: {reason}. Free some space or choose another place; nothing half is there.</source>
            <translation>{to} ließ sich nicht schreiben: {reason}. Schaffe Platz, oder wähle einen anderen Ort; nichts Halbes liegt dort.</translation>
        </message>
        <message>
            <source>{to} is a Rider data file and stays as it is. Choose another place.</source>
            <translation>{to} ist eine Datendatei von Rider und bleibt, wie sie ist. Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>{to} is there already. Choose another name, or say --replace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} lies in Rider's own data folder. Choose a place outside of it.</source>
            <translation>{to} liegt in Riders eigenem Datenordner. Wähle einen Ort außerhalb.</translation>
        </message>
        <message>
            <source>{unknown:,} more words of {header} are not known. See whether that is the column with the stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}. Say whether it is open, won or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}. Say which of {have} it is, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}{where}. Say which stage it is, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} holds a sign that cannot be shown. Type it anew, on one line.</source>
            <translation>{what} hat ein Zeichen, das sich nicht zeigen lässt. Tipp es neu, in einer Zeile.</translation>
        </message>
        <message>
            <source>{what} is longer than {longest} letters. Shorten it.</source>
            <translation>{what} ist länger als {longest} Buchstaben. Kürze es.</translation>
        </message>
        <message>
            <source>{where} is not a mapping in TOML: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why}: such rows are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” in {header} could mean thousands or a fraction. Say what stands before the cents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” in {header} {error}.</source>
            <translation>„{cell}“ in {header} {error}.</translation>
        </message>
        <message>
            <source>“{name}” asks for more than {most_requirements} things. Take some of them out.</source>
            <translation>„{name}“ verlangt mehr als {most_requirements} Dinge. Nimm einige davon heraus.</translation>
        </message>
        <message>
            <source>“{name}” asks for nothing. Say what the buyer must have done before a deal enters it.</source>
            <translation>„{name}“ verlangt nichts. Sag, was der Käufer getan haben muss, bevor ein Deal hineinkommt.</translation>
        </message>
        <message>
            <source>“{name}” asks for “{title}” twice. Take one of them out.</source>
            <translation>„{name}“ verlangt „{title}“ zweimal. Nimm eines davon heraus.</translation>
        </message>
        <message>
            <source>“{name}” is archived already.</source>
            <translation>„{name}“ ist schon archiviert.</translation>
        </message>
        <message>
            <source>“{name}” is in use already.</source>
            <translation>„{name}“ ist schon in Gebrauch.</translation>
        </message>
        <message>
            <source>“{name}” is the only playbook in use, so it stays. Add another one first.</source>
            <translation>„{name}“ ist das einzige Playbook in Gebrauch, also bleibt es. Füg erst ein anderes hinzu.</translation>
        </message>
        <message>
            <source>“{name}” still has {deals}. Close them or change their playbook first.</source>
            <translation>„{name}“ hat noch {deals}. Schließ sie ab, oder wechsle erst ihr Playbook.</translation>
        </message>
        <message>
            <source>“{name}”{others} changed since.</source>
            <translation>„{name}“{others} wurde seither geändert.</translation>
        </message>
        <message>
            <source>“{pair}” in {code_header} is no currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” has {every} stages, archived ones counted. More are not possible.</source>
            <translation>„{pipeline}“ hat {every} Phasen, archivierte mitgezählt. Mehr sind nicht möglich.</translation>
        </message>
        <message>
            <source>“{pipeline}” is archived. Restore it first.</source>
            <translation>„{pipeline}“ ist archiviert. Hol es erst zurück.</translation>
        </message>
        <message>
            <source>“{pipeline}” needs at least two open stages and ends with what Won asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” needs two stages at the least. Add another one first.</source>
            <translation>„{pipeline}“ braucht mindestens zwei Phasen. Füg erst eine andere hinzu.</translation>
        </message>
        <message>
            <source>“{shortened}” in {header} is shortened. Say whether k stands for thousand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” asks for nothing any more. Add a stage instead.</source>
            <translation>„{stage}“ verlangt nichts mehr. Füg stattdessen eine Phase hinzu.</translation>
        </message>
        <message>
            <source>“{stage}” asks for “{strip}” already.</source>
            <translation>„{stage}“ verlangt „{strip}“ schon.</translation>
        </message>
        <message>
            <source>“{stage}” ends the ladder, so it stays where it is.</source>
            <translation>„{stage}“ beendet die Leiter, also bleibt sie, wo sie ist.</translation>
        </message>
        <message>
            <source>“{stage}” has no such place.</source>
            <translation>„{stage}“ hat keinen solchen Platz.</translation>
        </message>
        <message>
            <source>“{stage}” has {most_requirements} requirements, archived ones counted. That is the most.</source>
            <translation>„{stage}“ hat {most_requirements} Anforderungen, archivierte mitgezählt. Mehr geht nicht.</translation>
        </message>
        <message>
            <source>“{stage}” is archived. Restore it first.</source>
            <translation>„{stage}“ ist archiviert. Hol sie erst zurück.</translation>
        </message>
        <message>
            <source>“{stage}” is in use already.</source>
            <translation>„{stage}“ ist schon in Gebrauch.</translation>
        </message>
        <message>
            <source>“{title}” is all that “{stage}” asks for, and a stage asks for one thing at the least. Add another one first, or archive the stage.</source>
            <translation>„{title}“ ist alles, was „{stage}“ verlangt, und eine Phase verlangt mindestens eines. Füg erst eine andere hinzu, oder archiviere die Phase.</translation>
        </message>
        <message>
            <source>“{title}” is archived. Restore it first.</source>
            <translation>„{title}“ ist archiviert. Hol sie erst zurück.</translation>
        </message>
        <message>
            <source>“{title}” is asked for already.</source>
            <translation>„{title}“ wird schon verlangt.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>A checked copy of your data each time that Rider starts.</source>
            <translation>Eine geprüfte Kopie deiner Daten, jedes Mal wenn Rider startet.</translation>
        </message>
        <message>
            <source>A day ends at</source>
            <translation>Ein Tag endet um</translation>
        </message>
        <message>
            <source>A line above the page at the end of your working hours, or at a time of your own.</source>
            <translation>Eine Zeile über der Seite am Ende deiner Arbeitszeit, oder zu einer eigenen Zeit.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Vorangekommen</translation>
        </message>
        <message>
            <source>Another disk is safer than this one. Backups that were made before stay where they are.</source>
            <translation>Eine andere Platte ist sicherer als diese. Frühere Sicherungen bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Back up at the start</source>
            <translation>Beim Start sichern</translation>
        </message>
        <message>
            <source>Back up every day</source>
            <translation>Täglich sichern</translation>
        </message>
        <message>
            <source>Before and after a meeting, so that a block neither begins late nor ends early.</source>
            <translation>Vor und nach einem Termin, damit kein Block zu spät beginnt oder zu früh endet.</translation>
        </message>
        <message>
            <source>Blocks snap to</source>
            <translation>Blöcke rasten ein bei</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>Focus blocks in a day</source>
            <translation>Fokusblöcke je Tag</translation>
        </message>
        <message>
            <source>For when Rider stays open: a copy on each day that it runs.</source>
            <translation>Für den Fall, dass Rider offen bleibt: eine Kopie an jedem Tag, an dem es läuft.</translation>
        </message>
        <message>
            <source>Free around a meeting</source>
            <translation>Frei um einen Termin</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Give 30 to 720 minutes of focus a day.</source>
            <translation>Gib 30 bis 720 Minuten Fokus am Tag an.</translation>
        </message>
        <message>
            <source>Give a time of day, such as 09:00.</source>
            <translation>Gib eine Uhrzeit an, etwa 09:00.</translation>
        </message>
        <message>
            <source>Give days of the week, such as mon,tue,wed.</source>
            <translation>Gib Wochentage an, etwa mon,tue,wed.</translation>
        </message>
        <message>
            <source>Give the currency by its code of three letters, such as EUR.</source>
            <translation>Gib die Währung mit ihrem Kürzel aus drei Buchstaben an, etwa EUR.</translation>
        </message>
        <message>
            <source>Give the whole path of a folder.</source>
            <translation>Gib den vollständigen Pfad eines Ordners an.</translation>
        </message>
        <message>
            <source>Give up to 180 minutes for lunch, 0 for none.</source>
            <translation>Gib bis zu 180 Minuten für die Mittagspause an, 0 für keine.</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Weiterlaufen, wenn das Fenster zu ist</translation>
        </message>
        <message>
            <source>Guard the first hour</source>
            <translation>Die erste Stunde schützen</translation>
        </message>
        <message>
            <source>How long lunch is; 0 for none.</source>
            <translation>Wie lang die Mittagspause ist; 0 für keine.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Leave up to 60 minutes around a meeting.</source>
            <translation>Lass bis zu 60 Minuten um einen Termin frei.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <translation>Hell oder dunkel, oder wie das System es hat.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Mittagspause</translation>
        </message>
        <message>
            <source>Minutes of lunch</source>
            <translation>Minuten der Mittagspause</translation>
        </message>
        <message>
            <source>Money and playbook</source>
            <translation>Geld und Playbook</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Nothing is planned or asked on the others. At first as your region has them.</source>
            <translation>An den anderen wird nichts geplant oder gefragt. Zuerst so, wie deine Region sie hat.</translation>
        </message>
        <message>
            <source>Notices and review</source>
            <translation>Hinweise und Rückblick</translation>
        </message>
        <message>
            <source>Notices of blocks</source>
            <translation>Hinweise zu Blöcken</translation>
        </message>
        <message>
            <source>Of Rider’s own words, from the next start on. What you wrote stays as you wrote it.</source>
            <translation>Der Wörter von Rider, ab dem nächsten Start. Was du geschrieben hast, bleibt, wie du es geschrieben hast.</translation>
        </message>
        <message>
            <source>Of a new deal, and of imported deals whose file names none.</source>
            <translation>Für neue Deals, und für importierte, deren Datei keine nennt.</translation>
        </message>
        <message>
            <source>Of all words in Rider, measured by what the system uses.</source>
            <translation>Aller Wörter in Rider, gemessen an dem, was das System verwendet.</translation>
        </message>
        <message>
            <source>On the wall clock: what is drawn, moved or stretched in Focus ends there.</source>
            <translation>Auf der Uhr: Was im Fokus gezeichnet, verschoben oder gedehnt wird, endet dort.</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>Reihenfolge der Karten</translation>
        </message>
        <message>
            <source>Presenting</source>
            <translation>Präsentieren</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Reminder of the review</source>
            <translation>Erinnerung an den Rückblick</translation>
        </message>
        <message>
            <source>Rider then stays beside the clock, where there is such a place, and goes on with notices. Otherwise closing the window ends Rider.</source>
            <translation>Rider bleibt dann neben der Uhr, wo es einen solchen Platz gibt, und gibt weiter Hinweise. Sonst beendet das Schließen des Fensters Rider.</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Ten minutes before a block, when it begins and when it ends; in Rider, and beside the clock where there is such a place. They never take the focus.</source>
            <translation>Zehn Minuten vor einem Block, wenn er beginnt und wenn er endet; in Rider, und neben der Uhr, wo es einen solchen Platz gibt. Sie nehmen dir nie den Cursor weg.</translation>
        </message>
        <message>
            <source>The first working hour is kept for the most valuable preparation.</source>
            <translation>Die erste Arbeitsstunde bleibt der wertvollsten Vorbereitung vorbehalten.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Dringlichkeit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What happens after midnight and before this time belongs to the day before, on every page.</source>
            <translation>Was nach Mitternacht und vor dieser Zeit geschieht, gehört auf jeder Seite zum Tag davor.</translation>
        </message>
        <message>
            <source>What is planned stays within these hours, on your working days.</source>
            <translation>Geplantes bleibt an deinen Arbeitstagen in diesen Stunden.</translation>
        </message>
        <message>
            <source>When your working hours end.</source>
            <translation>Wenn deine Arbeitszeit endet.</translation>
        </message>
        <message>
            <source>Where backups are kept</source>
            <translation>Wo Sicherungen liegen</translation>
        </message>
        <message>
            <source>Whether sheets slide and lines fade, or stand there at once.</source>
            <translation>Ob Blätter gleiten und Zeilen verblassen oder gleich da sind.</translation>
        </message>
        <message>
            <source>While others see your screen: no notices, and no names of deals in Focus, Review and Trends. It stays on until you end it.</source>
            <translation>Während andere deinen Bildschirm sehen: keine Hinweise, und keine Namen von Deals in Fokus, Rückblick und Trends. Es bleibt an, bis du es beendest.</translation>
        </message>
        <message>
            <source>Within each column of the board: what is most urgent first, or another order.</source>
            <translation>In jeder Spalte des Boards: das Dringendste zuerst, oder eine andere Reihenfolge.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <source>Working hours end</source>
            <translation>Die Arbeitszeit endet</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Deine Daten</translation>
        </message>
        <message>
            <source>animation reduced slide fade accessibility</source>
            <translation>Animation weniger gleiten blenden Barrierefreiheit</translation>
        </message>
        <message>
            <source>backup daily safety copy restore</source>
            <translation>Sicherung täglich Kopie Backup wiederherstellen</translation>
        </message>
        <message>
            <source>backup folder disk drive path location</source>
            <translation>Sicherung Backup Ordner Platte Laufwerk Pfad Ort</translation>
        </message>
        <message>
            <source>backup safety copy restore</source>
            <translation>Sicherung Backup Kopie wiederherstellen</translation>
        </message>
        <message>
            <source>begin start end office time schedule</source>
            <translation>Beginn Anfang Ende Büro Zeit Plan</translation>
        </message>
        <message>
            <source>break noon pause meal</source>
            <translation>Pause Mittag Essen</translation>
        </message>
        <message>
            <source>buffer gap travel before after</source>
            <translation>Puffer Abstand Weg davor danach</translation>
        </message>
        <message>
            <source>capacity most limit hours of focus</source>
            <translation>Kapazität höchstens Grenze Stunden Fokus</translation>
        </message>
        <message>
            <source>close the day evening time</source>
            <translation>Tag abschließen Abend Uhrzeit</translation>
        </message>
        <message>
            <source>dark mode night colours colors appearance</source>
            <translation>dunkel Nacht Farben Aussehen Design</translation>
        </message>
        <message>
            <source>font larger bigger zoom scale letters</source>
            <translation>Schrift größer Zoom Maßstab Buchstaben</translation>
        </message>
        <message>
            <source>grid minutes step raster</source>
            <translation>Raster Minuten Schritt</translation>
        </message>
        <message>
            <source>money euro dollar pound value amount</source>
            <translation>Geld Euro Dollar Pfund Wert Betrag</translation>
        </message>
        <message>
            <source>notifications alerts silence quiet mute tray remind</source>
            <translation>Benachrichtigung Warnung still stumm Infobereich erinnern</translation>
        </message>
        <message>
            <source>protect morning preparation</source>
            <translation>schützen Morgen Vorbereitung</translation>
        </message>
        <message>
            <source>share screen private hide names silence demo</source>
            <translation>Bildschirm teilen privat Namen verbergen Vorführung</translation>
        </message>
        <message>
            <source>sort board column deals</source>
            <translation>sortieren Board Spalte Deals</translation>
        </message>
        <message>
            <source>translation English German locale</source>
            <translation>Übersetzung Englisch Deutsch Region</translation>
        </message>
        <message>
            <source>tray quit exit minimize background</source>
            <translation>Infobereich beenden schließen minimieren Hintergrund</translation>
        </message>
        <message>
            <source>week weekend day off Monday Sunday</source>
            <translation>Woche Wochenende frei Montag Sonntag</translation>
        </message>
        <message>
            <source>workday end midnight night late begins</source>
            <translation>Tagesende Mitternacht Nacht spät beginnt</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} Min.</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>“Plan my day” proposes no more than this; you can plan as much as you like.</source>
            <translation>„Tag planen“ schlägt nicht mehr als das vor; du kannst so viel planen, wie du willst.</translation>
        </message>
        <message>
            <source>“Plan my day” proposes nothing in it. 0 minutes for none.</source>
            <translation>„Tag planen“ schlägt in ihr nichts vor. 0 Minuten für keine.</translation>
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <source>It may be busy. Wait a little; if it stays so, end it and start Rider anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider is open already, but does not answer</source>
            <translation>Rider ist schon offen, antwortet aber nicht</translation>
        </message>
    </context>
</TS>
