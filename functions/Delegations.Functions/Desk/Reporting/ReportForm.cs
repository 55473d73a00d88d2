using System.Globalization;
using Delegations.Reports;
using Delegations.Reports.Editing;
using Delegations.Web;

namespace Delegations.Desk.Reporting;

/// <summary>What all forms of a report have in common: the version they showed, and what becomes of a change.</summary>
internal static class ReportForm
{
    public const string NumberField = "number";

    /// <summary>The number of the version that the form showed.</summary>
    public static int NumberIn(IFormCollection form) =>
        int.TryParse(form[NumberField], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A whole number, or null for an empty field. False where something else is written.</summary>
    public static bool TryReadCount(string? text, out int? count)
    {
        var line = WrittenText.Line(text);
        count = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return count is not null || line.Length is 0;
    }

    /// <summary>What is wrong, and the status to say it with; null where the change was taken.</summary>
    public static (string Sentence, int Status)? Objection(ReportEditOutcome outcome, DeskVisit visit) => outcome switch
    {
        ReportEditOutcome.Written => null,
        ReportEditOutcome.NoReport => (ReportAnswer.NoReport(visit.Language), StatusCodes.Status409Conflict),
        ReportEditOutcome.Closed => (ReportAnswer.Closed(visit.Language), StatusCodes.Status409Conflict),
        ReportEditOutcome.Refused(var sentence) => (sentence, StatusCodes.Status422UnprocessableEntity),
        _ => (Changed(visit), StatusCodes.Status409Conflict),
    };

    private static string Changed(DeskVisit visit) => visit.Language.Say(
        en: "Somebody else changed this part since you opened it. Nothing was saved yet: what you wrote stands in the fields. Look at what is kept now, below, and save again.",
        fr: "Quelqu’un d’autre a modifié cette partie depuis que vous l’avez ouverte. Rien n’est encore enregistré : ce que vous avez écrit figure dans les champs. Regardez ce qui est gardé à présent, plus bas, puis enregistrez à nouveau.",
        nl: "Iemand anders heeft dit deel gewijzigd sinds u het opende. Er is nog niets bewaard: wat u schreef, staat in de velden. Kijk hieronder wat nu bewaard is, en bewaar opnieuw.",
        de: "Jemand anders hat diesen Teil geändert, seit Sie ihn geöffnet haben. Noch ist nichts gespeichert: Was Sie geschrieben haben, steht in den Feldern. Sehen Sie unten, was jetzt gilt, und speichern Sie erneut.");
}
