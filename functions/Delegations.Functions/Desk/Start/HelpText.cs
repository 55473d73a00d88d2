using Delegations.Model;

namespace Delegations.Desk.Start;

/// <summary>What the page of help says; sections have names that other pages lead to: <c>/desk/help#plan</c>.</summary>
internal static partial class HelpText
{
    /// <summary>The order of the work first, then what words mean, then what else may be asked.</summary>
    public static IReadOnlyList<HelpSection> Of(Language language) =>
    [
        About(language), File(language), Questions(language), People(language), Plan(language), Publish(language), Invite(language),
        Replies(language), During(language), Report(language), Share(language),
        Audiences(language), Labels(language), Privacy(language), Keyboard(language), Template(language),
    ];

    private static HelpSection Section(string id, string title, params IReadOnlyList<string> paragraphs) => new(id, title, paragraphs, []);
}

/// <summary>A part of the help. Public, like all models of pages, because page components are.</summary>
/// <param name="Id">Its name in the address.</param>
public sealed record HelpSection(string Id, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<HelpLink> Links);

/// <summary>Where to go on.</summary>
public sealed record HelpLink(string Address, string Word);
