using System.IO.Compression;
using System.Net;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Agendas.Word;

namespace Delegations.Documents.Tests.Rendering.Leaks;

/// <summary>Every file that is made of an agenda, as all the text in it: parts, properties, comments, folded lines, attributes.</summary>
internal static class AgendaOutputs
{
    public static async Task<IReadOnlyList<(string Name, string Text)>> OfAsync(Agenda agenda, CancellationToken cancellationToken) =>
    [
        ("html", WebUtility.HtmlDecode(await HtmlAgenda.RenderAsync(agenda, cancellationToken))),
        ("ics", Unfolded(IcsAgenda.Render(agenda))),
        ("feed", Unfolded(IcsAgenda.Render(agenda, isFeed: true))),
        ("docx", Unpacked(DocxAgenda.Render(agenda))),
        ("xlsx", Unpacked(XlsxAgenda.Render(agenda))),
        ("schedule.xml", WebUtility.HtmlDecode(Encoding.UTF8.GetString(ScheduleXml.Render(agenda)))),
        ("schedule.json", Encoding.UTF8.GetString(ScheduleJson.Render(agenda))),
        ("json", Encoding.UTF8.GetString(JsonAgenda.Render(agenda))),
    ];

    private static string Unfolded(byte[] calendar) => Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>All parts of a package, whatever they are called, with their own names.</summary>
    internal static string Unpacked(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            text.Append(entry.FullName).Append('\n').Append(WebUtility.HtmlDecode(reader.ReadToEnd())).Append('\n');
        }

        return text.ToString();
    }
}
