using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What is particular to documents written as text.</summary>
internal sealed partial class FindingsWriter
{
    private const string TemplateLeft = "template.left-out";

    private const string StruckOut = "text.struck-out";

    public void TemplateLeftOut(string place) => Add(
        TemplateLeft, Severity.Warning, place,
        en: "This is still the text of a template, such as “Session title”; it was left out. Fill it in or delete it.",
        fr: "Ceci est encore le texte d’un modèle, comme « Titre de la session » ; il n’a pas été repris. Complétez-le ou supprimez-le.",
        nl: "Dit is nog de tekst van een sjabloon, zoals ‘Titel van de sessie’; hij is weggelaten. Vul hem in of verwijder hem.",
        de: "Das ist noch der Text einer Vorlage, etwa „Titel des Vortrags“; er wurde weggelassen. Füllen Sie ihn aus oder löschen Sie ihn.");

    public void TemplateControlLeftOut() => Add(
        TemplateLeft, Severity.Warning, WholeFile,
        en: "Some fields of the document were never filled in; they were left out. Fill them in or delete them.",
        fr: "Des champs du document n’ont jamais été remplis ; ils n’ont pas été repris. Complétez-les ou supprimez-les.",
        nl: "Sommige velden van het document zijn nooit ingevuld; ze zijn weggelaten. Vul ze in of verwijder ze.",
        de: "Einige Felder des Dokuments wurden nie ausgefüllt; sie wurden weggelassen. Füllen Sie sie aus oder löschen Sie sie.");

    public void StruckOutCancelled(string place) => Add(
        StruckOut, Severity.Warning, place,
        en: "This session is struck out and was read as cancelled. Delete it, or remove the line through it if it takes place.",
        fr: "Cette session est barrée et a été lue comme annulée. Supprimez-la, ou retirez le trait si elle a lieu.",
        nl: "Deze sessie is doorgestreept en is als geannuleerd gelezen. Verwijder ze, of haal de streep weg als ze doorgaat.",
        de: "Dieser Programmpunkt ist durchgestrichen und wurde als abgesagt gelesen. Löschen Sie ihn, oder entfernen Sie den Strich, wenn er stattfindet.");

    public void StruckTextLeftOut() => Add(
        StruckOut, Severity.Warning, WholeFile,
        en: "The document contains words that are struck out; they were not read. Delete them, or remove the line through them if they hold.",
        fr: "Le document contient des mots barrés ; ils n’ont pas été lus. Supprimez-les, ou retirez le trait s’ils sont valables.",
        nl: "Het document bevat doorgestreepte woorden; ze zijn niet gelezen. Verwijder ze, of haal de streep weg als ze gelden.",
        de: "Das Dokument enthält durchgestrichene Wörter; sie wurden nicht gelesen. Löschen Sie sie, oder entfernen Sie den Strich, wenn sie gelten.");

    public void DayFromHeader() => Add(
        "date.from-header", Severity.Info, WholeFile,
        en: "The day was taken from the head or foot of the page. Write it above the sessions to be sure.",
        fr: "Le jour a été repris de l’en-tête ou du pied de page. Écrivez-le au-dessus des sessions pour être sûr.",
        nl: "De dag is uit de kop- of voettekst overgenomen. Schrijf hem boven de sessies om zeker te zijn.",
        de: "Der Tag wurde der Kopf- oder Fußzeile entnommen. Schreiben Sie ihn über die Programmpunkte, um sicherzugehen.");

    public void MailLinesLeftOut(string place) => Add(
        "text.mail-lines", Severity.Info, place,
        en: "From here on, lines of a mail’s head or signature were not read. Nothing is to be done unless they belong to the programme.",
        fr: "À partir d’ici, des lignes de l’en-tête ou de la signature d’un message n’ont pas été lues. Rien à faire, sauf si elles font partie du programme.",
        nl: "Vanaf hier zijn regels van de kop of de ondertekening van een mail niet gelezen. U hoeft niets te doen, tenzij ze bij het programma horen.",
        de: "Ab hier wurden Zeilen vom Kopf oder von der Signatur einer E-Mail nicht gelesen. Es ist nichts zu tun, außer sie gehören zum Programm.");
}
