using Delegations.Model;
using NodaTime;

namespace Delegations.Reports;

/// <summary>A report as the API shows it.</summary>
internal sealed record ReportAnswer
{
    public required int Number { get; init; }
    public required ReportState State { get; init; }
    public required int ItineraryVersion { get; init; }
    public required Instant Drafted { get; init; }
    public Instant? Released { get; init; }
    public required IReadOnlyList<string> Documents { get; init; }

    public static ReportAnswer From(Report report) => new()
    {
        Number = report.Number,
        State = report.State,
        ItineraryVersion = report.ItineraryVersion,
        Drafted = report.Drafted,
        Released = report.Released,
        Documents = [.. report.Documents.Select(document => document.FileName)],
    };

    public static string Closed(Language language) => language.Say(
        en: "The report is released; it does not change any more.",
        fr: "Le rapport est validé ; il ne change plus.",
        nl: "Het verslag is vrijgegeven; het verandert niet meer.",
        de: "Der Bericht ist freigegeben; er ändert sich nicht mehr.");

    public static string NoReport(Language language) => language.Say(
        en: "There is no report yet. It is drafted within an hour after the last session of a published visit.",
        fr: "Il n’y a pas encore de rapport. Il est rédigé dans l’heure qui suit la dernière séance d’une visite publiée.",
        nl: "Er is nog geen verslag. Het wordt opgesteld binnen een uur na de laatste sessie van een gepubliceerd bezoek.",
        de: "Es gibt noch keinen Bericht. Er wird binnen einer Stunde nach dem letzten Termin eines veröffentlichten Besuchs entworfen.");
}
