namespace Delegations.Functions.Tests.Authorisation;

/// <summary>Every route and what it asks for, and what each caller gets of that.</summary>
internal static class AuthorisationTable
{
    /// <summary>The caller came to the handler: what it says of the request is not looked at here.</summary>
    public const int Through = 0;

    public static readonly IReadOnlyDictionary<string, Need> Routes = new Dictionary<string, Need>(StringComparer.Ordinal)
    {
        ["GET health"] = Need.Nothing,
        ["GET assets/{*path}"] = Need.Nothing,
        ["HEAD assets/{*path}"] = Need.Nothing,

        ["POST api/itineraries/check"] = Need.Key,
        ["GET api/itineraries/template"] = Need.Key,
        ["GET api/visits"] = Need.Key,
        ["POST api/visits"] = Need.Key,
        ["GET api/visits/{visit}"] = Need.Key,
        ["PATCH api/visits/{visit}"] = Need.Key,
        ["PUT api/visits/{visit}/itinerary"] = Need.Key,
        ["GET api/visits/{visit}/people"] = Need.Key,
        ["PUT api/visits/{visit}/people"] = Need.Key,
        ["GET api/visits/{visit}/agenda"] = Need.Key,
        ["GET api/visits/{visit}/translations"] = Need.Key,
        ["PUT api/visits/{visit}/translations"] = Need.Key,
        ["GET api/visits/{visit}/stops"] = Need.Key,
        ["GET api/visits/{visit}/stops/{stop}/visitors"] = Need.Key,
        ["GET api/visits/{visit}/links"] = Need.Key,
        ["POST api/visits/{visit}/links"] = Need.Key,
        ["DELETE api/visits/{visit}/links/{link}"] = Need.Key,
        ["GET api/visits/{visit}/plan"] = Need.Key,
        ["POST api/visits/{visit}/publication"] = Need.Key,
        ["GET api/visits/{visit}/invitations"] = Need.Key,
        ["POST api/visits/{visit}/invitations/retry"] = Need.Key,
        ["PUT api/visits/{visit}/invitations/{invitation}/reply"] = Need.Key,
        ["POST api/visits/{visit}/replies"] = Need.Key,
        ["GET api/visits/{visit}/alerts"] = Need.Key,
        ["GET api/visits/{visit}/outbox"] = Need.Key,
        ["GET api/visits/{visit}/notices"] = Need.Key,
        ["POST api/visits/{visit}/reminders"] = Need.Key,
        ["GET api/visits/{visit}/report"] = Need.Key,
        ["POST api/visits/{visit}/report/release"] = Need.Key,
        ["GET api/visits/{visit}/shares"] = Need.Key,
        ["POST api/visits/{visit}/shares"] = Need.Key,
        ["DELETE api/visits/{visit}/shares/{share}"] = Need.Key,

        ["GET r/{token}"] = Need.ReplyToken,
        ["HEAD r/{token}"] = Need.ReplyToken,
        ["POST r/{token}"] = Need.ReplyTokenAndForm,
        ["GET a/{token}/{file?}"] = Need.AgendaToken,
        ["HEAD a/{token}/{file?}"] = Need.AgendaToken,
        ["GET c/{token}"] = Need.AgendaToken,
        ["HEAD c/{token}"] = Need.AgendaToken,
        ["GET s/{token}"] = Need.ShareToken,
        ["HEAD s/{token}"] = Need.ShareToken,
        ["GET s/{token}/{file}"] = Need.ShareToken,
        ["HEAD s/{token}/{file}"] = Need.ShareToken,

        ["GET desk"] = Need.Viewer,
        ["GET desk/{*page}"] = Need.Viewer,
        ["POST desk/language"] = Need.ViewersForm,
        ["POST desk"] = Need.Coordinator,
        ["POST desk/samples/{name}"] = Need.Coordinator,
        ["GET desk/samples/{file}"] = Need.Viewer,
        ["GET desk/template"] = Need.Viewer,
        ["GET desk/help"] = Need.Viewer,
        ["GET desk/visits/{visit}"] = Need.Viewer,
        ["GET desk/visits/{visit}/settings"] = Need.Viewer,
        ["POST desk/visits/{visit}/settings"] = Need.Coordinator,
        ["GET desk/visits/{visit}/report"] = Need.Viewer,
        ["POST desk/visits/{visit}/report"] = Need.Coordinator,
        ["GET desk/visits/{visit}/report/{file}"] = Need.Viewer,
        ["GET desk/visits/{visit}/programme"] = Need.Viewer,
        ["GET desk/visits/{visit}/template"] = Need.Viewer,
        ["POST desk/visits/{visit}/itinerary"] = Need.Coordinator,
        ["POST desk/visits/{visit}/itinerary/text"] = Need.Coordinator,
        ["POST desk/visits/{visit}/answers"] = Need.Coordinator,
        ["POST desk/visits/{visit}/answers/{key}/removal"] = Need.Coordinator,

        ["GET desk/visits/{visit}/today"] = Need.Viewer,
        ["GET desk/visits/{visit}/shift"] = Need.Viewer,
        ["POST desk/visits/{visit}/shift"] = Need.Coordinator,
        ["GET desk/visits/{visit}/sessions/new"] = Need.Viewer,
        ["POST desk/visits/{visit}/sessions/new"] = Need.Coordinator,
        ["GET desk/visits/{visit}/sessions/{session}"] = Need.Viewer,
        ["POST desk/visits/{visit}/sessions/{session}"] = Need.Coordinator,
        ["GET desk/visits/{visit}/sessions/{session}/cancellation"] = Need.Viewer,
        ["POST desk/visits/{visit}/sessions/{session}/cancellation"] = Need.Coordinator,
        ["GET desk/visits/{visit}/sessions/{session}/removal"] = Need.Viewer,
        ["POST desk/visits/{visit}/sessions/{session}/removal"] = Need.Coordinator,
        ["GET desk/visits/{visit}/corrections/{version}"] = Need.Viewer,
        ["GET desk/visits/{visit}/versions/{version}/file"] = Need.Viewer,
    };

    /// <summary>The status that a caller gets; <see cref="Through"/> where the handler decides.</summary>
    public static int StatusFor(Need need, Caller caller) => (need, caller) switch
    {
        (Need.Nothing, _) => Through,

        (Need.Key, Caller.Key) => Through,
        (Need.Key, _) => 401,

        (Need.Viewer or Need.Coordinator or Need.ViewersForm, Caller.Anonymous or Caller.Key or Caller.OwnToken or Caller.ForeignToken or Caller.RevokedToken or Caller.ExpiredToken) => 302,
        (Need.Viewer or Need.Coordinator or Need.ViewersForm, Caller.Forged or Caller.SignedInWithoutRole) => 403,
        (Need.Viewer, Caller.Viewer or Caller.Coordinator or Caller.CoordinatorFromElsewhere) => Through,
        (Need.Coordinator, Caller.Viewer) => 403,
        (Need.Coordinator or Need.ViewersForm, Caller.CoordinatorFromElsewhere) => 403,
        (Need.Coordinator or Need.ViewersForm, _) => Through,

        (_, Caller.OwnToken) => Through,

        // A reply page that is over, or whose entry is cancelled, still says so.
        (Need.ReplyToken or Need.ReplyTokenAndForm, Caller.ExpiredToken or Caller.RevokedToken) => 410,
        (Need.ReplyTokenAndForm, Caller.CoordinatorFromElsewhere) => 403,
        (_, _) => 404,
    };
}
