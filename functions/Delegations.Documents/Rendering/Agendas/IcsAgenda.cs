namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Writes an agenda as a calendar to subscribe to or to import (RFC 5546 section 3.2.1).</summary>
public static class IcsAgenda
{
    /// <summary>The file's bytes; sessions without a day or a start are left out.</summary>
    public static byte[] Render(Agenda agenda) => throw new NotSupportedException(agenda?.Title);
}
