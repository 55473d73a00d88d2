using Delegations.Desk.Programme;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

public sealed class PlaceMatcherTests
{
    private static readonly string[] Rows = ["Programme!A5:F5", "Programme!B6:F6", "'Day 2'!A5:F5", "table 1, row 4", "table 2, row 4", "line 12", "paragraph 3"];
    private static readonly string[] Beside = ["Programme!A5:C5", "Programme!E5:G5"];
    private static readonly string[] Grid = ["Plan!C5", "Plan!D5", "Plan!C9"];
    private static readonly string[] Turned = ["Plan!C2", "Plan!D2", "Plan!E2"];

    [Theory]
    [InlineData("Programme!B5", "Programme!A5:F5")]
    [InlineData("Programme!A6", "Programme!B6:F6")]
    [InlineData("Programme!A5:F5", "Programme!A5:F5")]
    [InlineData("'Day 2'!C5", "'Day 2'!A5:F5")]
    [InlineData("table 1, row 4", "table 1, row 4")]
    [InlineData("table 2, row 4, cell 2", "table 2, row 4")]
    [InlineData("line 12", "line 12")]
    [InlineData("paragraph 3", "paragraph 3")]
    [InlineData("Programme!B7", null)]
    [InlineData("line 1", null)]
    [InlineData("table 1, row 40", null)]
    [InlineData("Programme", null)]
    [InlineData("file", null)]
    public void A_place_is_the_session_of_the_same_row(string place, string? session) => Assert.Equal(session, Find(Rows, place));

    [Theory]
    [InlineData("Programme!B5", "Programme!A5:C5")]
    [InlineData("Programme!G5", "Programme!E5:G5")]
    [InlineData("Programme!D5", null)]
    public void Of_tables_side_by_side_the_one_around_the_cell_is_meant(string place, string? session) => Assert.Equal(session, Find(Beside, place));

    [Theory]
    [InlineData("Plan!D5", "Plan!D5")]
    [InlineData("Plan!A9", "Plan!C9")]
    [InlineData("Plan!A5", null)]
    [InlineData("Plan!C7", null)]
    public void Of_a_grid_a_cell_is_its_own_session_and_a_row_of_several_is_none(string place, string? session) => Assert.Equal(session, Find(Grid, place));

    [Theory]
    [InlineData("Plan!D7", "Plan!D2")]
    [InlineData("Plan!A7", null)]
    public void Where_sessions_are_columns_the_column_tells(string place, string? session) => Assert.Equal(session, Find(Turned, place));

    private static string? Find(string[] origins, string place) => new PlaceMatcher(
        [.. origins.Select(origin => new Session { Id = SessionId.Derive(origin), TimeZone = DateTimeZone.Utc, Title = origin, Origin = origin })]).Find(place)?.Origin;
}
