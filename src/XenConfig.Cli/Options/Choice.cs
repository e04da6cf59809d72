using System.CommandLine;

namespace XenConfig.Cli.Options;

/// <summary>Options that take one word out of a few.</summary>
internal static class Choice
{
    /// <summary>Makes such an option; the first word is what it stands at when it is not given.</summary>
    public static Option<string> Of(string name, string description, params string[] words)
    {
        var option = Required(name, description, words);
        option.Required = false;
        option.DefaultValueFactory = _ => words[0];
        return option;
    }

    /// <summary>Makes such an option that must be given.</summary>
    public static Option<string> Required(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word))
            {
                result.AddError($"{name} cannot be '{word}'; it is one of {string.Join(", ", words)}");
            }
        });
        option.CompletionSources.Add(words);
        return option;
    }
}
