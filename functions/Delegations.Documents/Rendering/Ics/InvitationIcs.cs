namespace Delegations.Documents.Rendering.Ics;

/// <summary>Writes a calendar message as an iTIP object (RFC 5546).</summary>
public static class InvitationIcs
{
    /// <summary>The file's bytes: the same for the same message.</summary>
    /// <exception cref="ArgumentException">The message cannot be written so that calendars accept it.</exception>
    public static byte[] Render(CalendarMessage message) => throw new NotSupportedException(message?.Uid);
}
