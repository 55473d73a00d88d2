using System.IO.Compression;
using System.Net.Mime;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Delivery;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>The visit's invitation files in one zip, for whoever sends them by hand.</summary>
internal static class GetOutbox
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit, VisitStore visits, DocumentStore documents, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            await AddAsync(zip, "README.txt", BinaryData.FromString(Explain(RequestLanguage.Of(http.Request, found.Language))), cancellationToken);
            await foreach (var path in documents.ListAsync(OutboxDelivery.Container, $"{visit}/", cancellationToken))
            {
                if (await documents.ReadIfExistsAsync(OutboxDelivery.Container, path, cancellationToken) is { } content)
                {
                    await AddAsync(zip, Path.GetFileName(path), content, cancellationToken);
                }
            }
        }

        return TypedResults.File(buffer.ToArray(), MediaTypeNames.Application.Zip, "outbox.zip");
    }

    private static async Task AddAsync(ZipArchive zip, string name, BinaryData content, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await entry.WriteAsync(content.ToMemory(), cancellationToken);
    }

    private static string Explain(Language language) => language.Say(
        en: "Each message is here twice: .eml is the whole mail, ready to be sent; .ics is the calendar entry in it.\nOpening an .ics makes your own calendar program ask you to answer, and mail the organiser: open a copy only to look at it.\n",
        fr: "Chaque message s’y trouve deux fois : .eml est le courriel entier, prêt à l’envoi ; .ics est le rendez-vous qu’il contient.\nOuvrir un .ics fait que votre propre agenda vous demande de répondre et écrit à l’organisateur : ne l’ouvrez que pour le regarder.\n",
        nl: "Elk bericht staat hier twee keer: .eml is de volledige mail, klaar om te verzenden; .ics is de afspraak daarin.\nWie een .ics opent, krijgt van de eigen agenda de vraag te antwoorden, en die mailt de organisator: open het alleen om te kijken.\n",
        de: "Jede Nachricht liegt hier zweimal: .eml ist die ganze Mail, fertig zum Versand; .ics ist der Termin darin.\nWer eine .ics öffnet, wird vom eigenen Kalender um Antwort gebeten, und der schreibt dem Organisator: nur zum Ansehen öffnen.\n");
}
