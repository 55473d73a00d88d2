using Delegations.Model;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Why a file cannot be read at all. One named member per problem, in which the wording lives.</summary>
internal sealed record FileProblem(string Code, Func<Language, string> Message)
{
    public static FileProblem Empty { get; } = new("file.empty", language => language.Say(
        en: "The file is empty. Save it again and upload the saved file.",
        fr: "Le fichier est vide. Enregistrez-le à nouveau, puis envoyez le fichier enregistré.",
        nl: "Het bestand is leeg. Sla het opnieuw op en laad het opgeslagen bestand op.",
        de: "Die Datei ist leer. Speichern Sie sie erneut und laden Sie die gespeicherte Datei hoch."));

    public static FileProblem Damaged { get; } = new("file.damaged", language => language.Say(
        en: "The file is damaged or cut off. Open it in its program, save it under another name and upload that copy.",
        fr: "Le fichier est endommagé ou tronqué. Ouvrez-le dans son programme, enregistrez-le sous un autre nom et envoyez cette copie.",
        nl: "Het bestand is beschadigd of afgebroken. Open het in zijn programma, sla het onder een andere naam op en laad die kopie op.",
        de: "Die Datei ist beschädigt oder abgeschnitten. Öffnen Sie sie in ihrem Programm, speichern Sie sie unter anderem Namen und laden Sie diese Kopie hoch."));

    /// <summary>A text in a format with rules, broken at a line that its parser names.</summary>
    public static FileProblem DamagedAt(long line) => line <= 0 ? Damaged : new("file.damaged", language => language.Say(
        en: $"The file breaks the rules of its format near line {line}. Look there for a missing quotation mark, bracket, comma or colon, or for indentation that is not even; correct it and upload the file again.",
        fr: $"Le fichier enfreint les règles de son format vers la ligne {line}. Cherchez-y un guillemet, un crochet, une virgule ou un deux-points manquant, ou un retrait irrégulier ; corrigez-le et renvoyez le fichier.",
        nl: $"Het bestand schendt de regels van zijn formaat rond regel {line}. Zoek daar een ontbrekend aanhalingsteken, haakje, komma of dubbelpunt, of een ongelijke inspringing; verbeter het en laad het bestand opnieuw op.",
        de: $"Die Datei verletzt die Regeln ihres Formats etwa in Zeile {line}. Suchen Sie dort ein fehlendes Anführungszeichen, eine Klammer, ein Komma oder einen Doppelpunkt oder eine ungleiche Einrückung; berichtigen Sie es und laden Sie die Datei erneut hoch."));

    public static FileProblem DocumentType { get; } = new("file.xml-dtd", language => language.Say(
        en: "The XML file declares a document type (DOCTYPE), which is not read for safety. Remove that declaration and what it defines, and upload the file again.",
        fr: "Le fichier XML déclare un type de document (DOCTYPE), qui n’est pas lu par sécurité. Retirez cette déclaration et ce qu’elle définit, puis renvoyez le fichier.",
        nl: "Het XML-bestand declareert een documenttype (DOCTYPE); dat wordt om veiligheidsredenen niet gelezen. Verwijder die declaratie en wat ze definieert en laad het bestand opnieuw op.",
        de: "Die XML-Datei deklariert einen Dokumenttyp (DOCTYPE); das wird aus Sicherheitsgründen nicht gelesen. Entfernen Sie diese Deklaration und was sie definiert und laden Sie die Datei erneut hoch."));

    public static FileProblem Encrypted { get; } = new("file.encrypted", language => language.Say(
        en: "The file is protected by a password. Save a copy without a password and upload that copy.",
        fr: "Le fichier est protégé par un mot de passe. Enregistrez une copie sans mot de passe et envoyez cette copie.",
        nl: "Het bestand is met een wachtwoord beveiligd. Sla een kopie zonder wachtwoord op en laad die kopie op.",
        de: "Die Datei ist durch ein Kennwort geschützt. Speichern Sie eine Kopie ohne Kennwort und laden Sie diese Kopie hoch."));

    public static FileProblem Unsupported { get; } = new("file.type-unsupported", language => language.Say(
        en: "Files of this type are not read. Save the itinerary as .xlsx, .docx or .csv and upload that file.",
        fr: "Ce type de fichier n’est pas pris en charge. Enregistrez le programme en .xlsx, .docx ou .csv et envoyez ce fichier.",
        nl: "Bestanden van dit type worden niet gelezen. Sla het programma op als .xlsx, .docx of .csv en laad dat bestand op.",
        de: "Dateien dieses Typs werden nicht gelesen. Speichern Sie das Programm als .xlsx, .docx oder .csv und laden Sie diese Datei hoch."));

    public static FileProblem NoItinerary { get; } = new("file.no-itinerary", language => language.Say(
        en: "No itinerary was found: no line has a title together with a time or a date. Give each session a row with at least a title and a start, under headings such as Date, Start, Title.",
        fr: "Aucun programme n’a été trouvé : aucune ligne ne comporte un titre avec une heure ou une date. Donnez à chaque session une ligne avec au moins un titre et une heure, sous des en-têtes tels que Date, Heure, Titre.",
        nl: "Er is geen programma gevonden: geen enkele regel heeft een titel met een uur of een datum. Geef elke sessie een rij met minstens een titel en een beginuur, onder koppen zoals Datum, Tijd, Titel.",
        de: "Es wurde kein Programm gefunden: Keine Zeile hat einen Titel zusammen mit einer Uhrzeit oder einem Datum. Geben Sie jedem Programmpunkt eine Zeile mit mindestens Titel und Beginn, unter Überschriften wie Datum, Uhrzeit, Titel."));

    public static FileProblem EmptyCalendar { get; } = new("file.no-events", language => language.Say(
        en: "The calendar holds no event that can be read. Choose the calendar and the days of the visit, export it again and upload that file.",
        fr: "Le calendrier ne contient aucun événement lisible. Choisissez le calendrier et les jours de la visite, exportez-le à nouveau et envoyez ce fichier.",
        nl: "De agenda bevat geen leesbare afspraak. Kies de agenda en de dagen van het bezoek, exporteer opnieuw en laad dat bestand op.",
        de: "Der Kalender enthält keinen lesbaren Termin. Wählen Sie den Kalender und die Tage des Besuchs, exportieren Sie ihn erneut und laden Sie diese Datei hoch."));

    public static FileProblem NoPeople { get; } = new("file.no-people", language => language.Say(
        en: "No people were found. Use a table with headings such as Name, Organisation, E-mail, or lines such as: Name <name@example.org>.",
        fr: "Aucune personne n’a été trouvée. Utilisez un tableau avec des en-têtes tels que Nom, Organisation, Courriel, ou des lignes telles que : Nom <nom@example.org>.",
        nl: "Er zijn geen personen gevonden. Gebruik een tabel met koppen zoals Naam, Organisatie, E-mail, of regels zoals: Naam <naam@example.org>.",
        de: "Es wurden keine Personen gefunden. Verwenden Sie eine Tabelle mit Überschriften wie Name, Organisation, E-Mail oder Zeilen wie: Name <name@example.org>."));

    public static FileProblem NoTranslations { get; } = new("file.no-translations", language => language.Say(
        en: "No translations were found. Download the translation sheet, write into its language columns, and upload it with its headings as they are.",
        fr: "Aucune traduction n’a été trouvée. Téléchargez la feuille de traduction, remplissez ses colonnes de langue et envoyez-la avec ses en-têtes inchangés.",
        nl: "Er zijn geen vertalingen gevonden. Download het vertaalblad, vul de taalkolommen in en laad het op met ongewijzigde koppen.",
        de: "Es wurden keine Übersetzungen gefunden. Laden Sie das Übersetzungsblatt herunter, füllen Sie seine Sprachspalten aus und laden Sie es mit unveränderten Überschriften hoch."));

    public static FileProblem TypeDenied(string extension) => new("file.type-denied", language => language.Say(
        en: $"The file is named {extension}, but its content is something else that is not read. Save the itinerary as .xlsx, .docx or .csv and upload that file.",
        fr: $"Le fichier porte l’extension {extension}, mais son contenu est d’un autre type, qui n’est pas pris en charge. Enregistrez le programme en .xlsx, .docx ou .csv et envoyez ce fichier.",
        nl: $"Het bestand heet {extension}, maar de inhoud is van een ander type dat niet wordt gelezen. Sla het programma op als .xlsx, .docx of .csv en laad dat bestand op.",
        de: $"Die Datei trägt die Endung {extension}, ihr Inhalt ist aber von einem anderen Typ, der nicht gelesen wird. Speichern Sie das Programm als .xlsx, .docx oder .csv und laden Sie diese Datei hoch."));

    public static FileProblem TooLarge(long mostBytes) => new("file.too-large", language =>
    {
        var most = mostBytes / (1024 * 1024);
        return language.Say(
            en: $"The file is larger than {most} MB. Remove pictures and attachments from it and upload it again.",
            fr: $"Le fichier dépasse {most} Mo. Retirez-en les images et les pièces jointes, puis envoyez-le à nouveau.",
            nl: $"Het bestand is groter dan {most} MB. Verwijder afbeeldingen en bijlagen en laad het opnieuw op.",
            de: $"Die Datei ist größer als {most} MB. Entfernen Sie Bilder und Anlagen und laden Sie sie erneut hoch.");
    });

    public static FileProblem TooManyRows(int most) => new("file.too-many-rows", language => language.Say(
        en: $"The file has more than {most} rows or too many cells for an itinerary. Remove what does not belong to the programme and upload it again.",
        fr: $"Le fichier compte plus de {most} lignes ou trop de cellules pour un programme. Retirez ce qui n’appartient pas au programme, puis envoyez-le à nouveau.",
        nl: $"Het bestand heeft meer dan {most} rijen of te veel cellen voor een programma. Verwijder wat niet bij het programma hoort en laad het opnieuw op.",
        de: $"Die Datei hat mehr als {most} Zeilen oder zu viele Zellen für ein Programm. Entfernen Sie, was nicht zum Programm gehört, und laden Sie sie erneut hoch."));

    public static FileProblem Inflated { get; } = new("file.inflated", language => language.Say(
        en: "The file unpacks to far more than an itinerary can hold. Copy the programme into a new file and upload that file.",
        fr: "Le fichier décompressé est bien plus volumineux qu’un programme ne peut l’être. Copiez le programme dans un nouveau fichier et envoyez celui-ci.",
        nl: "Het uitgepakte bestand is veel groter dan een programma kan zijn. Kopieer het programma naar een nieuw bestand en laad dat op.",
        de: "Entpackt ist die Datei weit größer, als ein Programm sein kann. Kopieren Sie das Programm in eine neue Datei und laden Sie diese hoch."));

    public static FileProblem TooDeep { get; } = new("file.too-deep", language => language.Say(
        en: "Lists or tables lie too deep within one another. Put the sessions into one table or one list and upload it again.",
        fr: "Les listes ou tableaux sont imbriqués trop profondément. Mettez les sessions dans un seul tableau ou une seule liste, puis envoyez à nouveau le fichier.",
        nl: "Lijsten of tabellen zijn te diep in elkaar genest. Zet de sessies in één tabel of één lijst en laad het bestand opnieuw op.",
        de: "Listen oder Tabellen sind zu tief verschachtelt. Schreiben Sie die Programmpunkte in eine Tabelle oder Liste und laden Sie die Datei erneut hoch."));
}
