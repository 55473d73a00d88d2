using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>One mail of each kind, with all that it can say. What an organiser writes is English in each of them.</summary>
internal static class MailSamples
{
    private static readonly Uri Page = new("https://visits.example.org/r/3f9a");
    private static readonly Uri Desk = new("https://visits.example.org/desk/visits/energy");
    private static readonly NoticedSession Session = new("Energy visit: Storage in practice", new(2026, 10, 12, 10, 0), new(2026, 10, 12, 10, 45), Samples.Brussels)
    {
        Place = "Room A, first floor",
        EntryConditions = "Identity card at the gate; no cameras.",
    };

    private static readonly MailContent Whole = new()
    {
        Guests = "Twelve members of the energy committee, led by Ms Ana Reyes",
        Expected = "A welcome of ten minutes, in French",
        EntryConditions = "Identity card at the gate; no cameras.",
        Companions = ["Lee Ortega", "Maya Begay"],
        Contact = "Visits Office, +32 2 555 01 01",
        AnswerPage = Page,
        Privacy = new PrivacyNotice("Agency for Foreign Visits", 12, "privacy@example.org"),
    };

    public static IReadOnlyDictionary<string, Func<Language, Sample>> Kinds { get; } = new Dictionary<string, Func<Language, Sample>>(StringComparer.Ordinal)
    {
        ["invitation"] = language => Of(language, new(), Whole),
        ["invitation-preliminary"] = language => Of(language, new() { Tentative = true }, Whole),
        ["invitation-information"] = language => Of(language, new() { AsksForReply = false }, Whole with { AnswerPage = null, Answering = Answering.None }),
        ["reminder-entry"] = language => Of(language, new(), Whole with { Remaining = new Remaining(5, 1, 3) }),
        ["update-asking"] = language => Of(language, new() { Sequence = 1 }, Whole with { AsksAgain = true, Changes = [Time(language), Place(language)] }),
        ["update-place"] = language => Of(language, new() { Status = ParticipationStatus.Accepted }, Whole with { Changes = [Place(language)] }),
        ["update-touch-up"] = language => Of(language, new() { Status = ParticipationStatus.Tentative }, Whole with { Changes = [Programme(language)] }),
        ["update-final"] = language => Of(language, new() { Sequence = 1 }, Whole with { AsksAgain = true, Changes = [Status(language)] }),
        ["update-urgent"] = language => Of(language, new() { Sequence = 2 }, Whole with { Urgent = true, AsksAgain = true, Changes = [Time(language)] }),
        ["cancellation"] = language => Of(language, new() { Cancels = true, Sequence = 1 }, Whole with { Comment = "The minister has been called back to parliament.\nWe hope to see you in spring." }),
        ["withdrawal"] = language => Of(language, new() { Cancels = true, Withdraws = true, Sequence = 1 }, Whole),
        ["reminder"] = language => Of(new NoticeMessage.Reminder { Session = Session, Remaining = new Remaining(1, 3, 3), AnswerPage = Page, Contact = "Visits Office, +32 2 555 01 01", Language = language, Recipient = Person, Sender = Office, Stamp = Stamp, MessageId = Id }),
        ["digest"] = language => Of(new NoticeMessage.Digest { Day = new(2026, 10, 12), Sessions = [Session, Session with { Title = "Lunch", Place = "", EntryConditions = "", Start = new(2026, 10, 12, 12, 0), End = new(2026, 10, 12, 13, 30) }], Contact = "Visits Office, +32 2 555 01 01", Language = language, Recipient = Person, Sender = Office, Stamp = Stamp, MessageId = Id }),
        ["alert-declined"] = language => Alert(language, AlertKind.Declined, "I am abroad that week."),
        ["alert-proposed"] = language => Alert(language, AlertKind.ProposedTime, "Could it be the afternoon?", (new(2026, 10, 12, 14, 0), new(2026, 10, 12, 14, 45))),
        ["alert-uninvited"] = language => Alert(language, AlertKind.UninvitedReply, ""),
        ["alert-undelivered"] = language => Alert(language, AlertKind.DeliveryFailed, "The mailbox does not exist."),
        ["alert-deleted"] = language => Alert(language, AlertKind.EventDeleted, ""),
        ["open-answers"] = language => Of(new NoticeMessage.OpenAnswers { Visit = "Energy visit", Answers = [new("Eva Müller", Session, 2), new("Lee Ortega", Session, 1), new("Maya Begay", Session, 0)], Desk = Desk, Language = language, Recipient = Person, Sender = Office, Stamp = Stamp, MessageId = Id }),
        ["visitor-list-ahead"] = language => VisitorList(language, 3, 2),
        ["visitor-list-today"] = language => VisitorList(language, 0, 1),
        ["visitor-list-overdue"] = language => VisitorList(language, -1, 0),
    };

    private static Instant Stamp => Messages.Reference.Stamp;

    private static string Id => Messages.Reference.MessageId;

    private static CalendarAddress Person => Messages.Reference.Attendee;

    private static CalendarAddress Office => Messages.Reference.Organizer;

    private static Sample Of(Language language, Entry entry, MailContent content)
    {
        var message = Messages.Reference with
        {
            Summary = Session.Title,
            Description = "You speak to the delegation of the visit.\n10:00–10:45 Storage in practice (Room A, first floor)\nIdentity card at the gate; no cameras.\nSlides may be shown.",
            Language = language,
            Tentative = entry.Tentative,
            Sequence = entry.Sequence,
            AsksForReply = entry.AsksForReply,
            ParticipationStatus = entry.Status,
            Method = entry.Cancels ? CalendarMethod.Cancel : CalendarMethod.Request,
            WithdrawnForAttendeeOnly = entry.Withdraws,
        };
        return new Sample(InvitationMail.Render(message, content), InvitationText.For(message, content));
    }

    private static Sample Of(NoticeMessage message) => new(NoticeMail.Render(message), NoticeText.For(message));

    private static Sample Alert(Language language, AlertKind kind, string detail, (LocalDateTime, LocalDateTime)? proposed = null) => Of(new NoticeMessage.Alert
    {
        Kind = kind,
        Person = "Eva Müller",
        Session = Session,
        Detail = detail,
        Proposed = proposed,
        Desk = Desk,
        Language = language,
        Recipient = Person,
        Sender = Office,
        Stamp = Stamp,
        MessageId = Id,
    });

    private static Sample VisitorList(Language language, int daysLeft, int missing) => Of(new NoticeMessage.VisitorListDue
    {
        Visit = "Energy visit",
        Stop = "Grid Labs, Liège",
        Due = new(2026, 10, 2),
        DaysLeft = daysLeft,
        Visitors = 14,
        Missing = missing,
        Desk = Desk,
        Language = language,
        Recipient = Person,
        Sender = Office,
        Stamp = Stamp,
        MessageId = Id,
    });

    private static Change Time(Language language) =>
        new(language.Say("Time", "Horaire", "Tijd", "Zeit"), "09:00–09:45", "10:00–10:45") { Kind = ChangeKind.Time };

    private static Change Place(Language language) =>
        new(language.Say("Place", "Lieu", "Plaats", "Ort"), "Room B", "Room A, first floor") { Kind = ChangeKind.Place };

    private static Change Programme(Language language) =>
        new(language.Say("Programme", "Programme", "Programma", "Programm"), "–", "Slides may be shown.") { Kind = ChangeKind.Wording };

    private static Change Status(Language language) =>
        new(language.Say("Status", "Statut", "Status", "Status"), Of(language, "preliminary"), Of(language, "final")) { Kind = ChangeKind.Status };

    private static string Of(Language language, string state) => state is "final"
        ? language.Say("final", "définitif", "definitief", "endgültig")
        : language.Say("preliminary", "provisoire", "voorlopig", "vorläufig");

    /// <summary>The mail as sent, and the words that it is made of.</summary>
    internal sealed record Sample(byte[] Mail, MailText Text);

    private sealed record Entry
    {
        public bool Tentative { get; init; }
        public bool AsksForReply { get; init; } = true;
        public int Sequence { get; init; }
        public ParticipationStatus Status { get; init; }
        public bool Cancels { get; init; }
        public bool Withdraws { get; init; }
    }
}
