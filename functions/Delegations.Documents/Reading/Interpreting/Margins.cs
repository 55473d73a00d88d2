using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Takes from page heads, feet and properties what the body leaves open: the title, and the day of all sessions.</summary>
internal sealed class Margins(SourceDocument document)
{
    private const int LongestTitle = 200;

    public void Complete(ReadingState state)
    {
        var lines = document.Blocks.OfType<SourceMargin>().Select(margin => margin.Text).Where(text => !TemplateText.IsPlaceholder(text)).ToList();
        state.Title ??= state.SpareTitle ?? lines.Where(line => line.Length is > 3 and <= LongestTitle && line.Count(char.IsLetter) * 2 > line.Length).Select(Words.OneLine).FirstOrDefault();
        var days = lines.SelectMany(line => DateNotation.FindAll(line, state.Rules).Where(date => DateSpan.FirstDay(line, [date]) is null))
            .Select(reading => reading is { HasYear: true, IsImpossible: false, Other: null } ? reading.Date : null).Distinct().ToList();
        if (days is [{ } day] && state.Drafts.Count > 0 && state.Drafts.All(draft => draft.Date is null))
        {
            state.DateAll(day);
            state.Findings.DayFromHeader();
        }
    }
}
