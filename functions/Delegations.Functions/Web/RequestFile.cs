using System.Net.Http.Headers;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>A file in a request: the body itself, or the first file of a form.</summary>
internal sealed record RequestFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The Functions host refuses bodies over 100 MiB with a bare 500; below that the answer is ours, at the edge.</summary>
    public const int LargestMegabytes = 95;

    /// <summary>The code of a request without a file.</summary>
    public const string MissingCode = "file.missing";

    /// <summary>The file; null where a form has none.</summary>
    public static async Task<RequestFile?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return new RequestFile(NameOf(request), await ReadAllAsync(request.Body, request.ContentLength, cancellationToken));
        }

        var form = await RequestForm.ReadAsync(request, cancellationToken);
        if (form.Files.Count is 0)
        {
            return null;
        }

        var file = form.Files[0];
        await using var stream = file.OpenReadStream();
        return new RequestFile(Path.GetFileName(file.FileName), await ReadAllAsync(stream, file.Length, cancellationToken));
    }

    /// <summary>What to tell the sender where <see cref="ReadAsync"/> found nothing to take.</summary>
    public static string Missing(Language language) => language.Say(
        en: $"Send one file of at most {LargestMegabytes} MB, as the body of the request or in a form.",
        fr: $"Envoyez un fichier de {LargestMegabytes} Mo au plus, comme corps de la demande ou dans un formulaire.",
        nl: $"Stuur één bestand van hoogstens {LargestMegabytes} MB, als inhoud van het verzoek of in een formulier.",
        de: $"Senden Sie eine Datei mit höchstens {LargestMegabytes} MB, als Inhalt der Anfrage oder in einem Formular.");

    /// <summary>From Content-Disposition: a name in the address would end up in logs.</summary>
    private static string NameOf(HttpRequest request)
    {
        var header = request.Headers.ContentDisposition.ToString();
        var parsed = ContentDispositionHeaderValue.TryParse(header, out var disposition)
            ? disposition.FileNameStar ?? disposition.FileName?.Trim('"')
            : null;
        return Path.GetFileName(parsed ?? "") is { Length: > 0 } name ? name : "itinerary";
    }

    /// <summary>Into one buffer of the right size: growing one and copying it would take three times the file's memory.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, long? length, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream((int)(length ?? 0)); // the edge refuses what is longer than 95 MB
        await stream.CopyToAsync(buffer, cancellationToken);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
