using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What became of a file or text that was to be read as a people list.</summary>
public abstract record PeopleOutcome
{
    private PeopleOutcome()
    {
    }

    /// <summary>People were found.</summary>
    public sealed record Read(IReadOnlyList<PersonEntry> People, IReadOnlyList<Finding> Findings) : PeopleOutcome;

    /// <summary>Nothing could be read.</summary>
    /// <param name="Code">Stable code such as <c>file.empty</c>.</param>
    /// <param name="Message">What is wrong and what to do, in the language asked for.</param>
    public sealed record Unreadable(string Code, string Message) : PeopleOutcome;
}

/// <summary>One line of a people list; the visit gives it an id.</summary>
public sealed record PersonEntry
{
    /// <summary>The name as written, honorifics kept.</summary>
    public required string Name { get; init; }
    public string? Organisation { get; init; }
    public string? Function { get; init; }
    public string? Email { get; init; }
    public string? AssistantEmail { get; init; }

    /// <summary>The language to write to them in, where the list says.</summary>
    public Language? Language { get; init; }
    public PersonRole? Role { get; init; }

    /// <summary>Whether public documents may name them; null where the list does not say.</summary>
    public bool? MayBeNamed { get; init; }

    /// <summary>A number to call, as written.</summary>
    public string? Phone { get; init; }

    /// <summary>As written; only a visit to a stop that asks for it has a reason to keep it.</summary>
    public string? Citizenship { get; init; }

    /// <summary>Where the list says it: <c>Personnes!A5:F5</c>, <c>line 12</c>.</summary>
    public required string Origin { get; init; }
}
