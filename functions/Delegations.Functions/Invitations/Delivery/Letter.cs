using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model.Ids;

namespace Delegations.Invitations.Delivery;

/// <summary>A message about one entry to one person, ready to leave.</summary>
internal sealed record Letter
{
    private byte[]? calendar;
    private byte[]? mail;

    public required VisitId Visit { get; init; }
    public required InvitationId Invitation { get; init; }

    /// <summary>The same for a true repeat only; lower-case letters, digits and hyphens, no personal data.</summary>
    public required string Key { get; init; }
    public required CalendarMessage Message { get; init; }
    public required MailContent Content { get; init; }

    /// <summary>What the entry said before; null for a first invitation and a cancellation.</summary>
    public EntryContent? Was { get; init; }

    /// <summary>What the outside calls the entry; null before it was made there.</summary>
    public ExternalEntry? Entry { get; init; }

    /// <summary>Whether the outside may have had this message, or the one before it, already.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The key of the last message that was surely taken; null before the first.</summary>
    public string? FormerKey { get; init; }

    /// <summary>Whether the entry is to say again what that message said: where nothing arrived since, nobody need be told.</summary>
    public bool TakesBack { get; init; }

    /// <summary>How often in a row the outside did not take it.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the entry gets a link to meet online, where the outside makes such links.</summary>
    public bool MeetsOnline { get; init; }

    /// <summary>The calendar object's bytes.</summary>
    public byte[] Calendar => calendar ??= InvitationIcs.Render(Message);

    /// <summary>The whole mail's bytes, with the calendar object in it.</summary>
    public byte[] Mail => mail ??= InvitationMail.Render(Message, Content);
}

/// <summary>A mail without an entry, ready to leave.</summary>
/// <param name="Key">The same for a true repeat only; lower-case letters, digits and hyphens, no personal data.</param>
/// <param name="IsUncertain">Whether the outside may have had it already.</param>
internal sealed record NoticeLetter(VisitId Visit, string Key, Visits.Mailbox From, CalendarAddress To, string Subject, string Text, string Html, byte[] Mail, bool IsUncertain);
