using Delegations.Invitations;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>Entries and invitations as the rules see them.</summary>
internal static class Entries
{
    public static readonly VisitId Visit = VisitId.Derive("entries");
    public static readonly Instant Now = Instant.FromUtc(2031, 3, 1, 12, 0);
    public static readonly SessionId First = SessionId.Derive("first");
    public static readonly SessionId Second = SessionId.Derive("second");

    public static EntryContent Content { get; } = new()
    {
        Start = new LocalDateTime(2031, 3, 10, 9, 0),
        End = new LocalDateTime(2031, 3, 10, 10, 0),
        Zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Title = "Space visit: Welcome",
        Place = "Space Centre, room Europa",
        Stop = StopId.Derive("stop", "space-centre"),
        Text = "You receive the delegation.",
        Tentative = false,
        Language = Language.English,
    };

    public static Visit VisitNamed(string name) => new()
    {
        Id = Visit,
        Name = name,
        Language = Language.English,
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Organiser = new Mailbox("Visits Office", "visits@example.org"),
        Created = Now,
    };

    public static Person Ada { get; } = new() { Id = PersonId.Derive("ada"), Name = "Ada Martin", Email = "ada@example.org" };

    public static DesiredEntry Desired(params SessionId[] sessions) =>
        new(Ada, InvitationRole.Host, sessions.Length > 0 ? sessions : [First], Content);

    /// <summary>An invitation whose last message said what <see cref="Content"/> says.</summary>
    public static Invitation Sent(params SessionId[] sessions) => New(sessions) with
    {
        State = InvitationState.Sent,
        Sent = Content,
        Outgoing = Message(Content) with { Standing = MessageStanding.Taken },
        Taken = new TakenMessage(0, Now - Duration.FromDays(1)),
    };

    public static Invitation New(params SessionId[] sessions) => new()
    {
        Id = InvitationId.Derive("ada", "host"),
        Visit = Visit,
        Person = Ada.Id,
        Role = InvitationRole.Host,
        Name = Ada.Name,
        Address = "ada@example.org",
        Sessions = sessions.Length > 0 ? sessions : [First],
        State = InvitationState.Pending,
    };

    public static OutgoingMessage Message(EntryContent content, bool cancels = false) => new()
    {
        Cancels = cancels,
        Sequence = 0,
        Stamp = Now - Duration.FromDays(1),
        Content = content,
        Since = Now - Duration.FromDays(1),
    };
}
