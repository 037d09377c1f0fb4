//! How the variables of the world are declared: each with its values, packed into four bits.

/// Declares the variables of the world, each with a type of its own, a writer in `World`, and both a reader and a writer
/// in `Play`.
macro_rules! variables {
    ($($(#[$about:meta])* $name:ident $read:ident $write:ident { $first:ident $(, $value:ident)* $(,)? })+) => {
        /// A variable of the world.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Variable {
            $($(#[$about])* $name,)+
        }

        impl Variable {
            /// Every variable.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($read),)+
                }
            }

            /// The names of its values.
            #[must_use]
            pub fn values(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[stringify!($first), $(stringify!($value),)*],)+
                }
            }
        }

        $(
            $(#[$about])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[allow(missing_docs)]
            #[repr(u8)]
            pub enum $name {
                $first,
                $($value,)*
            }

            impl $name {
                const VALUES: &[Self] = &[Self::$first, $(Self::$value,)*];

                fn of(value: u8) -> Self {
                    Self::VALUES.get(usize::from(value)).copied().unwrap_or(Self::$first)
                }
            }

            impl From<$name> for u8 {
                fn from(value: $name) -> u8 {
                    value as u8
                }
            }
        )+

        impl World {
            $(
                $(#[$about])*
                #[must_use]
                pub fn $write(self, value: $name) -> Self {
                    self.with(Variable::$name, value as u8)
                }
            )+
        }

        impl Play<'_> {
            $(
                $(#[$about])*
                pub fn $read(&mut self) -> $name {
                    $name::of(self.look_at(Variable::$name))
                }

                /// Makes it so.
                pub fn $write(&mut self, value: $name) {
                    self.written |= Variable::$name.bit();
                    self.world = self.world.$write(value);
                }
            )+
        }
    };
}

pub(super) use variables;
