using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>Writes a person in a cell so that the reader takes the same person out of it.</summary>
public static class MentionText
{
    /// <summary>As one line of a cell.</summary>
    public static string Of(Mention mention)
    {
        var ways = Ways(mention).ToList();
        return ways.Find(text => PeopleNotation.Read(text) is [var read] && read == mention) ?? ways[0];
    }

    private static IEnumerable<string> Ways(Mention mention)
    {
        var mail = mention.Email is { } address && address != mention.Name ? $" <{address}>" : "";
        return Named(mention).Select(text => text + mail);
    }

    private static string[] Named(Mention mention) => mention switch
    {
        { Function: { } function, Organisation: { } organisation } =>
        [
            $"{mention.Name} ({function}, {organisation})",
            $"{mention.Name}, {function}, {organisation}",
            $"{mention.Name}, {function} ({organisation})",
        ],
        { Organisation: { } organisation } => [$"{mention.Name} ({organisation})", $"{mention.Name}, {organisation}"],
        { Function: { } function } => [$"{mention.Name} ({function})", $"{mention.Name}, {function}"],
        _ => [mention.Name],
    };
}
