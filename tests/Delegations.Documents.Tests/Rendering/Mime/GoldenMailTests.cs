using System.Text;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Mime;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>Each kind of mail as people read it, in each language.</summary>
public sealed class GoldenMailTests
{
    public static TheoryData<string, Language> Texts =>
        [.. from kind in MailSamples.Kinds.Keys from language in Language.All select new TheoryDataRow<string, Language>(kind, language)];

    public static TheoryData<string> Kinds => [.. MailSamples.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_is_as_agreed(string kind, Language language)
    {
        var text = MailSamples.Kinds[kind](language).Text;

        Golden.Matches($"mails/{kind}.{language}.txt", $"Subject: {text.Subject}\n\n{text.ToPlainText()}");
    }

    /// <summary>In French, whose accents and spaces show how the parts are encoded.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_whole_mail_and_its_html_are_as_agreed(string kind)
    {
        var (mail, text) = MailSamples.Kinds[kind](Language.French);

        Golden.Matches($"mails/{kind}.fr.html", MailHtml.Of(text));
        Golden.Matches($"mails/{kind}.fr.eml", mail);
    }

    [Fact]
    public async Task Another_reader_finds_the_same_words_in_every_mail()
    {
        var samples = (from kind in MailSamples.Kinds.Values from language in Language.All select kind(language)).ToList();

        var mails = await Peer.ReadMailsAsync([.. samples.Select(sample => sample.Mail)], TestContext.Current.CancellationToken);

        Assert.Equal(samples.Count, mails.Count);
        Assert.All(samples.Zip(mails), pair =>
        {
            var (sample, mail) = (pair.First, pair.Second!);
            Assert.Empty(mail["defects"]!.AsArray());
            Assert.Equal(sample.Text.Subject, mail["headers"]!.AsArray().Single(header => Text(header![0]) is "Subject")![1]!.GetValue<string>());
            Assert.Equal(sample.Text.ToPlainText(), Body(mail, "text/plain"));
            Assert.Equal(MailHtml.Of(sample.Text), Body(mail, "text/html"));
        });
    }

    private static string Body(JsonNode mail, string type) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(Text(Parts(mail["root"]!).Single(part => Text(part["type"]) == type)["body"])!))
            .ReplaceLineEndings("\n");

    private static IEnumerable<JsonNode> Parts(JsonNode part) => part["parts"]!.AsArray().SelectMany(inner => Parts(inner!).Prepend(inner!));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
