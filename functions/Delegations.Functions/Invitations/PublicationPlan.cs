using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>What publishing would do, and to whom, before anything leaves.</summary>
internal sealed partial record PublicationPlan
{
    public required int Version { get; init; }
    public required AgendaState State { get; init; }
    public required Inviting Inviting { get; init; }

    /// <summary>False while the version has error findings.</summary>
    public required bool MayBePublished { get; init; }

    /// <summary>Speakers and hosts who cannot be written to: to be told otherwise.</summary>
    public required IReadOnlyList<Finding> WithoutAddress { get; init; }
    public required IReadOnlyList<PlanLine> Created { get; init; }
    public required IReadOnlyList<PlanLine> Updated { get; init; }
    public required IReadOnlyList<PlanLine> Cancelled { get; init; }

    /// <summary>What would change but is not told now: to whom, why, and until when.</summary>
    public required IReadOnlyList<PlanLine> Held { get; init; }

    /// <summary>Who is not to be written to now, as this plan takes it.</summary>
    public required IReadOnlyList<Hold> Holds { get; init; }

    /// <summary>Entries that are already as they should be.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Entries for sessions that are over: never touched, and nobody is invited to them any more.</summary>
    public required int Over { get; init; }

    /// <summary>Approves exactly this plan; empty while it is being made.</summary>
    public string Hash { get; init; } = "";

    /// <summary>
    /// The plan under the SHA-256 of what would leave: to which address, and what it says. Words for the coordinator do not
    /// count, so a plan read in one language may be approved in another.
    /// </summary>
    public PublicationPlan Sealed(IReadOnlyList<Difference> differences)
    {
        var messages = differences.Where(difference => difference.Kind is not (DifferenceKind.None or DifferenceKind.Settle)).Select(difference => new PlannedMessage(
            difference.Id, difference.Kind, difference.Desired?.Person.Email ?? difference.Actual?.Address, difference.Desired?.Content, difference.Held?.Reason));
        var seal = new Seal(Version, State, Inviting, [.. messages.OrderBy(message => message.Id.Value, StringComparer.Ordinal)], Holds);
        return this with { Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(seal, SealJson.Default.Seal))) };
    }

    private sealed record Seal(int Version, AgendaState State, Inviting Inviting, IReadOnlyList<PlannedMessage> Messages, IReadOnlyList<Hold> Holds);

    private sealed record PlannedMessage(InvitationId Id, DifferenceKind Kind, string? Address, EntryContent? Content, HeldReason? Held);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(LocalDateTimeConverter), typeof(DateTimeZoneConverter), typeof(InstantConverter)])]
    [JsonSerializable(typeof(Seal))]
    private sealed partial class SealJson : JsonSerializerContext;
}

/// <summary>One person's entry.</summary>
/// <param name="Name">Whom it concerns, as written in the people list.</param>
/// <param name="AsksAgain">Whether an update asks for a new reply.</param>
/// <param name="IsUrgent">Whether it changes something that begins within a day: it is marked, and leaves at once.</param>
/// <param name="Person">Names them in wishes: <c>hold</c> of a plan, <c>holds</c> of a publication.</param>
internal sealed record PlanLine(string Name, InvitationRole Role, string? Was, string? Now, bool AsksAgain, bool IsUrgent, PersonId? Person)
{
    /// <summary>Names the entry, for a look at its mail.</summary>
    public required InvitationId Invitation { get; init; }

    /// <summary>Why nothing is told now; null where it is.</summary>
    public HeldBack? Held { get; init; }
}
