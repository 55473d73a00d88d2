using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Functions.Tests.Agendas;
using Delegations.Functions.Tests.Reports.Archive;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using Delegations.Testing;
using Delegations.Web;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

/// <summary>A visit to its end with somebody in every place that there is, whom a test then forgets.</summary>
internal static class ForgottenVisit
{
    public const string Name = "Zoë O'Brien-Núñez";
    public const string Address = "zoe.obrien@example.org";

    /// <summary>As the search writes them.</summary>
    public static readonly IReadOnlyList<string> Words =
        ["zoe o brien nunez", "o brien nunez zoe", "brien nunez zoe o", "nunez zoe o brien", "zoe obrien example org", "32 2 555 77 88", "3225557788"];

    private const string People = $"""
        Name,Organisation,Email,Role,Phone,Citizenship
        Ada Martin,Space Centre,ada.martin@example.org,Host,+32 2 555 01 02,Belgian
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host,,
        {Name},Orbit School,{Address},Speaker,+32 2 555 77 88,Irish
        Diego Núñez,Orbit School,diego.nunez@example.org,Speaker,,
        """;

    private const string Programme = $"""
        Date,Start,End,Title,Location,Host,Speaker,Notes,Internal notes,Entry conditions
        2031-03-10,09:00,10:00,Welcome by {Name} and Ada Martin,Space Centre,Ada Martin,,Diego Núñez brings the badges and Dr ZOE O’BRIEN-NUÑEZ signs.,"Ask O'Brien-Núñez, Zoë ({Address}, +32 2 555 77 88)",Visitor list with citizenship ten days ahead
        2031-03-10,10:00,11:00,Cybersecurity in orbit,Space Centre,Ada Martin,Mme {Name}; Diego Núñez,,,
        2031-03-10,14:00,15:00,Vacuum chamber tests,Test Labs,Bruno Leroy,{Name},,,

        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<Pipeline> StartAsync(AzuriteFixture azurite, Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? services = null) =>
        Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal) { ["PublicBaseUrl"] = "https://visits.example.org" },
            Services = services,
        });

    public static async Task<TestVisit> PublishedAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await UploadAsync(pipeline, visit, Programme.Replace("Welcome by", "Greetings by", StringComparison.Ordinal));
        await UploadAsync(pipeline, visit, Programme);
        await visit.PutPeopleAsync(People, Cancel);
        var id = await LinkedVisit.IdOfAsync(pipeline, visit, Name);
        var settings = await pipeline.SendJsonAsync(
            HttpMethod.Patch, visit.Path, $$$"""{"documents":{"members":["{{{id}}}"]},"invitations":{"contact":"{{{Name}}}, +32 2 555 77 88"}}""", Cancel);
        Assert.True(settings.Status is HttpStatusCode.OK, settings.Text);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        return visit;
    }

    /// <summary>Over, reported, archived and shared.</summary>
    public static async Task<TestVisit> EndedAsync(Pipeline pipeline)
    {
        var visit = await PublishedAsync(pipeline);
        var id = await LinkedVisit.IdOfAsync(pipeline, visit, Name);
        await AnswerAsync(pipeline, visit, "Diego Núñez", $"{Name} speaks for me, says Bruno Leroy");
        await AnswerAsync(pipeline, visit, Name, "Gladly");
        var link = new AgendaLink
        {
            Id = AgendaLinkId.Parse(OpaqueId.Random()),
            Visit = visit.Id,
            Audience = Audience.Delegation,
            Person = PersonId.Parse(id),
            Token = SecretToken.New(),
            Created = pipeline.Clock.Now,
        };
        await pipeline.Get<AgendaLinkStore>().OpenAsync(link, Cancel);
        var review = await ReviewedVisit.AnotherAsync(pipeline, visit, $$"""{"purpose":"review","recipient":"{{Name}}"}""");
        await review.WriteAsync(await review.OpenAsync(), "", ("text", "I come a minute later."), ("name", Name));
        await pipeline.Get<TranslationStore>().PutAsync(
            visit.Id, [new TranslatedText(null, Language.French, $"Welcome by {Name}", $"Accueil par {Name}")], Cancel);
        await AttachAsync(pipeline, visit);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", Cancel);
        var released = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);
        Assert.True(released.Status is HttpStatusCode.OK, released.Text);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);
        var share = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", "{}", Cancel);
        Assert.True(share.Status is HttpStatusCode.Created, share.Text);
        return visit;
    }

    /// <summary>Asks for it, and does what the queue would bring about.</summary>
    public static async Task<JsonElement> EraseAsync(Pipeline pipeline, TestVisit visit, string person, string query = "")
    {
        var path = $"{visit.Path}/people/{person}/erasure{query}";
        var asked = await pipeline.SendJsonAsync(HttpMethod.Post, path, "", Cancel);
        Assert.True(asked.Status is HttpStatusCode.Accepted, asked.Text);
        await HandleAsync(pipeline, visit, person, asked.Json);
        return (await pipeline.GetAsync(path, Cancel)).Json;
    }

    public static async Task HandleAsync(Pipeline pipeline, TestVisit visit, string person, JsonElement asked)
    {
        foreach (var of in asked.GetProperty("visits").EnumerateArray())
        {
            await pipeline.HandleAsync("EraseFromVisit", MessageOf(visit, person, of.GetString() ?? ""), Cancel);
        }
    }

    public static string MessageOf(TestVisit visit, string person, string of) =>
        $$"""{"name":"erase-person","version":1,"erasure":"{{OpaqueId.Derive("erasure", visit.Id.Value, person)}}","visit":"{{of}}"}""";

    private static async Task UploadAsync(Pipeline pipeline, TestVisit visit, string programme)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", Encoding.UTF8.GetBytes(programme), Cancel);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    private static async Task AnswerAsync(Pipeline pipeline, TestVisit visit, string name, string note)
    {
        var row = (await visit.InvitationsAsync(Cancel)).First(invitation => invitation.Name == name);
        var answer = await pipeline.SendJsonAsync(
            HttpMethod.Put, $"{visit.Path}/invitations/{row.Id}/reply", $$"""{"status":"accepted","note":"{{note}}","onBehalf":"{{Name}}"}""", Cancel);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    private static async Task AttachAsync(Pipeline pipeline, TestVisit visit)
    {
        var content = Encoding.UTF8.GetBytes($"Minutes. {Name} spoke first.");
        var attachment = new Attachment
        {
            Id = AttachmentId.New(),
            Name = "Minutes of Zoë_O'Brien-Núñez.txt",
            ContentType = "text/plain",
            Bytes = content.Length,
            Sha256 = SourceFile.HashOf(content),
            Added = pipeline.Clock.Now,
            Caption = $"{Name} at the podium",
        };
        await pipeline.Get<AttachmentStore>().AddAsync(visit.Id, attachment, BinaryData.FromBytes(content), Cancel);
    }
}
