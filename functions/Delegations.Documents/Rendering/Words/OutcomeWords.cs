using Delegations.Documents.Rendering.Reports;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>What sessions led to, in the words of the reports.</summary>
public static class OutcomeWords
{
    /// <summary><c>follow-up agreed</c>.</summary>
    public static string Of(OutcomeLevel level, Language language) => ReportWords.In(language).Levels[(int)level];
}
