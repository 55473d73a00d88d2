using System.Net;
using Delegations.Agendas;
using Delegations.Agendas.Reviews;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>A visit that is over and has something of everything that a package holds, by people whose names are hard to find.</summary>
internal static class RichVisit
{
    public const string Zoe = "Zoë O'Brien-Núñez";
    public const string Jan = "Jan *van* der Straße & Söhne";

    /// <summary>Nobody of them may be found in a record.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Ada Martin", "Bruno Leroy", Zoe, "O'Brien", "Núñez", "O&#x27;Brien", "O\\u0027Brien", "David Okoro", Jan, "van* der", "Rita Review", "example.org", "+32 2 555",
    ];

    public static readonly byte[] Photograph = [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4];

    private const string People = $"""
        Name,Organisation,Email,Role,Phone
        Ada Martin,Space Centre,ada.martin@example.org,Host,+32 2 555 01 02
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host,
        {Zoe},Orbit School,zoe@example.org,Speaker,
        David Okoro,Orbit School,david.okoro@example.org,Speaker,
        {Jan},Söhne & Co,jan@example.org,Delegate,
        """;

    private static readonly ItineraryText Programme = new(
        new ItineraryLine(SampleVisits.Day, "09:00", "10:00", "Welcome and tour of the centre", "Space Centre", "Dr. Ada Martin") { InternalNotes = FinishedVisit.Secret },
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", $"Cybersecurity in orbit, and what else there is to be told by {Zoe}, by Ada Martin, and then again by {Zoe}", "Space Centre", "Ada Martin", Zoe),
        new ItineraryLine(SampleVisits.Day, "14:00", "15:00", "Vacuum chamber tests", "Test Labs", "Bruno Leroy", $"David Okoro; {Jan}")
        {
            Notes = $"Ask {Jan}, or David Okoro.",
        });

    public static async Task<TestVisit> ReleasedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, Programme.With(0, line => line with { Notes = "Bring badges." }), People, cancellationToken);
        await visit.PutPeopleAsync(People, cancellationToken);
        await visit.UploadAsync(Programme, cancellationToken);
        await visit.PublishAsync(cancellationToken);
        await visit.DeliverAsync(cancellationToken);
        await AnswerAsync(pipeline, visit, cancellationToken);
        await RemarkAsync(pipeline, visit, cancellationToken);
        await AttachAsync(pipeline, visit, cancellationToken);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", cancellationToken);
        var released = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", cancellationToken);
        Assert.Equal(HttpStatusCode.OK, released.Status);
        return visit;
    }

    public static async Task<TestVisit> ArchivedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await ReleasedAsync(pipeline, cancellationToken);
        await ArchiveAsync(pipeline, visit, cancellationToken);
        return visit;
    }

    public static Task ArchiveAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken) =>
        pipeline.HandleAsync("ArchiveVisit", MessageOf(visit), cancellationToken);

    public static string MessageOf(TestVisit visit) => $$"""{"name":"archive-visit","version":1,"visit":"{{visit.Id}}"}""";

    private static async Task AnswerAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken)
    {
        var row = await visit.InvitationOfAsync("David Okoro", cancellationToken);
        var answer = await pipeline.SendJsonAsync(
            HttpMethod.Put, $"{visit.Path}/invitations/{row.Id}/reply", """{"status":"declined","note":"Ada Martin speaks for me"}""", cancellationToken);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    private static async Task RemarkAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken)
    {
        var opened = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", """{"audience":"delegation"}""", cancellationToken);
        Assert.True(opened.Status is HttpStatusCode.OK or HttpStatusCode.Created, opened.Text);
        var links = await pipeline.Get<AgendaLinkStore>().ListAsync(visit.Id, cancellationToken);
        var remark = new Remark
        {
            Id = RemarkId.Parse(OpaqueId.Random()),
            Link = links[0].Id,
            Text = "Please greet the minister.",
            Name = "Rita Review",
            At = pipeline.Clock.Now,
            Version = 2,
        };
        Assert.True(await pipeline.Get<RemarkStore>().AddAsync(visit.Id, remark, cancellationToken));
        await pipeline.Get<TranslationStore>().PutAsync(
            visit.Id, [new TranslatedText(null, Language.French, "Vacuum chamber tests", "Essais de la chambre à vide")], cancellationToken);
    }

    private static async Task AttachAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken)
    {
        var store = pipeline.Get<AttachmentStore>();
        foreach (var kept in new[] { true, false })
        {
            var attachment = new Attachment
            {
                Id = AttachmentId.New(),
                Name = kept ? "group.jpg" : "private.jpg",
                ContentType = "image/jpeg",
                Bytes = Photograph.Length,
                Sha256 = SourceFile.HashOf(Photograph),
                Added = pipeline.Clock.Now + (kept ? Duration.Zero : Duration.FromSeconds(1)),
                Cleared = new Clearance(pipeline.Clock.Now, "desk"),
                MayBeKept = kept,
            };
            await store.AddAsync(visit.Id, attachment, BinaryData.FromBytes(Photograph), cancellationToken);
        }
    }
}
