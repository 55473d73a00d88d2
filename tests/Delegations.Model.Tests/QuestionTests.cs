using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Model.Tests;

public sealed class QuestionTests
{
    private static readonly Question Order = Ask(QuestionKind.DateOrder, "03/04/2031");
    private static readonly Question Leg = Ask(QuestionKind.Zone, "Phoenix");

    [Fact]
    public void Each_open_question_is_listed_once_with_the_most_urgent_finding_that_asks_it()
    {
        Finding[] findings =
        [
            new("zone.from-leg", Severity.Info, "line 2", "Read so.") { Question = Leg },
            new("date.ambiguous", Severity.Warning, "line 3", "Either.") { Question = Order },
            new("date.ambiguous", Severity.Error, "line 4", "Either.") { Question = Order },
            new("audience.answered", Severity.Info, "line 5", "As answered.") { Question = Ask(QuestionKind.Audience, "friends") with { Answer = "public" } },
            new("date.none", Severity.Error, "file", "No day."),
        ];

        var open = Question.OpenIn(findings);

        Assert.Equal([(Leg.Key, "line 2"), (Order.Key, "line 4")], open.Select(pair => (pair.Question.Key, pair.Finding.Place)));
    }

    [Theory]
    [InlineData("day-first", "2031-04-03", "Der Tag: 3. April 2031")]
    [InlineData("month-first", "2031-03-04", "Der Monat: 4. März 2031")]
    public void A_choice_is_said_in_the_readers_language(string code, string reading, string label)
    {
        var question = Question.Ask(QuestionKind.DateOrder, Order.Key, "03/04/2031", Language.English, (code, reading)) with { Answer = code };

        var german = question.In(Language.German);

        Assert.Equal((label, code), (Assert.Single(german.Choices).Label, german.Answer));
    }

    private static Question Ask(QuestionKind kind, string about) => Question.Ask(kind, QuestionId.Derive(about), about, Language.English);
}
