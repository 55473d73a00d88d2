using Delegations.Documents.Rendering.Ics;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes a calendar message as a whole mail (iMIP, RFC 6047).</summary>
public static class InvitationMail
{
    /// <summary>The mail's bytes: the same for the same message and content.</summary>
    /// <exception cref="ArgumentException">The message cannot be written so that calendars accept it.</exception>
    public static byte[] Render(CalendarMessage message, MailContent? content = null) => throw new NotSupportedException(message?.Uid + content);
}
