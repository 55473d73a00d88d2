using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>Somebody of the visit's people list.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    /// <summary>The name as written, honorifics kept.</summary>
    public required string Name { get; init; }
    public string? Organisation { get; init; }
    public string? Function { get; init; }
    public string? Email { get; init; }
    public string? AssistantEmail { get; init; }

    /// <summary>A number to call, as written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phone { get; init; }

    /// <summary>The answer to a stop that asks for citizenship, as written; null where nobody answered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Citizenship { get; init; }

    /// <summary>The language to write to them in; null where the visit's language serves.</summary>
    public Language? Language { get; init; }
    public PersonRole? Role { get; init; }

    /// <summary>Whether public documents may name them; null where nobody said.</summary>
    public bool? MayBeNamed { get; init; }
}

/// <summary>A person's part in the visit.</summary>
[JsonConverter(typeof(CodeConverter<PersonRole>))]
public enum PersonRole
{
    HeadOfDelegation,
    Delegate,
    Speaker,
    Moderator,
    Host,
    Escort,
    Interpreter,
    Coordinator,
    Partner,
}

/// <summary>What a part in the visit means for what somebody is told.</summary>
public static class PersonRoles
{
    /// <summary>
    /// Whether somebody follows the whole programme and is informed of it: guests, those who accompany them, and coordinators. Speakers
    /// and hosts are invited to their own part instead.
    /// </summary>
    public static bool IsInformed(this PersonRole? role) =>
        role is PersonRole.HeadOfDelegation or PersonRole.Delegate or PersonRole.Escort or PersonRole.Interpreter or PersonRole.Partner or PersonRole.Coordinator;

    /// <summary>As which audience they are informed.</summary>
    public static Audience InformedAs(this PersonRole? role) => role is PersonRole.Escort or PersonRole.Coordinator ? Audience.Host : Audience.Delegation;
}
