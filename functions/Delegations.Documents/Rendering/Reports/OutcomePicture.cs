using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Draws how many sessions led to what, as one bar. The list below it says the same in words.</summary>
internal static class OutcomePicture
{
    /// <summary>The picture; empty where nobody said anything.</summary>
    public static string Draw(ReportContent content)
    {
        var counts = OutcomeCounts.Of(content);
        var total = counts.Steps.Sum(step => step.Count);
        if (total is 0)
        {
            return "";
        }

        var words = ReportWords.In(content.Language);
        var html = new MarkupWriter();
        html.Write($"""<figure class="outcomes"><svg role="img" aria-labelledby="outcomes-title" width="100%" height="28"><title id="outcomes-title">{words.Outcomes}</title>""");
        var before = 0;
        foreach (var (level, count) in counts.Steps.Where(step => step.Count > 0))
        {
            var step = (int)level;
            html.Write($"""<rect class="{StepClass(step)}" x="{Share(before, total)}" y="0" width="{Share(count, total)}" height="28"><title>{words.Levels[step]}: {count}</title></rect>""");
            html.Write($"""<text class="{StepClass(step)}" x="{Share((2 * before) + count, 2 * total)}" y="19" text-anchor="middle">{count}</text>""");
            before += count;
        }

        html.Write($"</svg></figure>");
        return html.ToString();
    }

    private static string StepClass(int step) => step switch { 0 => "step0", 1 => "step1", 2 => "step2", _ => "step3" };

    private static Percent Share(int part, int whole) => Percent.Of(part, whole);
}
