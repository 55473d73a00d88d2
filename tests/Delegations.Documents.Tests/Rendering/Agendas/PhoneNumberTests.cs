using Delegations.Documents.Rendering.Agendas;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("Anne Dubois, +32 470 12 34 56 (day and night)", "Anne Dubois, |+32 470 12 34 56| (day and night)", "+32470123456")]
    [InlineData("04/123.45.67", "|04/123.45.67|", "041234567")]
    [InlineData("+32 (0)4 123 45 67", "|+32 (0)4 123 45 67|", "+3241234567")]
    [InlineData("Office: +1-310-555-0100.", "Office: |+1-310-555-0100|.", "+13105550100")]
    public void A_number_is_found_in_what_people_write(string text, string parts, string dialled)
    {
        var number = PhoneNumber.In(text);

        Assert.Equal((parts, dialled), number is null ? default : ($"{number.Before}|{number.Written}|{number.After}", number.Dialled));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Anne Dubois, room 12")]
    [InlineData("until 2025-11-03, 18:00")]
    [InlineData("03.11.2025")]
    [InlineData("account BE12003456789012345678901234")]
    public void A_date_or_a_room_is_no_number(string text) => Assert.Null(PhoneNumber.In(text));
}
