using System.Text.RegularExpressions;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Takes names that must not be told out of Markdown, where a line's end or an emphasis can stand within one.</summary>
internal sealed class BrokenNames(AgendaSettings settings)
{
    private const string Gap = @"[\s\u00a0*_\\]+";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly IReadOnlyList<(Regex Pattern, string StandIn)> names = settings.Audience is Audience.Public
        ? [.. settings.People.Where(person => person.MayBeNamed is false).Select(person => (PatternOf(person.Name), StandInOf(person, DocumentWords.In(settings.Language))))]
        : [];

    public string Apply(string text) => names.Aggregate(text, (told, name) => name.Pattern.Replace(told, _ => name.StandIn));

    private static Regex PatternOf(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(PeopleIndex.IsHonorific).Select(Regex.Escape);
        return new Regex(@"(?<!\w)" + string.Join(Gap, words) + @"(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }

    private static string StandInOf(Person person, DocumentWords words) =>
        string.Join(", ", new[] { person.Function?.Trim(), person.Organisation?.Trim() }.Where(part => part is { Length: > 0 })) is { Length: > 0 } role ? role : words.Somebody;
}
