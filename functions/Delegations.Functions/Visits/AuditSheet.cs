using System.Globalization;
using System.Text;
using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Visits;

/// <summary>A history as a table for other programs. A cell that a spreadsheet would calculate is written as text.</summary>
internal static class AuditSheet
{
    public const string ContentType = "text/csv; charset=utf-8";
    private const string Formulas = "=+-@\t\r";

    public static byte[] Write(IReadOnlyList<AuditFact> facts, Language language)
    {
        var sheet = new StringBuilder("at,what,words,who,subject,reason\r\n");
        foreach (var fact in facts)
        {
            string[] cells = [InstantPattern.ExtendedIso.Format(fact.At), fact.What, AuditWords.In(fact.What, language), fact.Who ?? "", fact.Subject, fact.Reason];
            sheet.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        // Excel takes it for UTF-8 by this alone.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(sheet.ToString())];
    }

    private static string Cell(string text)
    {
        var plain = text is [var first, ..] && Formulas.Contains(first, StringComparison.Ordinal) ? $"'{text}" : text;
        return string.Create(CultureInfo.InvariantCulture, $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
