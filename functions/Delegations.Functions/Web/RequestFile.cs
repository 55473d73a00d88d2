using System.Net.Http.Headers;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>A file in a request: the body itself, or the first file of a form.</summary>
internal static class RequestFile
{
    /// <summary>The Functions host refuses bodies over 100 MiB with a bare 500; below that the answer is ours.</summary>
    public const int LargestMegabytes = 95;

    private const long Largest = LargestMegabytes * 1024L * 1024L;

    /// <summary>The file's name and bytes; null where there is none, or it is too large.</summary>
    public static async Task<(string Name, byte[] Content)?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Largest)
        {
            return null;
        }

        if (!request.HasFormContentType)
        {
            return (NameOf(request), await ReadAllAsync(request.Body, cancellationToken));
        }

        var form = await request.ReadFormAsync(cancellationToken);
        if (form.Files.Count is 0)
        {
            return null;
        }

        await using var stream = form.Files[0].OpenReadStream();
        return (Path.GetFileName(form.Files[0].FileName), await ReadAllAsync(stream, cancellationToken));
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

    private static async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }
}
