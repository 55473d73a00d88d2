using System.Net;
using System.Text;
using Delegations.Functions.Tests.Invitations.Notices;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>A visit of 10 March 2031 with one stop that asks for a list with citizenships ten days ahead, and one that asks for nothing.</summary>
internal static class SiteVisits
{
    public const string Conditions = "Visitor list with citizenship ten days ahead; passport at the gate; no cameras.";

    public const string People = """
        Name,Organisation,Function,Email,Role,Citizenship
        Ada Martin,Space Centre,Director,ada.martin@example.org,Host,
        Aibek Omarov,Ministry,Minister,,Head of delegation,Kazakh
        Nora Adams,Copper Fields,,,Delegate,
        Irina Kim,,,,Interpreter,Uzbek
        """;

    public static byte[] Itinerary(string conditions = Conditions) => Encoding.UTF8.GetBytes($"""
        Date,Start,End,Title,Location,Entry conditions,Host,Speaker,Internal notes
        2031-03-10,09:00,10:00,Welcome and tour,Space Centre,"{conditions}",Ada Martin,,Gift in the second bus
        2031-03-10,10:30,11:30,Storage in practice,Test Labs,,Bruno Leroy,Clara Novak,
        """);

    public static Task<NoticedVisit> PublishAsync(Pipeline pipeline, string settings, CancellationToken cancellationToken, string conditions = Conditions) =>
        NoticedVisit.PublishAsync(pipeline, Itinerary(conditions), settings, People, cancellationToken);

    /// <summary>Another itinerary, uploaded and published to nobody.</summary>
    public static async Task ReplaceAsync(Pipeline pipeline, TestVisit visit, string conditions, CancellationToken cancellationToken)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", Itinerary(conditions), cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        await visit.PublishAsync(cancellationToken, inviting: "nobody");
    }
}
