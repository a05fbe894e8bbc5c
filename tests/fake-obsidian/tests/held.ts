// Holds what the stand-in exports to the types of the real module: compiled with the project, never run.
// A class of the stand-in may lack members, but one that is there has the real one's parameters and result.
import type * as Real from 'obsidian';
import type * as StandIn from '../index';

type Module = typeof Real;
type Own = typeof StandIn;

/** No export of the stand-in has a name that the real module does not have. */
type Invented = Exclude<keyof Own, keyof Module>;

/** By the prototype, which classes with a private constructor have too. */
type Instance<T> = T extends { readonly prototype: infer Made } ? Made : never;
type Parameters_<T> = T extends (...args: infer Given) => unknown ? Given : never;

/** A method or function may take as many arguments as the real one at the most, and needs no more of them. */
type Arity<Mine, Theirs> = Mine extends (...args: never[]) => unknown ? (Theirs extends (...args: never[]) => unknown ? (Parameters_<Theirs>['length'] extends Parameters_<Mine>['length'] ? true : Parameters_<Mine>['length'] extends Parameters_<Theirs>['length'] ? true : false) : false) : Theirs extends (...args: never[]) => unknown ? false : true;

type WrongMembers<Mine, Theirs> = { [Key in keyof Mine & keyof Theirs]: Arity<Mine[Key], Theirs[Key]> extends false ? Key : never }[keyof Mine & keyof Theirs];

type WrongClasses = { [Name in keyof Own & keyof Module]: [Instance<Own[Name]>] extends [never] ? never : WrongMembers<Instance<Own[Name]>, Instance<Module[Name]>> extends never ? never : [Name, WrongMembers<Instance<Own[Name]>, Instance<Module[Name]>>] }[keyof Own & keyof Module];

type Same<Found, Expected> = [Found] extends [Expected] ? true : { readonly wrong: Found };

export const invented: Same<Invented, never> = true;
export const wrongClasses: Same<WrongClasses, never> = true;

/** Functions and constants are the real ones, type for type. */
export const functions: Pick<
	Module,
	'addIcon' | 'displayTooltip' | 'getIcon' | 'getIconIds' | 'getLanguage' | 'getLinkpath' | 'normalizePath' | 'parseLinktext' | 'prepareFuzzySearch' | 'prepareSimpleSearch' | 'removeIcon' | 'renderMatches' | 'renderResults' | 'requireApiVersion' | 'setIcon' | 'setTooltip' | 'sortSearchResults' | 'stripHeading' | 'stripHeadingForLink'
> = null as unknown as Own;

/** Classes that can be held whole: an instance of the stand-in's is one of the app's. */
export const whole: {
	readonly Modal: Real.Modal;
	readonly Scope: Real.Scope;
	readonly Keymap: Real.Keymap;
	readonly ButtonComponent: Real.ButtonComponent;
	readonly DropdownComponent: Real.DropdownComponent;
	readonly ExtraButtonComponent: Real.ExtraButtonComponent;
	readonly SearchComponent: Real.SearchComponent;
	readonly SliderComponent: Real.SliderComponent;
	readonly TextAreaComponent: Real.TextAreaComponent;
	readonly TextComponent: Real.TextComponent;
	readonly ToggleComponent: Real.ToggleComponent;
	readonly Notice: Real.Notice;
	readonly Editor: Real.Editor;
} = null as unknown as { [Name in keyof Own]: Instance<Own[Name]> };
