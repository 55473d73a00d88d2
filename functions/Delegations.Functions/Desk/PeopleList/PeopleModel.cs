using Delegations.Model;

namespace Delegations.Desk.PeopleList;

/// <summary>The page of a visit's people. Public, like all models of pages, because page components are.</summary>
public sealed record PeopleModel
{
    public required VisitHead Head { get; init; }

    /// <summary>The page's own address.</summary>
    public required string Path { get; init; }
    public Message? Message { get; init; }

    /// <summary>Whom the programme names and nobody can write to.</summary>
    public required IReadOnlyList<MissingPerson> Missing { get; init; }

    /// <summary>Everybody named or listed, whatever is searched for.</summary>
    public required int Everybody { get; init; }

    /// <summary>Those found.</summary>
    public required IReadOnlyList<PersonRow> Rows { get; init; }

    /// <summary>What is searched for; empty for everybody.</summary>
    public string Search { get; init; } = "";

    /// <summary>Whether a stop of the programme asks for citizenship.</summary>
    public required bool AsksCitizenship { get; init; }

    /// <summary>Whether there is a programme that could name somebody.</summary>
    public required bool HasProgramme { get; init; }

    /// <summary>What the list just taken gave.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Text that could not be taken, to be put right.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>What was written of somebody to be added; null before.</summary>
    public PersonFields? Added { get; init; }
}

/// <summary>Somebody without an address.</summary>
/// <param name="Key">Names them in forms; says nothing.</param>
/// <param name="Detail">Function, organisation, and what they do.</param>
/// <param name="Listed">What the list has as their address; empty for nothing.</param>
/// <param name="Written">What stands on the list or was written and is no address; empty for nothing.</param>
/// <param name="IsNext">Whether the address of this person is the next to be written.</param>
public sealed record MissingPerson(string Key, string Name, string Detail, string Listed, string Written, bool IsNext);

/// <summary>One person of the table, in words.</summary>
public sealed record PersonRow
{
    public required string Key { get; init; }
    public required string Name { get; init; }
    public required string Detail { get; init; }
    public required string Part { get; init; }

    /// <summary>Empty where there is none.</summary>
    public required string Email { get; init; }

    /// <summary>What is to be said of the address.</summary>
    public Mark? EmailMark { get; init; }
    public required string AssistantEmail { get; init; }
    public required string Language { get; init; }
    public required Mark Naming { get; init; }
    public required string Citizenship { get; init; }

    /// <summary>Whether the list has them, so that they can be taken off it.</summary>
    public required bool IsListed { get; init; }

    /// <summary>The address that the programme gives, where the list has none; else empty.</summary>
    public string ProgrammeEmail { get; init; } = "";

    /// <summary>What their form holds; null where the list is too long for a form each, and theirs is a page away.</summary>
    public PersonEdit? Form { get; init; }

    /// <summary>Whether their form is what the page is about.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A word and the colour that goes with it.</summary>
/// <param name="Style">Of the style sheet; empty for none.</param>
public sealed record Mark(string Word, string Style = "");

/// <summary>The page that asks before somebody is taken off the list.</summary>
public sealed record RemovalModel(VisitHead Head, string Path, string Key, string Name, string Consequence);
