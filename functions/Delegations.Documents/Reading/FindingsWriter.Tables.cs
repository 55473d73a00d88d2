using Delegations.Documents.Reading.Interpreting;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>What the reader decided about tables and grids that a person may want decided otherwise.</summary>
internal sealed partial class FindingsWriter
{
    public void DayCounted(string place, string label, LocalDate taken) => Add(
        "date.counted", Severity.Info, place,
        en: $"“{label}” was read as {Day(taken)}, counted from the first day given. Write the date in the heading if that is not right.",
        fr: $"« {label} » a été lu comme le {Day(taken)}, compté à partir du premier jour donné. Écrivez la date dans l’en-tête si ce n’est pas le bon jour.",
        nl: $"‘{label}’ is gelezen als {Day(taken)}, geteld vanaf de opgegeven eerste dag. Schrijf de datum in de kop als dat niet klopt.",
        de: $"„{label}“ wurde als {Day(taken)} gelesen, gezählt vom angegebenen ersten Tag. Schreiben Sie das Datum in die Überschrift, wenn das nicht stimmt.");

    public void ColumnNameless(string place) => Add(
        "column.nameless", Severity.Info, place,
        en: "This column has no heading; what stands in it is kept as a note for coordinators. Give it a heading if others may see it.",
        fr: "Cette colonne n’a pas d’en-tête ; son contenu est gardé comme note pour les coordinateurs. Donnez-lui un en-tête si d’autres peuvent la voir.",
        nl: "Deze kolom heeft geen kop; de inhoud wordt bewaard als nota voor coördinatoren. Geef ze een kop als anderen ze mogen zien.",
        de: "Diese Spalte hat keine Überschrift; ihr Inhalt wird als Notiz für Koordinatoren behalten. Geben Sie ihr eine Überschrift, wenn andere sie sehen dürfen.");

    public void DayOpen(string place) => Add(
        "date.to-be-set", Severity.Warning, place,
        en: "The day of this session is still to be set. Fill in the date when it is known.",
        fr: "Le jour de cette session reste à fixer. Complétez la date dès qu’elle est connue.",
        nl: "De dag van deze sessie moet nog worden bepaald. Vul de datum in zodra die bekend is.",
        de: "Der Tag dieses Programmpunkts ist noch offen. Tragen Sie das Datum ein, sobald es bekannt ist.");

    public void TimeOpen(string place) => Add(
        "time.to-be-set", Severity.Warning, place,
        en: "The time of this session is still to be set. Fill it in when it is known.",
        fr: "L’heure de cette session reste à fixer. Complétez-la dès qu’elle est connue.",
        nl: "De tijd van deze sessie moet nog worden bepaald. Vul hem in zodra die bekend is.",
        de: "Die Zeit dieses Programmpunkts ist noch offen. Tragen Sie sie ein, sobald sie bekannt ist.");

    public void TitleBorrowed(string place) => Add(
        "session.title-borrowed", Severity.Warning, place,
        en: "This row has no title; what else it says was taken as the title. Fill in the title.",
        fr: "Cette ligne n’a pas de titre ; ce qu’elle dit par ailleurs en tient lieu. Complétez le titre.",
        nl: "Deze rij heeft geen titel; wat er verder staat is als titel genomen. Vul de titel in.",
        de: "Diese Zeile hat keinen Titel; was sie sonst sagt, wurde als Titel genommen. Tragen Sie den Titel ein.");

    public void ColumnReread(string place, string heading, ColumnContent content) => Add(
        "column.reread", Severity.Warning, place,
        en: $"The column “{heading}” holds {content.English} and was read so. Rename it if that is right, or correct its cells.",
        fr: $"La colonne « {heading} » contient {content.French} et a été lue ainsi. Renommez-la si c’est exact, ou corrigez ses cellules.",
        nl: $"De kolom ‘{heading}’ bevat {content.Dutch} en is zo gelezen. Geef ze een andere naam als dat klopt, of verbeter de cellen.",
        de: $"Die Spalte „{heading}“ enthält {content.German} und wurde so gelesen. Benennen Sie sie um, wenn das stimmt, oder berichtigen Sie ihre Zellen.");

    public void TableBesideRead(string place) => Add(
        "table.beside", Severity.Info, place,
        en: "A second table begins here beside the first; both were read. Put it below the first one if its sessions are not complete.",
        fr: "Un second tableau commence ici à côté du premier ; les deux ont été lus. Placez-le sous le premier si ses sessions sont incomplètes.",
        nl: "Hier begint een tweede tabel naast de eerste; beide zijn gelezen. Zet ze onder de eerste als de sessies ervan niet volledig zijn.",
        de: "Hier beginnt neben der ersten eine zweite Tabelle; beide wurden gelesen. Setzen Sie sie unter die erste, wenn ihre Programmpunkte unvollständig sind.");

    public void SheetLeftOut(string sheet) => Add(
        "sheet.left-out", Severity.Warning, sheet,
        en: $"The sheet “{sheet}” was not read: its name says that it is not the programme. Rename it if it is.",
        fr: $"La feuille « {sheet} » n’a pas été lue : son nom indique qu’elle n’est pas le programme. Renommez-la si elle l’est.",
        nl: $"Het blad ‘{sheet}’ is niet gelezen: volgens de naam is het niet het programma. Geef het een andere naam als het dat wel is.",
        de: $"Das Blatt „{sheet}“ wurde nicht gelesen: Dem Namen nach ist es nicht das Programm. Benennen Sie es um, wenn es das ist.");

    public void FormulaFailed(string place) => Add(
        "cell.error", Severity.Warning, place,
        en: "This cell shows the error of a formula and was read as empty. Correct the formula or type the value.",
        fr: "Cette cellule affiche une erreur de formule et a été lue comme vide. Corrigez la formule ou saisissez la valeur.",
        nl: "Deze cel toont een formulefout en is als leeg gelezen. Verbeter de formule of typ de waarde.",
        de: "Diese Zelle zeigt einen Formelfehler und wurde als leer gelesen. Berichtigen Sie die Formel oder geben Sie den Wert ein.");

    public void LoneQuote(string place) => Add(
        "file.lone-quote", Severity.Warning, place,
        en: "A quotation mark opens here and nothing closes it; it was left out. Delete or close it.",
        fr: "Un guillemet s’ouvre ici et rien ne le ferme ; il a été ignoré. Supprimez-le ou fermez-le.",
        nl: "Hier begint een aanhalingsteken dat niet wordt gesloten; het is weggelaten. Verwijder of sluit het.",
        de: "Hier beginnt ein Anführungszeichen, das nicht geschlossen wird; es wurde weggelassen. Löschen oder schließen Sie es.");
}
