using Delegations.Documents.Tables;
using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Visits;

/// <summary>A history as a table for other programs.</summary>
internal static class AuditSheet
{
    public static byte[] Write(IReadOnlyList<AuditFact> facts, Language language) => CsvTable.Write(
    [
        ["at", "what", "words", "who", "subject", "reason"],
        .. facts.Select(fact => new[] { InstantPattern.ExtendedIso.Format(fact.At), fact.What, AuditWords.In(fact.What, language), fact.Who ?? "", fact.Subject, fact.Reason }),
    ]);
}
